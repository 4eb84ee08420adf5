using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>Words that what follows goes on from: “Call us if:”, “You must not:”.</summary>
internal static class Leads
{
    /// <summary>The words that open a list and ask for something: “Call us if:” is said with each of what follows.</summary>
    public static string? AskingOf(Block block) =>
        block is Paragraph paragraph && SentenceSplitter.Split(LeafletText.Of(paragraph.Inlines)).LastOrDefault()?.TrimEnd() is [.. var words, ':'] ? words : null;

    /// <summary>The words at the end of a block that deny what follows.</summary>
    public static string? DenyingOf(Block block) => block switch
    {
        Paragraph paragraph => Opens(SentenceSplitter.Split(LeafletText.Of(paragraph.Inlines)).LastOrDefault() ?? ""),
        ListBlock { Items: [.., { Blocks: [Paragraph last] }] } => Opens(LeafletText.Of(last.Inlines)),
        _ => null,
    };

    /// <summary>Words that deny what follows: “You must not:”, and “Do not” alone on a line; “Call us if you cannot:” asks to call.</summary>
    public static string? Opens(string words)
    {
        words = words.TrimEnd();
        var isOpen = words.EndsWith(':') || (words.Length > 0 && char.IsLetter(words[^1]) && OpenLists.IsOpenHeading(words));
        return isOpen && StatementSense.Of(words) is { Denies: true, IsInstruction: true } ? words.TrimEnd(':') : null;
    }
}
