using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>What the labels of a contact mean. A label that is not the usual word is kept as the author wrote it.</summary>
internal static class ContactLabels
{
    /// <summary>The kind that a label names; <paramref name="isUsual"/> when it is the word we would print ourselves.</summary>
    public static ContactKind KindOf(string label, out bool isUsual)
    {
        isUsual = label is "Phone" or "Email" or "Website" or "Hours" or "Address" or "phone" or "email" or "website" or "hours" or "address";
        return label.ToLowerInvariant() switch
        {
            "phone" or "telephone" or "tel" or "call" or "mobile" or "text" or "sms" or "text relay" or "textphone" or "ffôn" or "telefon" or "teléfono" or "téléphone" => ContactKind.Phone,
            "email" or "e-mail" or "mail" or "e-bost" or "ebost" => ContactKind.Email,
            "website" or "web" or "web site" or "online" or "gwefan" or "strona" => ContactKind.Website,
            "hours" or "opening hours" or "open" or "opening times" or "oriau" or "godziny" => ContactKind.Hours,
            "address" or "cyfeiriad" or "adres" or "dirección" or "adresse" => ContactKind.Address,
            _ => ContactKind.Other,
        };
    }

    /// <summary>The kind of a line without a label that is nothing but a number or an address; null for words.</summary>
    public static ContactKind? KindOf(ImmutableArray<Inline> line) => line switch
    {
        [Fact { Kind: FactKind.Phone }] or [Link { Inlines: [Fact { Kind: FactKind.Phone }] }] => ContactKind.Phone,
        [Link { Inlines: [Fact { Kind: FactKind.Email }] }] => ContactKind.Email,
        [Link { Inlines: [Fact { Kind: FactKind.WebAddress }] }] => ContactKind.Website,
        _ => null,
    };
}
