using System.Collections.Immutable;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Facts;

namespace FormatService.Documents.EasyRead;

/// <summary>The lines of a draft: sentences as rules rewrite them, and what belongs right behind one: the address that its link leads to, the note that it refers to.</summary>
internal sealed class DraftLines(ImmutableArray<Footnote> footnotes, EnglishRewriting? rewriting)
{
    // A longer note is said once, however often it is referred to.
    private const int LongestNoteAgain = 200;
    private const int LongestName = 80;

    // As many sentences of a note as have room in the row of what refers to it.
    private const int MostBehind = 4;

    private readonly Dictionary<NodeId, Footnote> _notes = footnotes.ToDictionary(note => note.Id);
    private readonly HashSet<NodeId> _saidNotes = [];

    /// <summary>Whether running text refers to notes.</summary>
    public static bool HasNotes(ImmutableArray<Inline> inlines) => DraftText.Of(inlines).Notes.Count > 0;

    /// <summary>A sentence of a text, rewritten.</summary>
    public (DraftText Text, DraftSentence Sentence) Rewritten(DraftText text, string sentence, bool isWhole, string beside = "", bool mayList = false) =>
        (text, rewriting?.Rewrite(text, sentence, isWhole, beside, mayList) ?? new DraftSentence(sentence, [sentence]));

    /// <summary>The cells of one row of a table, each with the addresses that it refers to.</summary>
    public List<List<(DraftText Text, DraftSentence Sentence)>> Cells(IEnumerable<ImmutableArray<Inline>> cells)
    {
        var texts = cells.Select(DraftText.Of).ToList();
        var all = string.Join(' ', texts.Select(text => text.Text));

        // The first names the row, and is said again above the rest of a long one.
        return [.. texts.Select((text, column) => (List<(DraftText, DraftSentence)>)[Rewritten(text, text.Text.Trim(), isWhole: false, all, mayList: column > 0), .. AddressesOf(text)])];
    }

    /// <summary>The sentences of a text, each with the addresses and notes that it refers to behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentences">Its sentences.</param>
    /// <param name="isLastWhole">Whether the last stands alone; else what follows the text ends it.</param>
    /// <param name="isFirstWhole">Whether the first stands alone; else it ends what stands before the text.</param>
    /// <param name="isLast">Whether nothing behind the text speaks of it.</param>
    public List<List<(DraftText Text, DraftSentence Sentence)>> Each(DraftText text, List<string> sentences, bool isLastWhole = true, bool isFirstWhole = true, bool isLast = true) =>
        rewriting is null || text.Notes.Count == 0 ? InOrder(text, sentences, isLastWhole, isFirstWhole, isLast)

            // Its notes stand beside it: “5 out of 100” and “12%” would be hard to compare.
            : rewriting.Among($"{text.Text} {string.Join(' ', text.Notes.Where(place => _notes.ContainsKey(place.Note)).Select(place => LeafletText.Of(_notes[place.Note].Blocks)))}", () => InOrder(text, sentences, isLastWhole, isFirstWhole, isLast));

