using System.Collections.Immutable;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.Adaptation;

/// <summary>Puts an easy-read edition in the order that readers know (FORMATS E-12, E-14), and adds what each edition has to say.</summary>
internal sealed class EasyReadOrder(Leaflet leaflet, LeafletWording wording, NodeId root)
{
    /// <summary>The part that says what it is about.</summary>
    public const string About = "about";

    /// <summary>What it is about, the body, the list of words, how to contact us, who checked it.</summary>
    public ImmutableArray<Block> Arrange(ImmutableArray<Block> blocks, EasyReadApproval approval)
    {
        var opening = blocks.TakeWhile(block => block is not Section).ToImmutableArray();
        var details = ContactsIn.The(blocks).Length;
        List<Block> body = [], words = [], contacts = [];

        // Behind a list of words stands what only says how to reach somebody. A last section that warns as well would not be looked for there: it stays before the words,
        // and whom it says to call is said again behind them.
        var mayBeLast = !blocks.Any(IsWordList);
        var isLast = mayBeLast && !blocks.OfType<Section>().Any(section => section != blocks[^1] && HoldsContacts(section, details) && IsOfContactsAlone(section));
        foreach (var block in blocks.Skip(opening.Length).Reverse())
        {
            if (IsWordList(block))
            {
                words.Add(block);
            }
            else if (block is Section section && HoldsContacts(section, details) && (isLast || IsOfContactsAlone(section)))
            {
                contacts.Add(block);
            }
            else
            {
                isLast = false;
                body.Add(block);
            }
        }

        body.Reverse();
        words.Reverse();
        contacts.Reverse();

        if (contacts.Count == 0 && details == 0 && ContactsIn.The(leaflet.Blocks).IsEmpty && PlainContacts.In(body, wording, mayBeLast) is { } plain)
        {
            body.Remove(plain);
            contacts.Add(plain);
        }

        return
        [
            .. opening.IsEmpty ? [] : new[] { Of(About, WordingKeys.EasyReadAbout, opening) },
            .. body,
            .. words,
            .. Contacts(contacts, blocks),
            Checked(approval),
        ];
    }

    /// <summary>Whether a section is the list of words.</summary>
    public static bool IsWordList(Block block) => block is Section { Blocks.IsEmpty: false } section && section.Blocks.All(inner => inner is DefinitionList);

    // It says how to reach somebody and little else, or all contact details stand in it, and readers look for them there; help in need stays where it is.
    private static bool HoldsContacts(Section section, int details) =>
        (section.Blocks.Any(block => block is ContactDetails) && section.Blocks.All(block => block is ContactDetails or PictureRow or Paragraph))
        || (details > 0 && ContactsIn.The([section]).Length == details && !HasCallout(section));

    // What else a section says may be a warning with a number, whose place is there.
    private bool IsOfContactsAlone(Section section) => PlainContacts.IsNamed(section, wording) || section.Blocks.All(block => block is ContactDetails || (block is Section inner && IsOfContactsAlone(inner)) || (block is PictureRow && PlainContacts.TellsOnlyHow(block)));

    private static bool HasCallout(Section section) => section.Blocks.Any(block => block is Callout || (block is Section inner && HasCallout(inner)));

    private IEnumerable<Block> Contacts(List<Block> written, ImmutableArray<Block> blocks)
    {
        var help = Row("help", "talk-together", [wording[WordingKeys.EasyReadHelp]]);
        if (written.Count > 0)
        {
            var last = (Section)written[^1];
            return [.. written.SkipLast(1), last with { Blocks = last.Blocks.Add(help) }];
        }

        // Where the edition says nobody's number, the leaflet's own stand here: a reader in need must find them.
        var own = ContactsIn.The(leaflet.Blocks).Select((contact, index) => (Block)Copy(contact, root.Child($"contact/{index + 1}"))).ToImmutableArray();
        own = own.IsEmpty ? SpreadContacts.In(blocks, root.Child("contact")) : own;
        return [Of("contact", WordingKeys.EasyReadContact, [.. own, help])];
    }

    // The draft may say them where the leaflet does as well; no id stands twice.
    private static ContactDetails Copy(ContactDetails contact, NodeId id) =>
        contact with { Id = id, Entries = [.. contact.Entries.Select((entry, index) => entry with { Id = id.Child($"entry-{index + 1}") })] };

    private Section Checked(EasyReadApproval approval)
    {
        if (!approval.IsApproved)
        {
            return Of("checked", WordingKeys.EasyReadChecked, [Row("checked/row-1", null, [wording[WordingKeys.EasyReadUnchecked]])]);
        }

        var rows = leaflet.Metadata.EasyReadSignOffs.Select((signOff, index) => (Block)Row(
            $"checked/row-{index + 1}",
            null,
            [new Phrase($"{signOff.Role}: {signOff.Name}", leaflet.Language), wording.Date(signOff.Date)]));
        return Of("checked", WordingKeys.EasyReadChecked, [.. rows]);
    }

    private Section Of(string part, string key, ImmutableArray<Block> blocks) => new(root.Child(part), Words(wording[key]), blocks);

    private PictureRow Row(string part, string? picture, ImmutableArray<Phrase> sentences)
    {
        var id = root.Child(part);
        return new PictureRow(
            id,
            picture is null ? null : new EasyReadPicture(picture, AltText.Decorative),
            [.. sentences.Select((sentence, index) => new Paragraph(id.Child($"s-{index + 1}"), Words(sentence)))]);
    }

    private ImmutableArray<Inline> Words(Phrase phrase) =>
        phrase.Language == leaflet.Language ? [new Text(phrase.Text)] : [new LanguageSpan(phrase.Language, [new Text(phrase.Text)])];
}
