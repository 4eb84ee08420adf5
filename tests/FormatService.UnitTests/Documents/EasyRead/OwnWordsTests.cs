using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.EasyRead.Values;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.EasyRead;

/// <summary>What the checker finds when something changes places in an edition of quite other words than its leaflet's, and when a row of one is deleted.</summary>
[Trait("requirement", "E-13")]
public sealed class OwnWordsTests
{
    private static readonly (string Was, string Now)[] WrongDays =
        [("Monday", "Tuesday"), ("Tuesday", "Wednesday"), ("Wednesday", "Friday"), ("Thursday", "Monday"), ("Friday", "Thursday"), ("Saturday", "Sunday"), ("Sunday", "Saturday")];

    private static readonly (string Was, string Now)[] NearChances =
        [("1 in 10 ", "1 in 100 "), ("1 in 100 ", "1 in 1,000 "), ("1 in 1,000 ", "1 in 100 "), ("1 in 100 ", "1 in 10 "), ("1 in 15 ", "1 in 200 "), ("1 in 5 ", "1 in 50 "), ("1 in 50 ", "1 in 5 ")];

    private static readonly (string Was, string Now)[] NearTimes =
        [("24 hours", "48 hours"), ("48 hours", "24 hours"), ("10 minutes", "15 minutes"), ("15 minutes", "10 minutes"), ("2 weeks", "6 weeks"), ("6 weeks", "2 weeks"), ("5 days", "3 days"), ("3 days", "5 days")];

    // Of words that no list has together: “fly” and “go on a plane”. A new one here is a step back.
    private static readonly string[] FalselyFound =
        ["“Do not fly for 6 weeks”", "“Finish the course even if you feel better.”", "“Do not walk barefoot, even indoors”", "“fluid on your socks”", "“Do not lend your permit to anyone else.”", "“For example, take it at 8am and 8pm.”"];

    // Rows of the two samples that ask for something and may go without a finding: what goes before others (“Tell us some things”), what the leaflet says elsewhere too, and
    // these that should be told and are not: “gets worse” stands in another row, “hot and shivery” and “stronger tablets” are spoken of beside the instruction.
    private static readonly string[] LetGo =
    [
        "Ask for help to walk when your leg is numb.", "Call if the wound on your foot gets worse.", "Call if you feel hot and shivery.", "Keep taking your medicines.",
        "Tell us some things before the day.", "We know that this is hard to read.", "Use your sling or crutches until you feel and move as normal.", "Or use your crutches.", "This leaflet says how to look after yourself.",
        "We gave some people stronger tablets.", "You cannot feel heat or cold in a numb arm or leg.",
    ];

    [Fact]
    public void Little_is_found_in_an_edition_of_its_own_words() =>
        Assert.All(OwnWords.All.SelectMany(pair => OwnWords.Found(pair.Leaflet, pair.Leaflet.EasyRead!)), message => Assert.Contains(FalselyFound, known => message.Contains(known, StringComparison.Ordinal)));

    [Fact]
    public void Every_wrong_day_is_found() => Assert.Empty(Missed(WrongDays, least: 20));

    [Fact]
    public void A_chance_that_is_nearly_the_same_is_found() => Assert.True(Missed(NearChances, least: 14).Count <= 1);

    [Fact]
    public void Most_wrong_spans_of_time_are_found() => Assert.True(Missed(NearTimes, least: 20) is { Count: <= 3 } missed, string.Join('\n', Missed(NearTimes, least: 20)));

