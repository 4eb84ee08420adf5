using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// The numbers of the items of lists. Rows stand under each other, so that numbers of a list within an item would be read as those of the list around it: they
/// are left out. Where the leaflet refers to a step by its number they stay, and such a list is one row with the item that it is in.
/// </summary>
internal sealed partial class StepNumbers(Leaflet leaflet, LeafletWording wording)
{
    private readonly Dictionary<NodeId, bool> _haveNumbers = [];

    /// <summary>Whether lists within items keep their numbers.</summary>
    public bool KeepsInner { get; } =
        CheckedLeaflet.Of(leaflet, SourceMap.Empty, default).Blocks.Any(placed => placed.Block is ListBlock list && HasInner(list)) && Reference().IsMatch(LeafletText.Of(leaflet));

    /// <summary>What stands before an item of a list; empty where it has no number. “3. 7pm” would be read as one number.</summary>
    public string Of(ListBlock list, int index) =>
        list.Kind != ListKind.Numbered ? ""
        : !HasNumbers(list) ? $"{wording.Number(list.Start + index)}. "
        : leaflet.Language.Language == "en" ? $"Step {wording.Number(list.Start + index)}: "
        : $"({wording.Number(list.Start + index)}) ";

    /// <summary>What stands under an item, whose lists have numbers where they keep them.</summary>
    public ImmutableArray<Block> Under(ListItem item) =>
        KeepsInner ? item.Blocks : [.. item.Blocks.Select(block => block is ListBlock { Kind: ListKind.Numbered } inner ? inner with { Kind = ListKind.Bulleted } : block)];

    // Where one item begins with a number, all of its list are marked alike.
    private bool HasNumbers(ListBlock list)
    {
        if (!_haveNumbers.TryGetValue(list.Id, out var has))
        {
            _haveNumbers.Add(list.Id, has = list.Items.Any(item => item.Blocks is [Paragraph first, ..] && BeginsWithNumber(LeafletText.Of(first.Inlines))));
        }

        return has;
    }

    private static bool BeginsWithNumber(string item) => NumberWords.Apply(item).SkipWhile(unit => !char.IsLetterOrDigit(unit) && !char.IsNumber(unit)).Take(1).Any(char.IsNumber);

    private static bool HasInner(ListBlock list) => list.Items.Any(item => item.Blocks.Any(block => block is ListBlock { Kind: ListKind.Numbered }));

    [GeneratedRegex(@"\b(?:steps?|points?|numbers?|items?|instructions?|stages?) \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
