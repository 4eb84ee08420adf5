using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Markdown;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>No fact vanishes or appears: telephone numbers, dates, times, doses, references, addresses, shares and numbers, by value (FORMATS E-13).</summary>
internal sealed class KeptFacts : RewriteRule
{
    private static readonly NodeId Compared = new("compared");

    public override IEnumerable<RewriteFault> Compare(Rewording words)
    {
        var (was, now) = (ValuesOf([words.Before]), ValuesOf(words.After));
        return was.MissingFrom(now).Select(fact => new RewriteFault(RewriteFaultKind.Vanished, fact.Shown))
            .Concat(now.MissingFrom(was).Select(fact => new RewriteFault(RewriteFaultKind.Appeared, fact.Shown)));
    }

    private static LeafletValues ValuesOf(IReadOnlyList<string> sentences) => LeafletValues.Of([.. sentences.Select(Paragraph)]);

    private static Block Paragraph(string sentence)
    {
        var inlines = new InlineBuilder();
        inlines.AppendText(sentence);
        return new Paragraph(Compared, inlines.Finish());
    }
}
