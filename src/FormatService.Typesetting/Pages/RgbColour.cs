namespace FormatService.Typesetting.Pages;

/// <summary>A colour of sRGB, 8 bits a channel.</summary>
public readonly record struct RgbColour(byte Red, byte Green, byte Blue);
