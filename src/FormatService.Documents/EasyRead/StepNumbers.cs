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
    private readonly Dictionary<NodeId, (bool Numbers, bool Labels)> _beginnings = [];

    /// <summary>Whether lists within items keep their numbers.</summary>
    public bool KeepsInner { get; } =
        CheckedLeaflet.Of(leaflet, SourceMap.Empty, default).Blocks.Any(placed => placed.Block is ListBlock list && HasInner(list)) && Reference().IsMatch(LeafletText.Of(leaflet));

    /// <summary>
    /// What stands before an item of a list; empty where it has no number. “3. 7pm” would be read as one number, and of the two colons of “Step 2: 2 days before: rest”
    /// nobody could tell which is the one: there the step is a line of its own (<see cref="IsStep"/>).
    /// </summary>
    public string Of(ListBlock list, int index) =>
        list.Kind != ListKind.Numbered ? ""
        : Beginnings(list) is not (true, var labels) ? $"{wording.Number(list.Start + index)}. "
        : leaflet.Language.Language == "en" ? $"Step {wording.Number(list.Start + index)}{(labels ? "." : ":")} "
        : $"({wording.Number(list.Start + index)}) ";

    /// <summary>Whether a sentence is nothing but the number of a step.</summary>
    public static bool IsStep(string sentence) => LengthOfStep(sentence + " .") == sentence.Length;

    /// <summary>How long the number of a step is that stands before a text as a sentence: “Step 2.”; 0 where none does.</summary>
    public static int LengthOfStep(string text) => Step().Match(text).Length;

    /// <summary>What stands under an item, whose lists have numbers where they keep them.</summary>
    public ImmutableArray<Block> Under(ListItem item) =>
        KeepsInner ? item.Blocks : [.. item.Blocks.Select(block => block is ListBlock { Kind: ListKind.Numbered } inner ? inner with { Kind = ListKind.Bulleted } : block)];

    // Where one item begins with a number, or with a label such as “At night:”, all of its list are marked alike.
    private (bool Numbers, bool Labels) Beginnings(ListBlock list)
    {
        if (!_beginnings.TryGetValue(list.Id, out var begin))
        {
            var items = list.Items.Where(item => item.Blocks is [Paragraph, ..]).Select(item => LeafletText.Of(((Paragraph)item.Blocks[0]).Inlines)).ToList();
            _beginnings.Add(list.Id, begin = (items.Exists(BeginsWithNumber), items.Exists(item => Label().IsMatch(item))));
        }

        return begin;
    }

    private static bool BeginsWithNumber(string item) => NumberWords.Apply(item).SkipWhile(unit => !char.IsLetterOrDigit(unit) && !char.IsNumber(unit)).Take(1).Any(char.IsNumber);

    private static bool HasInner(ListBlock list) => list.Items.Any(item => item.Blocks.Any(block => block is ListBlock { Kind: ListKind.Numbered }));

    [GeneratedRegex(@"^[^.?!:\n]{1,80}: ", RegexOptions.CultureInvariant)]
    private static partial Regex Label();

    [GeneratedRegex(@"^Step \d{1,6}\.(?= \S)", RegexOptions.CultureInvariant)]
    private static partial Regex Step();

    [GeneratedRegex(@"\b(?:steps?|points?|numbers?|items?|instructions?|stages?) \d", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