    private List<List<(DraftText Text, DraftSentence Sentence)>> InOrder(DraftText text, List<string> sentences, bool isLastWhole, bool isFirstWhole, bool isLast)
    {
        var drafted = new List<List<(DraftText Text, DraftSentence Sentence)>>();
        var ends = Ends(text.Text, sentences.Count);

        // One line of a contact, as its author broke it, is nothing without the others.
        var isContact = rewriting is not null && text.Text.Contains('\n', StringComparison.Ordinal) && sentences.Exists(ContactLines.Is);

        // Each line of an address stands as it is, and all of them in one row.
        var isAddress = rewriting is not null && text.Text.Contains('\n', StringComparison.Ordinal) && ContactLines.AreAddress(sentences.ConvertAll(text.Plain));
        var inAddress = rewriting is not null && text.Text.Contains('\n', StringComparison.Ordinal) ? InAddress(sentences.ConvertAll(text.Plain), isAddress) : new bool[sentences.Count];
        var (address, note) = (0, 0);
        var tells = false;
        for (var i = 0; i < sentences.Count; i++)
        {
            var end = ends[i];
            tells = i > 0 && rewriting is not null && (tells || text.HasContact(sentences[i - 1])) && ContactLines.TellsWhen(sentences[i]);
            var (_, sentence) = inAddress[i] ? (text, new DraftSentence(sentences[i], [sentences[i].TrimEnd(',')])) : Rewritten(text, sentences[i], (isLastWhole || i < sentences.Count - 1) && (isFirstWhole || i > 0) && !LeadsTo(i + 1));
            var isBehind = i > 0 && rewriting is not null && (isContact || tells || inAddress[i] || ContactLines.Is(sentences[i]) || ContactLines.IsName(sentences[i - 1]));
            drafted.Add(
            [
                (text, isBehind ? sentence with { IsBehind = true } : sentence),
                .. AddressLines(Until(text.Addresses, end, ref address), text.HasContact(sentences[i])),
                .. Until(text.Notes, end, ref note).SelectMany(id => isLast && isLastWhole && i == sentences.Count - 1 ? NoteBehind(id) : NoteLines(id)),
            ]);
        }

        return drafted;

        // “Write to us at” ends with the address.
        bool LeadsTo(int next) => next < sentences.Count && inAddress[next] && char.IsLower(sentences[next - 1][^1]);
    }

    private static bool[] InAddress(List<string> lines, bool areAll)
    {
        var inAddress = new bool[lines.Count];
        foreach (var (first, last) in areAll ? [(0, lines.Count - 1)] : PostalAddress.In(lines))
        {
            inAddress.AsSpan(first, last - first + 1).Fill(true);
        }

        return inAddress;
    }

    /// <summary>All that a text refers to and does not say: addresses, then notes.</summary>
    public IEnumerable<(DraftText Text, DraftSentence Sentence)> Behind(DraftText text) =>
        [.. AddressesOf(text), .. text.Notes.SelectMany(place => NoteLines(place.Note))];

    /// <summary>What a note says, in sentences of its own; none where it is more than words.</summary>
    public IEnumerable<(DraftText Text, DraftSentence Sentence)> NoteApart(NodeId id) =>
        NoteTexts(id).SelectMany(text => Each(text, [.. SentenceSplitter.Split(text.Text)])).SelectMany(group => group);

    // At the end of a text nobody takes what a note says for more of the text, and nothing behind it speaks of the text: a note that begins with a sentence needs no brackets.
    private IEnumerable<(DraftText Text, DraftSentence Sentence)> NoteBehind(NodeId id)
    {
        if (rewriting is null || !(_notes.TryGetValue(id, out var note) && SentenceSplitter.Split(LeafletText.Of(note.Blocks)).Take(1).All(Dashes.IsSentence)))
        {
            return NoteLines(id);
        }

        var said = NoteApart(id).ToList();
        return said.Select((line, index) => (line.Text, line.Sentence with { IsBehind = line.Sentence.IsBehind || index < MostBehind }));
    }

    /// <summary>A note that has not been said yet, and counts as said from now on; null when there is none.</summary>
    public Footnote? Unsaid(NodeId id) => _notes.TryGetValue(id, out var note) && _saidNotes.Add(id) ? note : null;

    /// <summary>A heading in easier words.</summary>
    public ImmutableArray<Inline> Heading(ImmutableArray<Inline> inlines)
    {
        if (rewriting is null || inlines.IsDefaultOrEmpty)
        {
            return inlines;
        }

        var text = DraftText.Of(inlines);
        return text.Inlines(rewriting.RewriteHeading(text.Text.Replace('\n', ' ')));
    }

    // Those that stand before a place and were not taken yet, in order.
    private static List<T> Until<T>(List<(int At, T Value)> places, int end, ref int next)
    {
        var found = new List<T>();
        for (; next < places.Count && places[next].At <= end; next++)
        {
            found.Add(places[next].Value);
        }

        return found;
    }

