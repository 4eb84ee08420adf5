using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A short form is spelt out where a reader first meets it, unless everybody knows it (FORMATS R-09).</summary>
internal sealed class AbbreviationRule : LeafletRule
{
    private const int ShortestLetters = 3;
    private const int LongestLetters = 6;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Words is not { CommonAbbreviations.Count: > 0 } words)
        {
            yield break;
        }

        var known = Explained(leaflet);
        foreach (var placed in leaflet.Texts.Where(placed => placed.Kind != TextKind.Contact && !placed.IsWebOnly))
        {
            foreach (var shortForm in ShortForms(placed).Where(found => !words.CommonAbbreviations.Contains(found)))
            {
                if (known.Add(shortForm))
                {
                    yield return leaflet.At(
                        placed.Id,
                        DiagnosticCodes.AbbreviationUnexplained,
                        Severity.Warning,
                        $"“{shortForm}” is nowhere explained.",
                        $"Spell it out at first use, or add a line “*[{shortForm}]: what it stands for”.");
                }
            }
        }
    }

    private static HashSet<string> Explained(CheckedLeaflet leaflet)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var title = leaflet.Metadata.Title;
        known.UnionWith(Tokens.Of(title).Where(token => IsExplainedHere(title, token)).Select(token => token.In(title).TrimEnd('s')));
        foreach (var placed in leaflet.Texts)
        {
            known.UnionWith(InlineWalk.All(placed.Inlines).OfType<Abbreviation>().Select(abbreviation => abbreviation.Short));
            var text = placed.Text;
            foreach (var token in Tokens.Of(text).Where(token => placed.Kind == TextKind.Term || IsExplainedHere(text, token)))
            {
                // “urinary tract infections (UTIs)” explains UTI as well.
                known.Add(token.In(text).TrimEnd('s'));
            }
        }

        return known;
    }

    // “peripheral arterial disease (PAD)”, “PAD (a disease of the arteries)”, “NICE, the body that advises the NHS”.
    private static bool IsExplainedHere(string text, Token token)
    {
        var before = text.AsSpan(0, token.Start);
        var after = text.AsSpan(token.End);
        return before.EndsWith("(")
            || after.StartsWith(" (")
            || after.StartsWith(")")
            || after.StartsWith(", the ")
            || after.StartsWith(", a ")
            || after.StartsWith(", an ")
            || after.StartsWith(" stands for ")
            || after.StartsWith(" means ");
    }

    // Facts are references, postcodes and the like: their capitals stand for nothing.
    private static IEnumerable<string> ShortForms(PlacedText placed) =>
        from text in InlineWalk.All(placed.Inlines).OfType<Text>().Select(text => text.Value)
        from token in Tokens.Of(text)
        where IsShortForm(text, token) && !IsBesideCapitals(text, token) && !CodeParts.Holds(text, token.Start, token.End)
        select token.In(text);

    private static bool IsShortForm(string text, Token token)
    {
        if (token.Length is < ShortestLetters or > LongestLetters)
        {
            return false;
        }

        var word = text.AsSpan(token.Start, token.Length);
        return !word.ContainsAnyExceptInRange('A', 'Z') && !IsJoined(text, token);
    }

    // Part of a number, a reference or a web address: “B12-XYZ”, “www.NHS.uk”.
    private static bool IsJoined(string text, Token token) =>
        (token.Start > 0 && text[token.Start - 1] is '-' or '/' or '.' or '_' or '@' or '\'' or '’')
        || (token.End < text.Length && text[token.End] is '-' or '/' or '_' or '@')
        || (token.End + 1 < text.Length && text[token.End] == '.' && char.IsLetterOrDigit(text[token.End + 1]));

    // Words that shout (“DO NOT STOP”) are for the rule on capitals.
    private static bool IsBesideCapitals(string text, Token token) =>
        IsCapital(text, token.Start - 2) || (IsCapital(text, token.End + 1) && IsCapital(text, token.End + 2));

    private static bool IsCapital(string text, int at) => at >= 0 && at < text.Length && char.IsUpper(text[at]);
}
