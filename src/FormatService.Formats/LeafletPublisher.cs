using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering;

namespace FormatService.Formats;

/// <summary>The use case: a leaflet, an output and what the reader asks for become an artefact, in the style of the house.</summary>
public sealed class LeafletPublisher(Fingerprint fingerprint, HouseStyle house)
{
    /// <summary>What stands against the wishes of a reader, whatever the leaflet: nothing where they can be met.</summary>
    public ImmutableArray<Diagnostic> Judge(OutputFormat output, ProfileOverrides overrides) =>
        Resolve(output, overrides).Diagnostics;

    /// <summary>How an output looks for a leaflet in a language, where the wishes can be met.</summary>
    public ReadingProfile ProfileOf(OutputFormat output, ProfileOverrides overrides, LanguageTag language) =>
        Resolve(output, overrides).Profile.For(language);

    /// <summary>
    /// Names the artefact that <see cref="PublishAsync"/> would make, without making it, so that one who holds it already need not wait.
    /// Null where the wishes cannot be met.
    /// </summary>
    public string? FingerprintOf(LeafletPackage package, OutputFormat output, ProfileOverrides overrides)
    {
        var (profile, diagnostics) = Resolve(output, overrides);
        return HasError(diagnostics) ? null : fingerprint.Of(Sign(package), output, profile.For(package.Leaflet.Language));
    }

    /// <summary>Makes an artefact, or says all that stands against it.</summary>
    /// <param name="package">The leaflet and its pictures.</param>
    /// <param name="places">Where its nodes stand in their source, so that findings name a line.</param>
    /// <param name="output">The row of the catalogue.</param>
    /// <param name="overrides">What the reader asks for.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<Publication> PublishAsync(
        LeafletPackage package, SourceMap places, OutputFormat output, ProfileOverrides overrides, CancellationToken cancellationToken)
    {
        var (profile, diagnostics) = Resolve(output, overrides);
        if (HasError(diagnostics))
        {
            return new Publication(null, diagnostics);
        }

        // Adapted as it was written: a sign-off of easy read is for that, not for what the house adds.
        profile = profile.For(package.Leaflet.Language);
        var adapted = Sign(package with { Leaflet = output.Adaptation.Adapt(package.Leaflet, profile) });
        package = Sign(package);
        using var bytes = new ArtefactBuffer();
        var report = await output.Renderer.RenderAsync(adapted, profile, bytes, cancellationToken);
        diagnostics = diagnostics.AddRange(report.Findings.Select(finding => finding.ToDiagnostic(places)));
        if (HasError(diagnostics))
        {
            return new Publication(null, diagnostics);
        }

        double? largePrintPt = profile.Edition == Edition.LargePrint ? profile.StatedSizePt : null;
        var artefact = new Artefact(
            bytes.ToArray(),
            output.MediaType,
            ArtefactFileName.For(package.Leaflet.Metadata, output, adapted.Leaflet.Edition, largePrintPt),
            fingerprint.Of(package, output, profile),
            package.Leaflet.Language.Value,
            report.PageCount)
        {
            Edition = adapted.Leaflet.Edition,
            LargePrintPt = largePrintPt,
        };
        return new Publication(artefact, diagnostics);
    }

    private (ReadingProfile Profile, ImmutableArray<Diagnostic> Diagnostics) Resolve(OutputFormat output, ProfileOverrides overrides)
    {
        var (profile, diagnostics) = ProfileResolver.Resolve(output.DefaultProfile, house, overrides);
        return output.HasLooks || overrides == ProfileOverrides.None
            ? (profile, diagnostics)
            : (profile, diagnostics.Add(new Diagnostic(
                DiagnosticCodes.OutputWithoutLooks, Severity.Warning, $"{output.Name} has no size, font, colours, paper or spaces: what was asked for changes nothing.",
                "Ask for a PDF or a Word file to have them.", null)));
    }

    private LeafletPackage Sign(LeafletPackage package) => package with { Leaflet = house.Sign(package.Leaflet) };

    private static bool HasError(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}

/// <summary>What came of publishing: an artefact, unless something stands against it, and all there is to say.</summary>
public sealed record Publication(Artefact? Artefact, ImmutableArray<Diagnostic> Diagnostics);
