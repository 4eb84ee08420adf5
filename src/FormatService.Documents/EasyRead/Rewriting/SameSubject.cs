namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>New words share some of the words of the sentence; those that share none answer another one. Whether they mean the same, only people can tell.</summary>
internal sealed class SameSubject : RewriteRule
{
    // Words of so many letters mostly mean something, and begin alike in all their forms.
    private const int ShortestWord = 4;
    private const int FewWords = 3;
    private const int OneOf = 3;

    public override IEnumerable<RewriteFault> Compare(string before, IReadOnlyList<string> after)
    {
        var was = Beginnings(before);
        var now = Beginnings(string.Join(" ", after));
        var shared = was.Count(now.Contains);
        if (was.Count >= FewWords ? shared * OneOf < was.Count : was.Count > 0 && shared == 0)
        {
            yield return new RewriteFault(RewriteFaultKind.OtherSubject, before);
        }
    }

    private static HashSet<string> Beginnings(string text)
    {
        var found = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < text.Length; i++)
        {
            var start = i;
            while (i < text.Length && char.IsLetter(text[i]))
            {
                i++;
            }

            if (i - start >= ShortestWord)
            {
                found.Add(text.Substring(start, ShortestWord));
            }
        }

        return found;
    }
}
