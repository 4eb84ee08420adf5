using System.Reflection;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>
/// Words that carry a meaning of their own stay, or become a word that means the same: harms, how sure something is, who and when, and what binds. They are in
/// <c>kept-words.tsv</c>; a harm that is not in it is for people to see.
/// </summary>
internal sealed class KeptWords : RewriteRule
{
    private const string Resource = "FormatService.Documents.EasyRead.kept-words.tsv";

    private static readonly Lazy<PhraseIndex<string>> Words = new(Read);

    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        var (was, said) = (In(words.Before), In(words.Now));
        return was.Where(pair => !said.ContainsKey(pair.Key)).Select(pair => new RewriteFault(RewriteFaultKind.Vanished, pair.Value))
            .Concat(said.Where(pair => !was.ContainsKey(pair.Key)).Select(pair => new RewriteFault(RewriteFaultKind.Appeared, pair.Value)));
    }

    // By meaning: the first words that say it.
    private static SortedDictionary<string, string> In(string text)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var phrase in Words.Value.FindAll(text))
        {
            found.TryAdd(phrase.Value, text.Substring(phrase.Start, phrase.Length));
        }

        return found;
    }

    private static PhraseIndex<string> Read()
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");
        var words = new PhraseIndex<string>();
        foreach (var fields in TabbedFile.Read(stream))
        {
            foreach (var form in fields[1].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                words.Add(form, fields[0]);
            }
        }

        return words;
    }
}
