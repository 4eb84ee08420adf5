using System.Globalization;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Leaflets;
using FormatService.Fuzzing.Targets;
using FormatService.Fuzzing.Worst;
using FormatService.Testing;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["worker", var name, .. var rest]:
        // Instrumented code cannot run before there is something to count in.
        var coverage = new Coverage();
        using (var worker = new Worker(coverage, AllTargets.Find(name)!, Text(rest, "--state", ""), Number(rest, "--seed", 1), Number(rest, "--executions", int.MaxValue)))
        {
            return worker.Run();
        }

    case ["replay", var name, var path, .. var rest] when AllTargets.Find(name) is { } target:
        return SingleCase.Run(target, File.ReadAllBytes(path), isFull: !rest.Contains("--once"));

    case ["crashes"]:
        return KnownCrashes.Run();

    case ["worst", "--whole", .. var words]:
        return WorstRun.Run(string.Join(' ', words), comparesHalf: false);

    case ["worst", .. var words]:
        return WorstRun.Run(string.Join(' ', words), comparesHalf: true);

    case ["leaflets", .. var rest]:
        var folder = Text(rest, "--folder", Repository.PathOf("artifacts", "fuzzing", "leaflets"));
        return new LeafletCampaign(Number(rest, "--count", 100_000), Number(rest, "--seed", 1), Number(rest, "--verapdf", 2_000), folder).Run();

    case ["leaflet-worker", var seed, var from, var to, var drawn, var at]:
        return new LeafletWorker(Whole(seed), at).Run(Whole(from), Whole(to), Whole(drawn));

    case ["leaflet", var seed, var number]:
        Console.Write(new LeafletMixer(LeafletSources.All(), Whole(seed)).Make(Whole(number)));
        return 0;

    case [var name, .. var rest] when AllTargets.Names.Contains(name):
        var state = Text(rest, "--state", Repository.PathOf("artifacts", "fuzzing", name));
        using (var campaign = new FuzzCampaign(name, state, Number(rest, "--seed", 1), TimeSpan.FromMinutes(Number(rest, "--minutes", 30)), Number(rest, "--executions", int.MaxValue)))
        {
            return campaign.Run();
        }

    default:
        Console.Error.WriteLine($"""
            TARGET [--minutes 30] [--executions N] [--seed 1] [--state FOLDER]
                looks for faults, by the clock or for so many cases, and goes on where the folder stops; TARGET is one of {string.Join(", ", AllTargets.Names)}
            replay TARGET FILE
                runs one case
            crashes
                runs all that was ever found
            worst [--whole] [WORD]
                the dearest input within the limits, or that whose name has the word in it; half the size as well, unless --whole is given
            leaflets [--count 100000] [--seed 1] [--verapdf 2000] [--folder FOLDER]
                mixes leaflets, makes them and gives so many to veraPDF
            leaflet SEED NUMBER
                writes one of those
            """);
        return 2;
}

static string Text(string[] rest, string name, string otherwise)
{
    var at = Array.IndexOf(rest, name);
    return at >= 0 && at + 1 < rest.Length ? rest[at + 1] : otherwise;
}

static int Number(string[] rest, string name, int otherwise) =>
    Text(rest, name, "") is { Length: > 0 } number ? Whole(number) : otherwise;

static int Whole(string number) => int.Parse(number, CultureInfo.InvariantCulture);
