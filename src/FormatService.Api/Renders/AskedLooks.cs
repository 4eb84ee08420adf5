using FormatService.Documents.Profiles;
using Microsoft.AspNetCore.Mvc;

namespace FormatService.Api.Renders;

/// <summary>How an artefact is to look, as the address of a request asks for it; null where it asks for nothing.</summary>
/// <param name="Profile">Looks that go together.</param>
/// <param name="Font">The font.</param>
/// <param name="Size">The size of running text in points.</param>
/// <param name="Colours">The set of colours.</param>
/// <param name="Paper">The paper.</param>
/// <param name="LetterSpacing">The room between letters.</param>
/// <param name="WordSpacing">The room between words.</param>
/// <param name="LineSpacing">The distance of lines.</param>
/// <param name="ParagraphSpacing">The space between paragraphs.</param>
/// <param name="Binding">The margin where pages are bound.</param>
internal sealed record AskedLooks(
    [FromQuery(Name = "profile")] string? Profile,
    [FromQuery(Name = "font")] string? Font,
    [FromQuery(Name = "size")] string? Size,
    [FromQuery(Name = "colours")] string? Colours,
    [FromQuery(Name = "paper")] string? Paper,
    [FromQuery(Name = "letterSpacing")] string? LetterSpacing,
    [FromQuery(Name = "wordSpacing")] string? WordSpacing,
    [FromQuery(Name = "lineSpacing")] string? LineSpacing,
    [FromQuery(Name = "paragraphSpacing")] string? ParagraphSpacing,
    [FromQuery(Name = "binding")] string? Binding)
{
    /// <summary>The names of the parameters.</summary>
    public static string[] Names { get; } = ["profile", "font", "colours", "paper", .. Measures.All.Select(measure => measure.Id)];
}
