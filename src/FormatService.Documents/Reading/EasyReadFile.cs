using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Markdown;

namespace FormatService.Documents.Reading;

/// <summary>
/// The easy-read edition in a file of its own beside the leaflet: <c>leaflet.easy-read.md</c> beside <c>leaflet.md</c>. It is read as the inside of
/// <c>::: easy-read</c> is; its title and its sign-offs stand in its front matter, since they are no part of what is signed.
/// </summary>
/// <param name="Bytes">The bytes of the file.</param>
/// <param name="Name">What to call it in diagnostics.</param>
public sealed record EasyReadFile(ReadOnlyMemory<byte> Bytes, string Name)
{
    private const string Suffix = ".easy-read.md";

    /// <summary>The name of the file that belongs to a leaflet's file.</summary>
    public static string NameFor(string leafletFile) => Path.ChangeExtension(leafletFile, null) + Suffix;

    /// <summary>Whether a file holds an easy-read edition, and so no leaflet.</summary>
    public static bool IsName(string? file) => file is not null && file.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase);

    /// <summary>The leaflet with this edition. What the file alone says wrong is said, in its own name.</summary>
    internal LeafletReading AttachTo(LeafletReading reading, ReadingLimits limits)
    {
        var leaflet = reading.Leaflet!;
        var findings = new Findings();
        findings.AddRange(reading.Diagnostics);
        if (leaflet.EasyRead is not null)
        {
            findings.Add(
                DiagnosticCodes.EasyReadTwice,
                Severity.Warning,
                $"The easy-read edition stands in the leaflet and in “{Name}”; the file counts.",
                "Keep one of them.",
                new SourceSpan(Name, 1, 1));
            leaflet = leaflet with { EasyRead = null };
        }

        var decoding = ImmutableArray.CreateBuilder<Diagnostic>();
        var text = SourceText.Decode(Bytes, Name, limits, decoding);
        var own = new Findings();
        own.AddRange(decoding);
        var read = text is null ? null : Convert(text, leaflet, own, limits);
        var places = reading.Places;
        if (read is ({ } edition, var signOffs, var map))
        {
            places = places.With(map);
            leaflet = leaflet with
            {
                EasyRead = edition,
                Metadata = signOffs.IsEmpty ? leaflet.Metadata : leaflet.Metadata with { EasyReadSignOffs = signOffs },
            };
            LeafletPictures.CheckCount(leaflet, limits, own, places);
        }

        return reading with
        {
            Leaflet = leaflet,
            Diagnostics = [.. findings.ToDiagnostics(), .. own.ToDiagnostics()],
            Places = places,
            PictureNames = LeafletPictures.NamesIn(leaflet),
        };
    }

    private static (EasyReadEdition? Edition, ImmutableArray<EasyReadSignOff> SignOffs, SourceMap Places)? Convert(
        SourceText text, Leaflet leaflet, Findings findings, ReadingLimits limits)
    {
        var frontMatter = FrontMatter.Read(text, findings);
        return new MarkdownConversion(text, findings, limits, frontMatter).ConvertEasyRead(LeafletIds.In(leaflet)) is var (edition, places)
            ? (edition, frontMatter.Metadata.EasyReadSignOffs, places)
            : null;
    }
}
