namespace FormatService.Typesetting.Text;

/// <summary>Shaped text at its place in a paragraph: at most a word with the spaces after it, of one span, font and level.</summary>
/// <param name="Text">The glyphs.</param>
/// <param name="Run">How it was shaped, for shaping parts of it.</param>
/// <param name="Span">The index of its span; the number of spans for the tail.</param>
/// <param name="UnitPt">The size of a unit of its font in points.</param>
/// <param name="Level">The embedding level of UAX #9.</param>
/// <param name="Border">The level of the ends of isolates before it, as <see cref="IsolatedText"/> has it.</param>
/// <param name="IsJoint">Whether a box that fits on no line may be parted after it.</param>
internal readonly record struct TextPiece(ShapedText Text, ShapingRun Run, int Span, double UnitPt, byte Level, byte Border, bool IsJoint)
{
    public double Width => Text.AdvanceUnits * UnitPt;

    public double TrailingWidth => Text.TrailingSpaceUnits * UnitPt;

    public bool IsSpace => Text.TrailingSpaceUnits == Text.AdvanceUnits && Text.AdvanceUnits > 0;
}

/// <summary>Pieces that stay on one line: what stands between two places where a line may end.</summary>
/// <param name="FirstPiece">The first piece.</param>
/// <param name="EndPiece">The piece after the last one.</param>
/// <param name="Width">The width of all pieces, with the spaces at their end, in points.</param>
/// <param name="TrailingWidth">The width of the spaces at their end, which hang in the margin where a line ends here.</param>
/// <param name="EndsLine">Whether the line ends here whatever its width.</param>
/// <param name="IsPoorEnd">Whether a line had better not end here.</param>
internal readonly record struct TextBox(int FirstPiece, int EndPiece, double Width, double TrailingWidth, bool EndsLine, bool IsPoorEnd);
