using System.Collections.Immutable;
using System.Diagnostics;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Fuzzing.Campaign;
using FormatService.Testing;
using FormatService.Testing.Pdf;
using FormatService.Testing.Proofs;

namespace FormatService.Fuzzing.Checks;

/// <summary>What is promised of everything that is read, whatever it was: refused with reasons, or made in every output.</summary>
internal sealed class LeafletContract
{
    /// <summary>The variable that names the outputs to make, parted by commas; without it all are made.</summary>
    public const string OutputsVariable = "FORMATSERVICE_FUZZED_OUTPUTS";

    private const int MostProvenPages = 12;

    /// <summary>
    /// Where the processor time of each output goes; null where nobody asks. Then memory that an output left is given back before the next is
    /// made, as it is between requests that each ask for one.
    /// </summary>
    public static IList<TimeSpan>? OutputTimes { get; set; }

    private static readonly DateOnly Today = new(2026, 6, 1);

    private readonly FormatServices _services = FormatServices.Create(Repository.Fonts);
    private readonly ImmutableArray<Formats.Rendering.OutputFormat> _outputs;

    public LeafletContract()
    {
        var chosen = Environment.GetEnvironmentVariable(OutputsVariable)?.Split(',');
        _outputs = chosen is null ? _services.Outputs.All : [.. _services.Outputs.All.Where(output => chosen.Contains(output.Id))];
    }

    /// <summary>Looks at what came of a source.</summary>
    /// <param name="package">The leaflet; null where it was refused.</param>
    /// <param name="diagnostics">What the reader said.</param>
    /// <param name="places">Where the nodes stand.</param>
    /// <param name="isFull">Whether the words are read back and everything is made a second time.</param>
    /// <param name="features">What came of it.</param>
    public Find? Check(LeafletPackage? package, ImmutableArray<Diagnostic> diagnostics, SourceMap places, bool isFull, ICollection<int> features)
    {
        Note(diagnostics, features);
        if (DiagnosticContract.Fault(diagnostics) is { } fault)
        {
            return new Find($"diagnostic {fault.Code} {fault.What}", fault.Message);
        }

        var hasError = diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
        if (package is null)
        {
            return hasError ? null : new Find("refused without an error", string.Join('\n', diagnostics));
        }

        var advice = LeafletChecker.Check(package.Leaflet, places, Today);
        Note(advice, features);
        if (DiagnosticContract.Fault(advice) is { } badAdvice)
        {
            return new Find($"advice {badAdvice.Code} {badAdvice.What}", badAdvice.Message);
        }

        return (hasError ? null : Render(package, places, isFull, features)) ?? (isFull ? ReadBack(package.Leaflet, hasError) : null);
    }

    private Find? Render(LeafletPackage package, SourceMap places, bool isFull, ICollection<int> features)
    {
        foreach (var output in _outputs)
        {
            var publication = OutputTimes is { } times ? Measured(times, () => Publish(package, places, output)) : Publish(package, places, output);
            Note(publication.Diagnostics, features);
            if (DiagnosticContract.Fault(publication.Diagnostics) is { } fault)
            {
                return new Find($"{output.Id} diagnostic {fault.Code} {fault.What}", fault.Message);
            }

            if (publication.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == DiagnosticCodes.ConformanceViolation) is { } violation)
            {
                var rule = violation.Message.Split(':')[0];
                return new Find($"{output.Id} breaks a rule: {rule}", string.Join('\n', publication.Diagnostics));
            }

            if (publication.Artefact is not { } artefact)
            {
                if (publication.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error))
                {
                    return new Find($"{output.Id} not made, and no error", string.Join('\n', publication.Diagnostics));
                }

                continue;
            }

            features.Add(HashCode.Combine(output.Id, artefact.PageCount));
            if (artefact.Content.IsEmpty)
            {
                return new Find($"{output.Id} is empty", "");
            }

            if (!isFull)
            {
                continue;
            }

            if (!Publish(package, places, output).Artefact!.Content.Span.SequenceEqual(artefact.Content.Span))
            {
                return new Find($"{output.Id} has other bytes the second time", "");
            }

            // The other proofs are for text that somebody could have written: marks without letters and the like are no fault of ink.
            if (output.MediaType == "application/pdf" && artefact.PageCount <= MostProvenPages
                && PageProof.Faults(PdfFile.Open(artefact.Content.ToArray()), AdaptedLeaflet.Of(package.Leaflet, output), AdaptedLeaflet.EditionOf(package.Leaflet, output)).Where(fault => fault.Proof is "words" or "tags").ToList() is [var first, ..] faults)
            {
                return new Find($"{output.Id} proof of {first.Proof}", string.Join('\n', faults.Take(10)));
            }
        }

        return null;
    }

    private static Publication Measured(IList<TimeSpan> times, Func<Publication> publish)
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var publication = publish();
        times.Add(Process.GetCurrentProcess().TotalProcessorTime - before);
        return publication;
    }

    private Publication Publish(LeafletPackage package, SourceMap places, Formats.Rendering.OutputFormat output) =>
        _services.Publisher.PublishAsync(package, places, output, ProfileOverrides.None, CancellationToken.None).GetAwaiter().GetResult();

    // The canonical form holds all of a leaflet, so reading it back and writing it again changes nothing.
    private static Find? ReadBack(Leaflet leaflet, bool hasError)
    {
        var json = LeafletJson.Write(leaflet);
        if (json.Length > ReadingLimits.Default.MaxSourceBytes || hasError)
        {
            return null;
        }

        var reading = new JsonLeafletReader().Read(json, "leaflet.json", ReadingLimits.Default);
        if (reading.Leaflet is null || reading.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error))
        {
            return new Find(
                $"canonical JSON is refused {reading.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == Severity.Error)?.Code}",
                string.Join('\n', reading.Diagnostics));
        }

        var again = LeafletJson.Write(reading.Leaflet);
        return json.AsSpan().SequenceEqual(again) ? null : new Find("canonical JSON changes when it is read back", Difference(json, again));
    }

    private static string Difference(byte[] one, byte[] other)
    {
        var at = one.AsSpan().CommonPrefixLength(other);
        return $"{Around(one, at)}\n{Around(other, at)}";
    }

    private static string Around(byte[] bytes, int at) =>
        System.Text.Encoding.UTF8.GetString(bytes.AsSpan(Math.Max(0, at - 80)..Math.Min(bytes.Length, at + 80)));

    private static void Note(ImmutableArray<Diagnostic> diagnostics, ICollection<int> features)
    {
        foreach (var diagnostic in diagnostics)
        {
            // Not HashCode.Of(string), which differs from one process to the next.
            features.Add(diagnostic.Code.Aggregate(7, (hash, c) => unchecked((hash * 31) + c)));
        }
    }
}