    [Fact]
    public void Nearly_all_values_that_change_places_are_found()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var (name, leaflet) in OwnWords.All)
        {
            var stated = EditionRows.Of(leaflet.EasyRead!).SelectMany(row => row.Sentences).SelectMany(Stated).ToList();
            for (var i = 0; i + 1 < stated.Count; i++)
            {
                var (one, text, value) = stated[i];
                if (stated.Skip(i + 1).FirstOrDefault(pair => IsOther(pair.Value, value) && !text.Contains(pair.Value.Shown, StringComparison.Ordinal) && !pair.Text.Contains(value.Shown, StringComparison.Ordinal)) is { Text: { } otherText } other)
                {
                    tried++;
                    var changed = leaflet.EasyRead!.With(
                        (one, text.Replace(value.Shown, other.Value.Shown, StringComparison.Ordinal)),
                        (other.Sentence, otherText.Replace(other.Value.Shown, value.Shown, StringComparison.Ordinal)));
                    if (OwnWords.FoundMore(leaflet, changed).Count == 0)
                    {
                        missed.Add($"{name}: {text} <> {otherText}");
                    }
                }
            }
        }

        Assert.True(tried >= 100, $"{tried}");
        Assert.True(missed.Count <= tried * 0.08, $"{missed.Count} of {tried}:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Every_row_that_asks_and_is_deleted_from_a_sample_is_missed_but_for_those_let_go()
    {
        var asking = ChangedEditionTests.Authored().SelectMany(leaflet => EditionRows.Of(leaflet.EasyRead!).Where(Asks).Select(row => (Leaflet: leaflet, Row: row))).ToList();
        var unnoticed = asking.Where(pair => OwnWords.Found(pair.Leaflet, pair.Leaflet.EasyRead!.Without(pair.Row)).Count == 0).Select(pair => LeafletText.Of(pair.Row.Sentences[0].Inlines));

        Assert.True(asking.Count >= 60, $"{asking.Count}");
        var more = unnoticed.Except(LetGo).ToList();
        Assert.True(more.Count == 0, string.Join('\n', more));
    }

    // A row may explain, or say again what another says.
    [Fact]
    public void Most_rows_that_ask_for_something_and_are_deleted_are_missed()
    {
        var asking = OwnWords.All.SelectMany(pair => EditionRows.Of(pair.Leaflet.EasyRead!).Where(Asks).Select(row => (pair.Name, pair.Leaflet, Row: row))).ToList();
        var unnoticed = asking.Where(pair => OwnWords.FoundMore(pair.Leaflet, pair.Leaflet.EasyRead!.Without(pair.Row)).Count == 0).Select(pair => $"{pair.Name}: {LeafletText.Of(pair.Row.Sentences[0].Inlines)}").ToList();

        Assert.True(asking.Count >= 150, $"{asking.Count}");
        Assert.True(unnoticed.Count <= asking.Count * 0.16, $"{unnoticed.Count} of {asking.Count}:\n{string.Join('\n', unnoticed)}");
    }

    [Fact]
    public void Nearly_every_row_that_stands_below_the_heading_of_another_callout_is_found()
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var (name, leaflet, edition) in OwnWords.All.Select(pair => (pair.Name, pair.Leaflet, Edition: pair.Leaflet.EasyRead!)))
        {
            var callouts = Callouts(edition.Blocks).ToList();
            foreach (var (old, other) in callouts.SelectMany(old => callouts.Where(other => other != old && old.Blocks.Length > 1).Select(other => (old, other))))
            {
                foreach (var row in old.Blocks)
                {
                    tried++;
                    var changed = edition with { Blocks = Map(edition.Blocks, block => ReferenceEquals(block, old) ? old with { Blocks = old.Blocks.Remove(row) } : ReferenceEquals(block, other) ? other with { Blocks = other.Blocks.Add(row) } : block) };
                    if (OwnWords.FoundMore(leaflet, changed).Count == 0)
                    {
                        missed.Add($"{name}: {LeafletText.Of(((PictureRow)row).Sentences[0].Inlines)}");
                    }
                }
            }
        }

        Assert.True(tried >= 50, $"{tried}");
        Assert.True(missed.Count <= tried * 0.05, $"{missed.Count} of {tried}:\n{string.Join('\n', missed)}");
    }

    [Fact]
    public void Everything_that_two_contacts_exchange_is_found()
    {
        var tried = 0;
        foreach (var leaflet in OwnWords.All.Select(pair => pair.Leaflet))
        {
            var contacts = ContactsIn.The(leaflet.EasyRead!.Blocks);
            foreach (var (one, other) in contacts.SelectMany((one, place) => contacts.Skip(place + 1).Select(other => (one, other))))
            {
                foreach (var (own, instead) in one.Entries.SelectMany(own => other.Entries.Where(entry => entry.Kind == own.Kind && LeafletText.Of(entry.Value) != LeafletText.Of(own.Value)).Select(entry => (own, entry))))
                {
                    tried++;
                    var changed = leaflet.EasyRead with
                    {
                        Blocks = Map(leaflet.EasyRead.Blocks, block => block is ContactDetails contact
                            ? contact with { Entries = [.. contact.Entries.Select(entry => ReferenceEquals(entry, own) ? own with { Value = instead.Value } : ReferenceEquals(entry, instead) ? instead with { Value = own.Value } : entry)] }
                            : block),
                    };
                    Assert.NotEmpty(OwnWords.FoundMore(leaflet, changed));
                }
            }
        }

        Assert.True(tried >= 9, $"{tried}");
    }

    private static bool Asks(PictureRow row) => StatementReader.Read([row]).Exists(Instructions.Asks);

    private static List<string> Missed((string Was, string Now)[] changes, int least)
    {
        var (tried, missed) = (0, new List<string>());
        foreach (var leaflet in OwnWords.All.Select(pair => pair.Leaflet))
        {
            foreach (var sentence in EditionRows.Of(leaflet.EasyRead!).SelectMany(row => row.Sentences))
            {
                var text = LeafletText.Of(sentence.Inlines);
                foreach (var (was, now) in changes.Where(change => text.Contains(change.Was, StringComparison.Ordinal)))
                {
                    tried++;
                    if (OwnWords.FoundMore(leaflet, leaflet.EasyRead!.With((sentence, text.Replace(was, now, StringComparison.Ordinal)))).Count == 0)
                    {
                        missed.Add($"{text}: {now}");
                    }
                }
            }
        }

        Assert.True(tried >= least, $"{tried}");
        return missed;
    }

    private static bool IsOther(StatedValue other, StatedValue value) => other.Kind == value.Kind && other.Unit?.Dimension == value.Unit?.Dimension && other.Key != value.Key;

    private static IEnumerable<(Paragraph Sentence, string Text, StatedValue Value)> Stated(Paragraph sentence)
    {
        var text = LeafletText.Of(sentence.Inlines);
        return LeafletValues.Of([text]).All
            .Where(value => !value.IsInPassing && (value.Kind is ValueKind.Time or ValueKind.Day or ValueKind.Share || value.Unit is not null) && text.Contains(value.Shown, StringComparison.Ordinal))
            .Select(value => (sentence, text, value));
    }

    private static IEnumerable<Callout> Callouts(ImmutableArray<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Callout { Level: CalloutLevel.NonUrgent or CalloutLevel.Urgent or CalloutLevel.Emergency } callout => [callout],
        Section section => Callouts(section.Blocks),
        _ => Enumerable.Empty<Callout>(),
    });

    private static ImmutableArray<Block> Map(ImmutableArray<Block> blocks, Func<Block, Block> change) =>
        [.. blocks.Select(change).Select(block => block is Section section ? section with { Blocks = Map(section.Blocks, change) } : block)];
}
