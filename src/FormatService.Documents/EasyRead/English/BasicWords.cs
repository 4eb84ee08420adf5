using System.Collections.Frozen;
using System.Reflection;

namespace FormatService.Documents.EasyRead.English;

/// <summary>The words that nearly everybody reads with ease, from <c>basic-words.txt</c>, in all their forms.</summary>
internal static class BasicWords
{
    private const string Resource = "FormatService.Documents.EasyRead.basic-words.txt";

    private static readonly Lazy<FrozenSet<string>> Words = new(Read);
    private static readonly string[] Endings = ["'s", "s'", "s", "es", "ed", "d", "ing", "er", "r", "est", "ly", "n't"];

    /// <summary>Whether a word is easy: it is in the list, or is made from one that is.</summary>
    public static bool Holds(string word)
    {
        var small = word.ToLowerInvariant().Replace('’', '\'');
        return IsEasy(small) || (small.Contains('-', StringComparison.Ordinal) && small.Split('-', StringSplitOptions.RemoveEmptyEntries).All(part => IsEasy(part) || part.All(char.IsDigit)));
    }

    private static bool IsEasy(string word)
    {
        if (Words.Value.Contains(word))
        {
            return true;
        }

        foreach (var ending in Endings)
        {
            if (word.Length <= ending.Length + 1 || !word.EndsWith(ending, StringComparison.Ordinal))
            {
                continue;
            }

            var stem = word[..^ending.Length];

            // “making” of “make”, “stopped” of “stop”, “tries” and “happily” of “try” and “happy”.
            if (Words.Value.Contains(stem)
                || Words.Value.Contains(stem + "e")
                || (stem.Length > 2 && stem[^1] == stem[^2] && Words.Value.Contains(stem[..^1]))
                || (stem[^1] == 'i' && Words.Value.Contains(stem[..^1] + "y")))
            {
                return true;
            }
        }

        return word.StartsWith("un", StringComparison.Ordinal) && word.Length > 4 && Words.Value.Contains(word[2..]);
    }

    private static FrozenSet<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        return TabbedFile.Read(stream).Select(fields => fields[0]).ToFrozenSet(StringComparer.Ordinal);
    }
}
