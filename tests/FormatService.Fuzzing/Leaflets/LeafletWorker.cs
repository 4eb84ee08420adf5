using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Testing;
using FormatService.Testing.Pdf;
using FormatService.Testing.Pictures;
using FormatService.Testing.Proofs;

namespace FormatService.Fuzzing.Leaflets;

/// <summary>The process that makes mixed leaflets from one number to another, and says of each, on a line, what came of it.</summary>
internal sealed class LeafletWorker(int seed, string folder)
{
    private const int OneInProven = 250;

    private readonly FormatServices _services = FormatServices.Create(Repository.Fonts);
    private readonly LeafletMixer _mixer = new(LeafletSources.All(), seed);
    private readonly LeafletPackageReader _reader = new(new MarkdownLeafletReader(), ReadingLimits.Default);

    /// <summary>Makes the leaflets from a number to less than another; keeps the files of those that are drawn.</summary>
    public int Run(int from, int to, int lastDrawn)
    {
        for (var number = from; number < to; number++)
        {
            // The number of a leaflet that ends the process is the last that was begun.
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"begin {number}"));
            Console.WriteLine(Make(number, Draw.Of(seed, number) <= lastDrawn));
        }

        return 0;
    }

    private string Make(int number, bool isDrawn)
    {
        try
        {
            var source = Encoding.UTF8.GetBytes(_mixer.Make(number));
            var reading = _reader.Read(source, "leaflet.md", _ => SmallPictures.Svg);
            return DiagnosticContract.Fault(reading.Diagnostics) is { } fault ? $"fault {fault.Code} {fault.What}"
                : reading.Package is null || ErrorIn(reading.Diagnostics) is not null ? $"refused {ErrorIn(reading.Diagnostics)}"
                : Render(number, isDrawn, reading);
        }
        // Whatever escapes is what we look for.
        catch (Exception exception)
        {
            return $"fault {Find.Of(exception).Signature}";
        }
    }

    private string Render(int number, bool isDrawn, LeafletPackageReading reading)
    {
        foreach (var output in _services.Outputs.All)
        {
            var publication = _services.Publisher.PublishAsync(reading.Package!, reading.Places, output, ProfileOverrides.None, CancellationToken.None).GetAwaiter().GetResult();
            var errors = publication.Diagnostics;
            if (errors.FirstOrDefault(diagnostic => diagnostic.Code == DiagnosticCodes.ConformanceViolation) is { } violation)
            {
                return $"fault {output.Id}: {violation.Message}";
            }

            if (DiagnosticContract.Fault(errors) is { } fault)
            {
                return $"fault {output.Id}: {fault.Code} {fault.What}";
            }

            if (publication.Artefact is not { } artefact)
            {
                return ErrorIn(errors) is { } code ? $"refused {code}" : $"fault {output.Id}: neither made nor refused";
            }

            if (output.MediaType != "application/pdf")
            {
                continue;
            }

            var pdf = artefact.Content.ToArray();
            if (isDrawn)
            {
                File.WriteAllBytes(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"{Draw.Of(seed, number):D10}-{number}.{output.Id}.pdf")), pdf);
            }

            if (number % OneInProven == 0 && PageProof.Faults(PdfFile.Open(pdf), AdaptedLeaflet.Of(reading.Package!.Leaflet, output), AdaptedLeaflet.EditionOf(reading.Package.Leaflet, output)) is [var first, ..])
            {
                return $"unproven {output.Id}: {first}".ReplaceLineEndings(" ");
            }
        }

        return "made";
    }

    private static string? ErrorIn(ImmutableArray<Diagnostic> diagnostics) =>
        diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error)?.Code;
}
