using System.Text.RegularExpressions;
using FormatService.Documents.Checking.Language;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Full words, no short forms that a reader has to know (FORMATS 2.1). Those that are better known than what they stand for are fine.</summary>
internal sealed partial class ShortFormRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        if (!edition.IsEnglish)
        {
            yield break;
        }

        var known = Told(edition);
        foreach (var sentence in edition.Sentences)
        {
            foreach (Match match in ShortForm().Matches(sentence.WithoutFacts))
            {
                if (!CheckingWords.For(LanguageTag.BritishEnglish)!.CommonAbbreviations.Contains(match.Value) && !IsRoman(match.Value) && !CodeParts.Holds(sentence.WithoutFacts, match.Index, match.Index + match.Length) && known.Add(match.Value))
                {
                    yield return edition.At(
                        sentence.Paragraph.Id,
                        DiagnosticCodes.EasyReadShortForm,
                        Severity.Error,
                        $"“{match.Value}” is a short form, and the list of words does not say of what.",
                        "Write it in full, or put it into the list of words.");
                }
            }
        }
    }

    // In the list of words (“Also called PAD.”), in the title, or where it stands: “peripheral arterial disease (PAD)”, “a PICC (a thin tube)”.
    private static HashSet<string> Told(CheckedEdition edition)
    {
        var definitions = edition.Lists.SelectMany(list => list.Definitions).ToList();
        var told = definitions.Select(definition => LeafletText.Of(definition.Term).Trim()).ToHashSet(StringComparer.Ordinal);
        told.UnionWith(definitions.SelectMany(definition => definition.Meaning).OfType<Paragraph>().Select(paragraph => OtherName().Match(LeafletText.Of(paragraph.Inlines))).Where(match => match.Success).Select(match => match.Groups["name"].Value));
        foreach (var text in edition.Said.Select(block => LeafletText.Of([block])).Prepend(edition.Leaflet.Metadata.Title))
        {
            told.UnionWith(DefinedAbbreviation.In(text).Select(defined => defined.Short));
            told.UnionWith(ExplainedBeside().Matches(text).Select(match => match.Groups["name"].Value));
        }

        return told;
    }

    private static bool IsRoman(string word) => word.All(unit => unit is 'I' or 'V' or 'X');

    [GeneratedRegex(@"\AAlso called (?<name>[A-Z]{2,6})\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherName();

    // A short form before a bracket of at least two words, or at the end of one that says it in full.
    [GeneratedRegex(@"\b(?<name>[A-Z]{2,6}) \(\w{1,30}[ -]\w|\b\w{2,30} [\w-]{2,30}, (?<name>[A-Z]{2,6})\)", RegexOptions.CultureInvariant)]
    private static partial Regex ExplainedBeside();

    [GeneratedRegex(@"(?<![\w/&-])[A-Z]{2,6}(?![\w/&-])", RegexOptions.CultureInvariant)]
    private static partial Regex ShortForm();
}
