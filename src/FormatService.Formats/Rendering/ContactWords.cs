using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>The words that label the entries of a contact.</summary>
public static class ContactWords
{
    /// <summary>The author's label, or the usual word for the kind of entry.</summary>
    public static Phrase LabelOf(ContactEntry entry, LeafletWording wording) =>
        entry.Label is { } label ? new Phrase(label, wording.Language) : wording[KeyOf(entry.Kind)];

    private static string KeyOf(ContactKind kind) => kind switch
    {
        ContactKind.Phone => WordingKeys.Phone,
        ContactKind.Email => WordingKeys.Email,
        ContactKind.Website => WordingKeys.Website,
        ContactKind.Hours => WordingKeys.Hours,
        ContactKind.Address => WordingKeys.Address,
        _ => throw new ArgumentException("An entry of another kind has a label of its own.", nameof(kind)),
    };
}
