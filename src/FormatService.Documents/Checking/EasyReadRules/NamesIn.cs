using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Names, addresses, titles of documents, words of other languages and the words of links, which are what they are: nobody can say them in easier words.</summary>
internal static partial class NamesIn
{
    // A word, so that what comes after it does not begin the sentence, and no hard one.
    private const string Blank = "0";

    /// <summary>The words of a sentence without them, and without its facts.</summary>
    public static string Without(EditionSentence sentence)
    {
        var all = InlineWalk.All(sentence.Paragraph.Inlines).ToList();
        var left = all.Where(inline => inline is Link or LanguageSpan { Language.Language: not "en" }).ToHashSet<Inline>(ReferenceEqualityComparer.Instance);
        if (left.Count == 0)
        {
            return Without(sentence.WithoutFacts);
        }

        var inner = left.SelectMany(inline => inline is Link link ? InlineWalk.All(link.Inlines) : InlineWalk.All(((LanguageSpan)inline).Inlines)).ToHashSet<Inline>(ReferenceEqualityComparer.Instance);
        return Without(EditionSentence.WithoutFactsOf(all.Where(inline => !inner.Contains(inline)).Select(inline => left.Contains(inline) ? new Text(Blank) : inline)));
    }

    /// <summary>The same of a text.</summary>
    public static string Without(string text)
    {
        text = Address().Replace(Title().Replace(text, Blank), Blank);
        return Name().Replace(text, match => match.Groups["verb"].Success ? $"{match.Groups["verb"].Value} {Blank}" : Blank);
    }


    // “Having an Anaesthetic”, in quotation marks.
    [GeneratedRegex(@"“\p{Lu}[^“”]{2,120}”|""\p{Lu}[^""]{2,120}""", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    // “finders/find-help”, “nhs.uk”, “{{baseUrl}}”.
    [GeneratedRegex(@"(?<!\S)(?>[^\s./@_{}]{0,60})(?:[/@_{}]|\.(?=\w))\S*", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    // A sentence begins with a capital whatever it is: at least two words more have to have one, and “Contact Mill Road Surgery” tells what to do.
    [GeneratedRegex(
        @"\A\s?(?:(?<verb>Call|Contact|Visit|Ask|Telephone|Email|See|Go|Tell|Read|Write|Phone|Ring|Download|Use|Find|Get) )?\p{Lu}\p{Ll}{1,30}(?: (?:(?:and|of|the|for|on|in) )?\p{Lu}\p{Ll}{1,30}){2,8}|(?<=\w,? )\p{Lu}\p{Ll}{1,30}(?: (?:and |of |the |for )?\p{Lu}\p{Ll}{1,30}){1,8}",
        RegexOptions.CultureInvariant)]
    private static partial Regex Name();
}
