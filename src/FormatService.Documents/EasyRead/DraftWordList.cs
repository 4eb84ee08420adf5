using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>Makes the list of the words that a draft explains, in the order of the alphabet.</summary>
internal static class DraftWordList
{
    /// <summary>The list, as a section.</summary>
    public static Section Of(NodeId id, ImmutableArray<Inline> heading, IReadOnlyList<GlossaryTerm> words)
    {
        var list = id.Child("terms-1");
        var definitions = words.OrderBy(word => word.Term, StringComparer.OrdinalIgnoreCase).Select((word, index) =>
        {
            var own = list.Child($"term-{index + 1}");
            return new Definition(own, [new Text(word.Term)], [new Paragraph(own.Child("p-1"), [new Text(EnglishSentence.Whole(word.Plain))])]);
        });
        return new Section(id, heading, [new DefinitionList(list, [.. definitions])]);
    }
}