    /// <summary>The places of a text's notes among its sentences, in order: of each note the sentence that refers to it.</summary>
    public static IEnumerable<(int Sentence, NodeId Note)> NotesOf(DraftText text, int sentences)
    {
        var ends = Ends(text.Text, sentences);
        return text.Notes.Select(place => (Array.FindIndex(ends, end => place.At <= end), place.Note));
    }

    // Where each sentence of a text ends; the last has all that is left.
    private static int[] Ends(string text, int count)
    {
        var ends = new int[count];
        var (at, index) = (0, 0);
        foreach (var sentence in SentenceSplitter.Split(text).Take(count))
        {
            at = text.IndexOf(sentence, at, StringComparison.Ordinal) + sentence.Length;
            ends[index++] = at;
        }

        if (count > 0)
        {
            ends[^1] = int.MaxValue;
        }

        return ends;
    }

    // What a note says, in brackets right behind the place that refers to it: alone, nobody could tell what it is about. Each of its sentences is a line.
    private IEnumerable<(DraftText Text, DraftSentence Sentence)> NoteLines(NodeId id) =>
        NoteTexts(id).SelectMany(text => (rewriting is null ? [text.Text.Trim()] : SentenceSplitter.Split(text.Text)).Select(sentence => InBrackets(text, sentence)));

    private List<DraftText> NoteTexts(NodeId id)
    {
        if (!_notes.TryGetValue(id, out var note) || !note.Blocks.All(block => block is Paragraph))
        {
            return [];
        }

        var texts = note.Blocks.Cast<Paragraph>().Select(paragraph => DraftText.Of(paragraph.Inlines)).Where(text => text.Text.Trim().Length > 0).ToList();
        return texts.Exists(text => text.Notes.Count > 0 || text.Addresses.Count > 0) || (!_saidNotes.Add(id) && texts.Sum(text => text.Text.Length) > LongestNoteAgain)
            ? []
            : texts;
    }

    private (DraftText Text, DraftSentence Sentence) InBrackets(DraftText text, string said)
    {
        var (_, sentence) = Rewritten(text, said, isWhole: false);
        var words = rewriting is null ? sentence.Sentences[0] : EnglishSentence.Whole(sentence.Sentences[0]);
        return (text, sentence with { Sentences = [$"({words})"], IsBehind = true });
    }

    private IEnumerable<(DraftText Text, DraftSentence Sentence)> AddressesOf(DraftText text) => AddressLines([.. text.Addresses.Select(place => place.Address)], text.HasContact(text.Text));

    // Of several addresses, and beside one that the sentence says itself, each says whose it is.
    private IEnumerable<(DraftText Text, DraftSentence Sentence)> AddressLines(List<DraftAddress> addresses, bool hasContact) =>
        addresses.Select(address => Address(address, hasContact || addresses.Count > 1));

    private (DraftText Text, DraftSentence Sentence) Address(DraftAddress address, bool isNamed)
    {
        var kind = FactOf(address.Target);
        var noun = kind switch { FactKind.Email => "email address", FactKind.Phone => "telephone number", _ => "web address" };
        var before = rewriting is null
            ? isNamed && Name(address.Words) is { Length: > 0 } words ? $"{words}: " : ""
            : isNamed && Name(rewriting.RewriteName(address.Words)) is { Length: > 0 } name ? $"The {noun} for “{name}” is " : $"The {noun} is ";
        var text = DraftText.Of([new Text(before), new Link(address.Target, [new Fact(kind, Shown(address.Target))])]);
        return (text, new DraftSentence(text.Text, [text.Text]) { IsBehind = true });
    }

    // As much of the words of a link as tells it from others.
    private static string Name(string words)
    {
        words = words.Replace('\n', ' ').Trim();
        return words.Length <= LongestName || words.LastIndexOf(' ', LongestName) is not (> 0 and var end) ? words : words[..end] + " …";
    }

    private static string Shown(string address) => address[(address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? 7 : address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? 4 : 0)..];

    private static FactKind FactOf(string address) =>
        address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) ? FactKind.Email : address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? FactKind.Phone : FactKind.WebAddress;
}
