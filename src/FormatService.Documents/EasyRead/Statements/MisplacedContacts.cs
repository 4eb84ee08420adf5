using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Statements;

/// <summary>
/// Finds what an edition's contact has of another contact of the leaflet, or in the place of another of its own entries: the hours of the ward below the name of the
/// clinic, the number for text messages as the one to call, the hours of Saturday for those of Monday.
/// </summary>
internal static class MisplacedContacts
{
    // Nobody gives more.
    private const int MostContacts = 500, MostOfOneWord = 50;

    /// <summary>What is exchanged, in the order of the edition.</summary>
    public static IEnumerable<ExchangedValue> Find(ImmutableArray<Block> leaflet, ImmutableArray<Block> edition)
    {
        var known = ContactsIn.The(leaflet).Take(MostContacts).ToList();
        var byWord = known.SelectMany(contact => NameOf(contact).Select(word => (word, contact))).ToLookup(pair => pair.word, pair => pair.contact, StringComparer.Ordinal);
        var byEntry = known.SelectMany(contact => contact.Entries.Select(entry => (Key: KeyOf(entry), contact))).ToLookup(pair => pair.Key, pair => pair.contact, StringComparer.Ordinal);
        foreach (var said in ContactsIn.The(edition).Take(MostContacts))
        {
            if (MeantBy(said, byWord) is not { } meant)
            {
                continue;
            }

            foreach (var entry in said.Entries)
            {
                var own = meant.Entries.Where(other => other.Kind == entry.Kind).ToList();
                if (own.Count > 0 && !own.Exists(other => KeyOf(other) == KeyOf(entry))
                    && (byEntry[KeyOf(entry)].Any(other => other != meant) || meant.Entries.Any(other => other.Kind != entry.Kind && LeafletText.Of(other.Value) == LeafletText.Of(entry.Value)) || own.Exists(other => IsReordered(other, entry))))
                {
                    yield return new ExchangedValue(StatementOf(said, entry), ValueOf(said, entry), StatementOf(meant, own[0]), ValueOf(meant, own[0]));
                }
            }
        }
    }

    // Whoever has most of the words of a name, where nobody else has as many.
    private static ContactDetails? MeantBy(ContactDetails said, ILookup<string, ContactDetails> byWord)
    {
        var counts = NameOf(said).SelectMany(word => byWord[word].Take(MostOfOneWord)).GroupBy(contact => contact).Select(group => (Contact: group.Key, Count: (double)group.Count() / NameOf(group.Key).Count)).OrderByDescending(pair => pair.Count).Take(2).ToList();
        return counts.Count == 1 || (counts.Count == 2 && counts[0].Count > counts[1].Count) ? counts[0].Contact : null;
    }

    private static List<string> NameOf(ContactDetails contact) => [.. StatementSense.WordsOf(LeafletText.Of(contact.Name)).Select(AkinWords.Of).Distinct(StringComparer.Ordinal)];

    private static Statement StatementOf(ContactDetails contact, ContactEntry entry) => new(contact.Id, 0, $"{LeafletText.Of(contact.Name).Trim()}: {LeafletText.Of(entry.Value).Trim()}", "", IsHeading: false);

    private static StatedValue ValueOf(ContactDetails contact, ContactEntry entry) => new(ValueKind.Named, KeyOf(entry), LeafletText.Of(entry.Value).Trim(), contact.Id);

    // What is the same however it is written.
    private static string KeyOf(ContactEntry entry) => entry.Kind == ContactKind.Hours && Hours(entry) is { Count: > 0 } hours
        ? $"{entry.Kind} {string.Join(' ', hours)}"
        : $"{entry.Kind} {string.Concat(LeafletText.Of(entry.Value).ToLowerInvariant().Where(char.IsLetterOrDigit))}";

    private static bool IsReordered(ContactEntry one, ContactEntry other) =>
        one.Kind == ContactKind.Hours && Hours(one) is { Count: > 2 } hours && Hours(other) is { } others && hours.Order(StringComparer.Ordinal).SequenceEqual(others.Order(StringComparer.Ordinal), StringComparer.Ordinal);

    // Days and times in the order in which they are given.
    private static List<string> Hours(ContactEntry entry)
    {
        var text = LeafletText.Of(entry.Value);
        return
        [
            .. Weekdays.In(text).Select(found => (found.Start, Key: $"days {string.Concat(found.Days)}"))
                .Concat(DayTimes.In(text).Select(time => (time.Start, Key: $"time {time.Minutes}")))
                .OrderBy(pair => pair.Start)
                .Select(pair => pair.Key),
        ];
    }
}
