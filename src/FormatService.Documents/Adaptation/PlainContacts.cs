using System.Text.RegularExpressions;
using FormatService.Documents.Checking;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.Adaptation;

/// <summary>Finds the section of an easy-read edition that says how to reach somebody in running text, where its author wrote no contact details.</summary>
internal static partial class PlainContacts
{
    // With more rows, the last section is about something else as well.
    private const int MostRows = 6;

    // 999, 111 and 101 are nobody’s own.
    private const int FewestDigits = 5;

    /// <summary>The last section whose heading names contacts, or else the last of all where it is short; null where none says a number or a mail address.</summary>
    /// <param name="body">The edition.</param>
    /// <param name="wording">The words of its language.</param>
    /// <param name="mayBeLast">Whether the last of all stays where it stands; else it must say nothing but how to reach somebody.</param>
    public static Section? In(IReadOnlyList<Block> body, LeafletWording wording, bool mayBeLast)
    {
        var sections = body.OfType<Section>().Where(section => IsPlain(section) && TellsHow(section)).ToList();
        return sections.FindLast(section => IsNamed(section, wording))
            ?? (sections.Count > 0 && sections[^1] == body[^1] && RowsOf(sections[^1]) <= MostRows && (mayBeLast || TellsOnlyHow(sections[^1])) ? sections[^1] : null);
    }

    /// <summary>Whether the heading of a section says that it is about reaching somebody.</summary>
    public static bool IsNamed(Section section, LeafletWording wording) =>
        !section.Heading.IsDefaultOrEmpty && LeafletText.Of(section.Heading).Trim() is var heading && (heading == wording[WordingKeys.EasyReadContact].Text || Names().IsMatch(heading));

    /// <summary>Whether the rows of a block say somebody’s number or mail address.</summary>
    public static bool TellsHow(Block block) => block switch
    {
        Section section => InlineWalk.All(section.Heading.IsDefault ? [] : section.Heading).Any(IsReach) || section.Blocks.Any(TellsHow),
        Callout callout => InlineWalk.All(callout.Heading.IsDefault ? [] : callout.Heading).Any(IsReach) || callout.Blocks.Any(TellsHow),
        PictureRow row => row.Sentences.Any(TellsHow),
        Paragraph paragraph => InlineWalk.All(paragraph.Inlines).Any(IsReach),
        ContactDetails => true,
        _ => false,
    };

    /// <summary>Whether a block says nothing but how to reach somebody: “Ring us on … if it bleeds” is a warning as well.</summary>
    public static bool TellsOnlyHow(Block block) => block switch
    {
        Section section => section.Blocks.All(TellsOnlyHow),
        PictureRow row => TellsHow(row) && row.Sentences.All(sentence => LeafletText.Of(sentence.Inlines) is var words && (TellsHow(sentence) || ContactLines.TellsWhen(words)) && !Denials.Binds(words)),
        _ => false,
    };

    /// <summary>The numbers and mail addresses that the sentences of a row say, in order.</summary>
    public static IEnumerable<string> ReachesIn(PictureRow row) =>
        row.Sentences.SelectMany(sentence => InlineWalk.All(sentence.Inlines)).Where(IsReach).Select(inline => ((Fact)inline).Value);

    private static bool IsReach(Inline inline) =>
        inline is Fact { Kind: FactKind.Email } || (inline is Fact { Kind: FactKind.Phone, Value: var number } && number.Count(char.IsDigit) >= FewestDigits);

    // Help in need stays where it is.
    private static bool IsPlain(Section section) => section.Blocks.All(block => block is PictureRow or Paragraph || (block is Section inner && IsPlain(inner)));

    private static int RowsOf(Section section) => section.Blocks.Sum(block => block is Section inner ? RowsOf(inner) : 1);

    [GeneratedRegex(
        @"^(?:(?:how|where|who|when) (?:to|(?:do|can|should) (?:i|you)|you can) (?:contact|reach|get in touch|call|ring|phone)|(?:useful |our |your |more )?contacts?\b|contact(?:ing)?\b|(?:useful |our |important )?(?:tele)?phone numbers?|(?:get|getting|keep) in touch|reach(?:ing)? us|where to find us\b|where we are\b|(?:find|write to) us\b|(?:call|ring|phone) us\b|(?:(?:get|getting|for|more|further) )*(?:help|support|advice|information)$|cysylltu\b|sut i gysylltu)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Names();
}
