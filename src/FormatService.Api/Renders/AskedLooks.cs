using Microsoft.AspNetCore.Mvc;

namespace FormatService.Api.Renders;

/// <summary>How an artefact is to look, as the address of a request asks for it; null where it asks for nothing.</summary>
/// <param name="Font">The font.</param>
/// <param name="Size">The size of running text in points.</param>
/// <param name="Colours">The set of colours.</param>
/// <param name="Paper">The paper.</param>
internal sealed record AskedLooks(
    [FromQuery(Name = "font")] string? Font,
    [FromQuery(Name = "size")] string? Size,
    [FromQuery(Name = "colours")] string? Colours,
    [FromQuery(Name = "paper")] string? Paper)
{
    /// <summary>The names of the parameters.</summary>
    public static string[] Names { get; } = ["font", "size", "colours", "paper"];
}
