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
            .Concat(now.MissingFrom(was).Where(fact => !IsSpeltOut(fact, was)).Select(fact => new RewriteFault(RewriteFaultKind.Appeared, fact.Shown)));
    }

    // “2 tablets in the morning and 1 at night” says of a tablet that it is 1.
    private static bool IsSpeltOut(StatedValue fact, LeafletValues was) =>
        fact.Unit is { } unit && was.WithNumber(fact.Number).Any(value => value.Unit is null) && was.All.Any(value => value.Unit?.Scale == unit.Scale);

    private static LeafletValues ValuesOf(IReadOnlyList<string> sentences) => LeafletValues.Of([.. sentences.Select(Paragraph)]);

    private static Block Paragraph(string sentence)
    {
        var inlines = new InlineBuilder();
        inlines.AppendText(sentence);
        return new Paragraph(Compared, inlines.Finish());
    }
}
