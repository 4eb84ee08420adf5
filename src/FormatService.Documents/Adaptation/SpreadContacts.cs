using System.Collections.Immutable;
using System.Text.RegularExpressions;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.Adaptation;

/// <summary>
/// Gathers what an easy-read edition says about reaching somebody in the midst of its sections, where no section of its own does: each row under the heading
/// that it stands under, since a number without it is that of nobody knows whom. The rows stay where they are as well.
/// </summary>
internal sealed partial class SpreadContacts
{
    // More rows than this are no list that anybody looks a number up in.
    private const int MostRows = 12;

    private readonly HashSet<string> _said = new(StringComparer.Ordinal);
    private readonly NodeId _id;
    private int _rows;

    private SpreadContacts(NodeId id) => _id = id;

    /// <summary>The rows, each number and address once.</summary>
    /// <param name="blocks">The edition.</param>
    /// <param name="id">What the ids of the copies begin with.</param>
    public static ImmutableArray<Block> In(ImmutableArray<Block> blocks, NodeId id) => [.. new SpreadContacts(id).Of(blocks)];

    // Help in need stays where it is: in its box, it is not read without what it is for.
    private IEnumerable<Block> Of(ImmutableArray<Block> blocks)
    {
        var goesOn = false;
        for (var i = 0; i < blocks.Length; i++)
        {
            // When somebody can be called stands behind the number, in a row of its own or not.
            var isBehind = goesOn && blocks[i] is PictureRow { Sentences: [var first, ..] } && ContactLines.TellsWhen(LeafletText.Of(first.Inlines));
            var wasCopied = goesOn;
            goesOn = false;
            switch (blocks[i])
            {
                case PictureRow row when _rows < MostRows && (PlainContacts.ReachesIn(row).Where(_said.Add).ToList().Count > 0 || isBehind):
                    goesOn = true;
                    if (!wasCopied && i > 0 && blocks[i - 1] is PictureRow before && IsOf(row))
                    {
                        yield return Copy(before, _id.Child($"before-{_rows + 1}"));
                    }

                    _rows++;
                    yield return Copy(row, _id.Child($"row-{_rows}"));
                    break;
                case Section section when Of(section.Blocks).ToImmutableArray() is { IsEmpty: false } rows:
                    if (section.Heading.IsDefaultOrEmpty)
                    {
                        foreach (var row in rows)
                        {
                            yield return row;
                        }
                    }
                    else
                    {
                        yield return new Section(_id.Child($"part-{_rows}").Child(section.Id.Value), section.Heading, rows);
                    }

                    break;
                default:
                    break;
            }
        }
    }

    // “Call them on …”: who they are stands in the row before.
    private static bool IsOf(PictureRow row) => row.Sentences is [var first, ..] && LeafletText.Of(first.Inlines) is var words && (BackReferences.InParagraph(words) || Them().IsMatch(words));

    [GeneratedRegex(@"^(?:please |you can )?(?:call|ring|phone|contact|email|e-mail|text|reach) (?:them|him|her|it)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Them();

    private static PictureRow Copy(PictureRow row, NodeId id) =>
        row with { Id = id, Sentences = [.. row.Sentences.Select((sentence, index) => sentence with { Id = id.Child($"s-{index + 1}") })] };
}
