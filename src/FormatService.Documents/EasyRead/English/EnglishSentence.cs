namespace FormatService.Documents.EasyRead.English;

/// <summary>What English sentences of easy read look like.</summary>
internal static class EnglishSentence
{
    /// <summary>More words than this are hard to read (FORMATS 2.1: 10 to aim at, a warning over 12).</summary>
    public const int MostWords = 12;

    /// <summary>More words than this are too many.</summary>
    public const int MostWordsOfAll = 15;

    /// <summary>How many words a sentence has; what is kept whole is a word.</summary>
    public static int CountWords(string sentence)
    {
        var count = 0;
        var isInWord = false;
        foreach (var unit in sentence)
        {
            var isWord = char.IsLetterOrDigit(unit) || DraftText.IsKept(unit);
            count += isWord && !isInWord ? 1 : 0;
            isInWord = isWord || (isInWord && !char.IsWhiteSpace(unit));
        }

        return count;
    }

    /// <summary>A piece of text as a sentence: with a capital in front, where that is safe, and a full stop behind.</summary>
    public static string Whole(string text)
    {
        text = text.Trim();
        if (text.Length == 0)
        {
            return text;
        }

        var end = 0;
        while (end < text.Length && char.IsLetter(text[end]))
        {
            end++;
        }

        // “pH” and “mRNA” stay as they are.
        var first = end > 0 && text.AsSpan(0, end).IndexOfAnyInRange('A', 'Z') < 0 ? char.ToUpperInvariant(text[0]) + text[1..] : text;
        var last = first[^1];
        return char.IsLetterOrDigit(last) || DraftText.IsKept(last) || last is ')' or '%' or DraftText.HardEnd ? first + "." : first;
    }

    /// <summary>Words of ours in front of a sentence: “Do not” and “Drive a car” are “Do not drive a car”.</summary>
    public static string Join(string before, string sentence)
    {
        if (before.Length == 0)
        {
            return sentence;
        }

        var end = 0;
        while (end < sentence.Length && char.IsLetter(sentence[end]))
        {
            end++;
        }

        // What begins with a capital may be a name.
        return end > 0 && char.IsLower(sentence[0]) ? $"{before} {sentence}" : $"{before}: {sentence}";
    }
}
