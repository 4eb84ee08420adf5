using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Security.Cryptography;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.ConformanceTests;

/// <summary>A leaflet gives the same bytes whatever was made before it, beside it, and on how many threads.</summary>
public sealed class SameBytesTests
{
    private const int Threads = 8;

    // More words than any cache of words holds, so that what was kept is let go in between.
    private const int FloodLeaflets = 9;
    private const int FloodWords = 5000;

    [Fact]
    public void What_many_threads_make_among_other_leaflets_is_what_one_makes_alone()
    {
        var cases = Cases();
        var alone = new Dictionary<string, string>();
        foreach (var (name, output, package) in cases)
        {
            // Services of its own: nothing is warm but what has no memory.
            alone[name] = Print(FormatServices.Create(Repository.Fonts), output, package);
        }

        var shared = FormatServices.Create(Repository.Fonts);
        var floods = Enumerable.Range(0, FloodLeaflets).Select(number => (Name: "flood", Output: "pdf", Package: Flood(number))).ToList();
        var work = new ConcurrentQueue<(string Name, string Output, LeafletPackage Package)>(
            [.. cases, .. cases.AsEnumerable().Reverse(), .. cases.Chunk(5).Zip(floods, (some, flood) => some.Append(flood)).SelectMany(some => some), .. cases]);
        var different = new ConcurrentBag<string>();
        var workers = Enumerable.Range(0, Threads).Select(_ => new Thread(() =>
        {
            while (work.TryDequeue(out var item))
            {
                if (Print(shared, item.Output, item.Package) is var made && item.Name != "flood" && made != alone[item.Name])
                {
                    different.Add(item.Name);
                }
            }
        })).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());

        Assert.Empty(different);
    }

    private static List<(string Name, string Output, LeafletPackage Package)> Cases()
    {
        var samples = SampleLeaflets.All.Select(sample => (sample.Name, sample.Read().Package));
        var generated = Enumerable.Range(0, 12).Select(seed => ($"generated {seed}", LeafletGen.MakePackage(seed)));
        return
        [
            .. samples.Concat(generated).SelectMany(leaflet =>
                LeafletPress.Services.Outputs.All.Select(output => ($"{output.Id} of {leaflet.Item1}", output.Id, leaflet.Item2))),
        ];
    }

    private static string Print(FormatServices services, string output, LeafletPackage package)
    {
        var publication = services.Publisher
            .PublishAsync(package, SourceMap.Empty, services.Outputs.Find(output)!, ProfileOverrides.None, CancellationToken.None).GetAwaiter().GetResult();

        // An error takes the thread down, and the test with it; a hash is all that is kept.
        return publication.Artefact is { } artefact ? Convert.ToHexString(SHA256.HashData(artefact.Content.Span)) : string.Join("; ", publication.Diagnostics);
    }

    private static LeafletPackage Flood(int number)
    {
        var words = Enumerable.Range(number * FloodWords, FloodWords).Select(Word);
        var blocks = words.Chunk(250).Select((chunk, i) => (Block)new Paragraph(new NodeId(FormattableString.Invariant($"p{i}")), [new Text(string.Join(' ', chunk))]));
        return new LeafletPackage(new Leaflet(new LeafletMetadata { Title = Word(number) }, [.. blocks], []), ImmutableDictionary<string, Picture>.Empty);
    }

    /// <summary>A word that no other number has.</summary>
    private static string Word(int number)
    {
        var letters = new char[6];
        for (var i = 0; i < letters.Length; i++)
        {
            letters[i] = (char)('a' + (number % 26));
            number /= 26;
        }

        return new string(letters);
    }
}
