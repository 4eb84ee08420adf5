using FormatService.Fuzzing.Targets;
using FormatService.Testing;

namespace FormatService.Fuzzing.Campaign;

/// <summary>Inputs that once broke a promise: <c>crashes/markdown/link-nobody-sees.md</c> and so on. Each has to keep it for good.</summary>
internal static class KnownCrashes
{
    /// <summary>Runs all of them; 0 where none finds anything.</summary>
    public static int Run()
    {
        var failed = 0;
        foreach (var name in AllTargets.Names)
        {
            var folder = Repository.PathOf("tests", "FormatService.Fuzzing", "crashes", name);
            if (!Directory.Exists(folder))
            {
                continue;
            }

            var target = AllTargets.Find(name)!;
            foreach (var file in Directory.GetFiles(folder).Order(StringComparer.Ordinal))
            {
                var find = target.TryRun(File.ReadAllBytes(file), isFull: true, []);
                failed += find is null ? 0 : 1;
                Console.WriteLine(find is null ? $"fine: {name}/{Path.GetFileName(file)}" : $"BAD: {name}/{Path.GetFileName(file)}: {find.Signature}\n{find.Message}");
            }
        }

        return failed == 0 ? 0 : 1;
    }
}
