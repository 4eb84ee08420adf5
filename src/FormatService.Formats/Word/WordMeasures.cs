using System.Globalization;
using FormatService.Documents.Profiles;
using FormatService.Typesetting.Pages;

namespace FormatService.Formats.Word;

/// <summary>Sizes and colours as Word files write them (ECMA-376-1, clause 17.18).</summary>
internal static class WordMeasures
{
    private const double TwipsPerPoint = 20;

    /// <summary>A length in twentieths of a point.</summary>
    public static int Twips(double points) => (int)Math.Round(points * TwipsPerPoint);

    /// <summary>The same, as text.</summary>
    public static string TwipsText(double points) => Text(Twips(points));

    /// <summary>Twentieths of a point in points.</summary>
    public static double Points(int twips) => twips / TwipsPerPoint;

    /// <summary>A size of letters in half points, as text.</summary>
    public static string HalfPoints(double points) => Text((int)Math.Round(points * 2));

    /// <summary>The width of a border in eighths of a point: a quarter to 12 points (ECMA-376-1, clause 17.18.2).</summary>
    public static uint EighthsOfPoint(double points) => (uint)Math.Clamp(Math.Round(points * 8), 2, 96);

    /// <summary>The space between a border and its text, in whole points: 31 at most (ECMA-376-1, clause 17.3.1.7).</summary>
    public static uint BorderSpace(double points) => (uint)Math.Clamp(Math.Round(points), 0, 31);

    /// <summary>A colour as <c>RRGGBB</c>.</summary>
    public static string Hex(Colour colour) => Hex(colour.Red, colour.Green, colour.Blue);

    /// <summary>A colour as <c>RRGGBB</c>.</summary>
    public static string Hex(RgbColour colour) => Hex(colour.Red, colour.Green, colour.Blue);

    /// <summary>A whole number as text.</summary>
    public static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Hex(byte red, byte green, byte blue) => $"{red:X2}{green:X2}{blue:X2}";
}
