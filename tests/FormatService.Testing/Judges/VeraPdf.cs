using System.Collections.Immutable;
using System.IO.Compression;
using System.Text.Json;
using System.Xml.Linq;

namespace FormatService.Testing.Judges;

/// <summary>veraPDF, the program named by VERAPDF or on PATH. Its start costs more than a file: give one call many files.</summary>
public static class VeraPdf
{
    /// <summary>PDF/UA-1.</summary>
    public const string Ua1 = "ua1";

    /// <summary>PDF/A-2a.</summary>
    public const string A2a = "2a";

    /// <summary>PDF/UA-2, with ISO/TS 32005.</summary>
    public const string Ua2 = "ua2";

    /// <summary>PDF/A-4.</summary>
    public const string A4 = "4";

    /// <summary>WTPDF 1.0 for accessibility.</summary>
    public const string WellTagged = "wt1a";

    /// <summary>The machine rules for WCAG 2.2: profiles/WCAG-2-2-Machine.xml beside the program, or VERAPDF_WCAG_PROFILE.</summary>
    public const string Wcag = "wcag";

    private const int FilesARun = 150;

    // Starting Java answers nothing new a second time.
    private static readonly Lazy<string?> WhyNot = new(Try);

    /// <summary>One verdict for each file, in their order; the profile is a flavour of veraPDF, <see cref="Wcag"/> or the path of a profile.</summary>
    public static IReadOnlyList<VeraPdfVerdict> Validate(IReadOnlyList<(string Name, byte[] Pdf)> files, string profile)
    {
        var program = Checker.Require("verapdf", "VERAPDF");
        if (WhyNot.Value is { } reason)
        {
            Checker.Absent(reason);
        }

        string[] choice = profile == Wcag ? ["-p", WcagProfile(program)] : profile.EndsWith(".xml", StringComparison.Ordinal) ? ["-p", profile] : ["-f", profile];
        var folder = Directory.CreateTempSubdirectory("verapdf-");
        try
        {
            var paths = files.Select((_, index) => Path.Combine(folder.FullName, $"{index:D5}.pdf")).ToArray();
            for (var index = 0; index < files.Count; index++)
            {
                File.WriteAllBytes(paths[index], files[index].Pdf);
            }

            var verdicts = new Dictionary<string, VeraPdfVerdict>(StringComparer.Ordinal);
            foreach (var chunk in paths.Index().Chunk(FilesARun))
            {
                var names = chunk.ToDictionary(item => Path.GetFileName(item.Item), item => files[item.Index].Name, StringComparer.Ordinal);
                var result = OutsideProgram.Run(
                    program,
                    [.. choice, "--format", "json", "--maxfailuresdisplayed", "5", .. chunk.Select(item => item.Item)],
                    TimeSpan.FromMinutes(10));
                foreach (var (file, verdict) in Read(result, names, profile))
                {
                    verdicts[file] = verdict;
                }
            }

            return [.. paths.Index().Select(item => verdicts.GetValueOrDefault(Path.GetFileName(item.Item)) ?? Unread(files[item.Index].Name, profile, "veraPDF gave no verdict"))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Fails the test with every broken rule of every file, unless all pass.</summary>
    public static void AssertValid(IReadOnlyList<(string Name, byte[] Pdf)> files, string profile)
    {
        var failed = Validate(files, profile).Where(verdict => !verdict.Passed).ToList();

        Assert.True(failed.Count == 0, string.Join('\n', failed));
    }

    /// <summary>The rules of a flavour, such as 7.18.5-2, as the program's own profile lists them.</summary>
    public static IReadOnlyList<string> RulesOf(string flavour)
    {
        var program = Checker.Require("verapdf", "VERAPDF");
        var name = flavour switch
        {
            Ua1 => "PDFUA-1.xml",
            A2a => "PDFA-2A.xml",
            Ua2 => "PDFUA-2-ISO32005.xml",
            A4 => "PDFA-4.xml",
            WellTagged => "WTPDF-1-0-Accessibility.xml",
            _ => throw new ArgumentException($"It is not known where the rules of {flavour} are.", nameof(flavour)),
        };
        foreach (var jar in Directory.EnumerateFiles(FolderOf(program), "*.jar", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            using var archive = ZipFile.OpenRead(jar);
            if (archive.Entries.FirstOrDefault(entry => entry.Name == name) is { } entry)
            {
                using var profile = entry.Open();
                return [.. XDocument.Load(profile).Descendants().Where(element => element.Name.LocalName == "id" && element.Attribute("clause") is not null)
                    .Select(id => $"{id.Attribute("clause")!.Value}-{id.Attribute("testNumber")!.Value}")];
            }
        }

        Checker.Absent($"No program file of veraPDF under {FolderOf(program)} holds the profile {name}.");
        return [];
    }

    private static string? Try()
    {
        var result = OutsideProgram.Run(Checker.Find("verapdf", "VERAPDF")!, ["--version"]);
        return result.ExitCode == 0 ? null : $"veraPDF does not run (it needs Java): {result.Error.Trim()}";
    }

    private static string WcagProfile(string program)
    {
        if (Environment.GetEnvironmentVariable("VERAPDF_WCAG_PROFILE") is { Length: > 0 } named)
        {
            return named;
        }

        var path = Path.Combine(FolderOf(program), "profiles", "WCAG-2-2-Machine.xml");
        if (!File.Exists(path))
        {
            Checker.Absent($"The WCAG profile is not at {path}: name it by the variable VERAPDF_WCAG_PROFILE.");
        }

        return path;
    }

    private static string FolderOf(string program) =>
        Path.GetDirectoryName(new FileInfo(program).ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? program)!;

    private static IEnumerable<(string File, VeraPdfVerdict Verdict)> Read(ProgramResult result, Dictionary<string, string> names, string profile)
    {
        var start = result.Output.IndexOf('{', StringComparison.Ordinal);
        if (start < 0)
        {
            throw new InvalidOperationException($"veraPDF ended with {result.ExitCode} and no report: {result.Error.Trim()}");
        }

        using var report = JsonDocument.Parse(result.Output[start..]);
        foreach (var job in report.RootElement.GetProperty("report").GetProperty("jobs").EnumerateArray())
        {
            var file = Path.GetFileName(job.GetProperty("itemDetails").GetProperty("name").GetString()!);
            var name = names[file];
            if (!job.TryGetProperty("validationResult", out var results) || results.GetArrayLength() == 0)
            {
                var fault = job.TryGetProperty("taskException", out var exception) ? exception.ToString() : job.ToString();
                yield return (file, Unread(name, profile, fault));
                continue;
            }

            foreach (var validation in results.EnumerateArray())
            {
                var failures = validation.GetProperty("details").GetProperty("ruleSummaries").EnumerateArray()
                    .Where(rule => rule.GetProperty("ruleStatus").GetString() == "FAILED")
                    .Select(Failure)
                    .ToImmutableArray();
                yield return (file, new VeraPdfVerdict(name, profile, validation.GetProperty("compliant").GetBoolean(), failures));
            }
        }
    }

    private static VeraPdfFailure Failure(JsonElement rule)
    {
        var checks = rule.TryGetProperty("checks", out var list) ? list.EnumerateArray().ToList() : [];
        return new VeraPdfFailure(
            rule.GetProperty("clause").GetString()!,
            rule.GetProperty("testNumber").GetInt32(),
            rule.GetProperty("description").GetString()!,
            rule.GetProperty("failedChecks").GetInt32(),
            [.. checks.Select(check => Text(check, "context"))],
            [.. checks.Select(check => Text(check, "errorMessage"))]);
    }

    private static string Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";

    private static VeraPdfVerdict Unread(string name, string profile, string fault) =>
        new(name, profile, false, [new VeraPdfFailure("unread", 0, fault, 1, [], [])]);
}
