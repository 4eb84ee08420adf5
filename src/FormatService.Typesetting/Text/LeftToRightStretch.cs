namespace FormatService.Typesetting.Text;

/// <summary>Characters that are set from left to right whatever stands around them.</summary>
/// <param name="Start">The first character.</param>
/// <param name="End">The character after the last one.</param>
/// <param name="IsNumber">Whether it is one number or fact, which is kept on one line.</param>
internal readonly record struct LeftToRightStretch(int Start, int End, bool IsNumber);
