using System.Text;

namespace FormatService.Testing;

/// <summary>
/// Expected texts in files. A difference fails and leaves the new text beside the golden as *.received.txt; UPDATE_GOLDEN=1 accepts it,
/// except where CI=true: nothing is accepted unread.
/// </summary>
public sealed class Golden(string folder, bool accepts, bool isUnattended)
{
    public Golden(string folder)
        : this(folder, Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1", Environment.GetEnvironmentVariable("CI") == "true")
    {
    }

    /// <summary>Compares the text with the golden of that name ("pdf/asthma.txt"); line ends do not count.</summary>
    public void Match(string name, string actual)
    {
        var expectedPath = PathOf(name);
        var receivedPath = Path.ChangeExtension(expectedPath, ".received.txt");
        var received = Normal(actual);
        var expected = File.Exists(expectedPath) ? Normal(File.ReadAllText(expectedPath)) : null;
        if (received == expected)
        {
            File.Delete(receivedPath);
            return;
        }

        Assert.False(accepts && isUnattended, $"{name} differs, and goldens are not accepted where CI=true.");
        Directory.CreateDirectory(Path.GetDirectoryName(expectedPath)!);
        if (accepts)
        {
            File.WriteAllText(expectedPath, received, new UTF8Encoding(false));
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received, new UTF8Encoding(false));
        Assert.Fail(expected is null
            ? $"There is no golden {name} yet. Read {receivedPath}, then accept it with UPDATE_GOLDEN=1."
            : $"{name} differs. {FirstDifference(expected, received)}\nRead {receivedPath}, then accept it with UPDATE_GOLDEN=1.");
    }

    /// <summary>Fails when a golden belongs to none of the names: a case was renamed or removed and its golden forgotten.</summary>
    public void AssertNoOrphans(IEnumerable<string> names)
    {
        var known = names.Select(PathOf).ToHashSet(StringComparer.Ordinal);
        var orphans = (Directory.Exists(folder) ? Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories) : [])
            .Where(path => !path.EndsWith(".received.txt", StringComparison.Ordinal) && !known.Contains(path))
            .Select(path => Path.GetRelativePath(folder, path))
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.True(orphans.Count == 0, $"Goldens without a case: {string.Join(", ", orphans)}");
    }

    private string PathOf(string name) => Path.GetFullPath(Path.Combine(folder, name));

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static string FirstDifference(string expected, string received)
    {
        var (left, right) = (expected.Split('\n'), received.Split('\n'));
        var line = 0;
        while (line < left.Length && line < right.Length && left[line] == right[line])
        {
            line++;
        }

        return $"Line {line + 1}:\n  expected: {(line < left.Length ? left[line] : "(end)")}\n  received: {(line < right.Length ? right[line] : "(end)")}";
    }
}
