using FormatService.Documents.Adaptation;
using FormatService.Documents.Profiles;

namespace FormatService.Formats.Rendering;

/// <summary>One row of the catalogue of outputs: which text, which look, which renderer.</summary>
/// <param name="Id">The name used alike in routes, on the command line and in file names.</param>
/// <param name="Name">The name for people.</param>
/// <param name="Description">What it is good for, in one line for staff.</param>
/// <param name="MediaType">The media type of its bytes.</param>
/// <param name="FileExtension">The end of its file names, with the point.</param>
/// <param name="Adaptation">What it says.</param>
/// <param name="DefaultProfile">How it looks where nobody asks for anything else.</param>
/// <param name="Renderer">Which container it comes in.</param>
public sealed record OutputFormat(
    string Id,
    string Name,
    string Description,
    string MediaType,
    string FileExtension,
    IAdaptation Adaptation,
    ReadingProfile DefaultProfile,
    IRenderer Renderer)
{
    /// <summary>Whether it has looks: a text file has no size, no colours and no paper.</summary>
    public bool HasLooks { get; init; } = true;

    /// <summary>Whether it says a leaflet as easy read, which readers are given once it is signed off.</summary>
    public bool IsEasyRead => Adaptation is EasyReadAdaptation;
}
