using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A picture, or another drawing.</summary>
/// <param name="Paragraph">The paragraph that it stands in.</param>
/// <param name="Element">The drawing.</param>
/// <param name="Description">Its words for who does not see it; null for none.</param>
/// <param name="IsDecorative">Whether it says that it is decoration.</param>
/// <param name="IsInline">Whether it stands in the text like a letter.</param>
/// <param name="Parts">The parts that hold its picture: the picture, and the drawing in SVG where it has one.</param>
public sealed record WordPicture(WordParagraph Paragraph, XElement Element, string? Description, bool IsDecorative, bool IsInline, IReadOnlyList<string> Parts);
