using Markdig.Extensions.Footnotes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>
/// Reads the mark of a note that is written, before links are read: CommonMark takes <c>[^a][^b]</c> for a link with the words “^a”, and the words of a
/// link that hold a mark for a link already, in which there can be no other.
/// </summary>
internal sealed class NoteMarkParser : InlineParser
{
    /// <summary>Makes the parser.</summary>
    public NoteMarkParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var after = slice;
        if (slice.PeekChar() != '^'
            || !LinkHelper.TryParseLabel(ref after, out var label)
            || !processor.Document.TryGetLinkReferenceDefinition(label, out var definition)
            || definition is not FootnoteLinkReferenceDefinition { CreateLinkInline: { } create }
            || create(processor, definition, null) is not { } mark)
        {
            return false;
        }

        mark.Span = new SourceSpan(processor.GetSourcePosition(slice.Start, out var line, out var column), processor.GetSourcePosition(after.Start - 1));
        (mark.Line, mark.Column) = (line, column);
        processor.Inline = mark;
        slice = after;
        return true;
    }
}
