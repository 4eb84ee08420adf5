using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Markdown;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Running text as plain characters, so that rules can change its words. What no rule may touch (a telephone number, a date, an address, words of
/// another language) stands in it as one character of its own, and comes back whole. Marks such as bold and italic are left out: in easy read, bold is for hard words alone.
/// </summary>
internal sealed class DraftText
{
    /// <summary>Stands before a hard word.</summary>
    public const char HardStart = '\uF8F0';

    /// <summary>Stands behind a hard word.</summary>
    public const char HardEnd = '\uF8F1';

    private const string Stops = ".!?…。！？．۔؟।॥።፧";
    private const int LongestKnownNumber = 3;
    private const char FirstKept = '\uE000', LastKept = '\uF000';

    private readonly List<Inline> _kept = [];
    private readonly StringBuilder _text = new();

    private DraftText()
    {
    }

    /// <summary>The characters; a line end that the author asked for is <c>\n</c>.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The footnotes that are referred to and the place of each in the characters, in order.</summary>
    public List<(int At, NodeId Note)> Notes { get; } = [];

    /// <summary>The addresses that links lead to and that no word says, and where the words of each end, in order.</summary>
    public List<(int At, DraftAddress Address)> Addresses { get; } = [];

    /// <summary>Takes running text in.</summary>
    public static DraftText Of(ImmutableArray<Inline> inlines)
    {
        var draft = new DraftText();
        new Walk(draft).All(inlines);
        draft.Text = draft._text.ToString();
        return draft;
    }

    /// <summary>Ends lines in it: as many characters stand in it as before.</summary>
    public DraftText Parted(Func<string, string> ended)
    {
        Text = ended(Text);
        return this;
    }

    /// <summary>Whether a character stands for something that is kept whole.</summary>
    public static bool IsKept(char unit) => unit is >= FirstKept and < LastKept;

    /// <summary>Whether a text made from this one says how somebody can be reached.</summary>
    public bool HasContact(string text) =>
        text.Any(unit => IsKept(unit) && _kept[unit - FirstKept] is Link or Abbreviation or Fact { Kind: FactKind.Phone or FactKind.Email or FactKind.WebAddress });

    /// <summary>The words of a text made from this one, without marks.</summary>
    public string Plain(string text) => LeafletText.Of(Inlines(text));

    /// <summary>The words of a text made from this one, without what is kept whole: a mail address is about nobody’s leaflets.</summary>
    public static string WordsOf(string text) => string.Concat(text.Where(unit => unit is not (HardStart or HardEnd)).Select(unit => IsKept(unit) ? '\uFFFC' : unit));

    /// <summary>Such words with the short numbers that everybody knows, as 999; “☎” is any other number.</summary>
    public string Said(string text) => string.Concat(text.Where(unit => unit is not (HardStart or HardEnd)).Select(unit => !IsKept(unit) ? unit.ToString() : _kept[unit - FirstKept] switch
    {
        Fact { Kind: FactKind.Phone, Value: { Length: <= LongestKnownNumber } number } => number,
        Fact { Kind: FactKind.Phone } => "☎",
        Link { Target: var target } when target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) => "☎",
        Abbreviation { Short: var name } => name,
        _ => "\uFFFC",
    }));

    /// <summary>The inlines of a text made from this one. Facts are found again in what is words.</summary>
    public ImmutableArray<Inline> Inlines(string text)
    {
        text = WithoutSecondStop(text);
        var builder = new InlineBuilder();
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsKept(text[i]) && text[i] is not (HardStart or HardEnd))
            {
                continue;
            }

            builder.AppendText(text.AsSpan(start, i - start));
            start = i + 1;
            if (i == text.Length)
            {
                break;
            }

            switch (text[i])
            {
                case HardStart:
                    builder.Open(static inlines => new Strong(inlines));
                    break;
                case HardEnd:
                    builder.Close();
                    break;
                default:
                    builder.Append(_kept[text[i] - FirstKept]);
                    break;
            }
        }

        return Within(builder.Finish());
    }

    // The number of a step and a stop are part of the one passage between them: outside it, they would run as the words around it do.
    private static ImmutableArray<Inline> Within(ImmutableArray<Inline> inlines)
    {
        var passage = -1;
        for (var i = 0; i < inlines.Length; i++)
        {
            var isPassage = inlines[i] is LanguageSpan;
            if (isPassage ? passage >= 0 : inlines[i] is not Text text || text.Value.Any(char.IsLetter))
            {
                return inlines;
            }

            passage = isPassage ? i : passage;
        }

        return passage < 0 || inlines.Length == 1
            ? inlines
            : [((LanguageSpan)inlines[passage]) with { Inlines = [.. inlines[..passage], .. ((LanguageSpan)inlines[passage]).Inlines, .. inlines[(passage + 1)..]] }];
    }

    // What is kept whole, as words in another language, may have a stop of its own.
    private string WithoutSecondStop(string text) =>
        text is [.., var last, '.'] && IsKept(last) && LeafletText.Of([_kept[last - FirstKept]]).TrimEnd() is [.., var end] && Stops.Contains(end) ? text[..^1] : text;

    private void Keep(Inline inline)
    {
        if (FirstKept + _kept.Count >= LastKept)
        {
            // So many facts stand in no sentence that anybody wrote; past them, facts are words.
            Append(LeafletText.Of([inline]));
            return;
        }

        _text.Append((char)(FirstKept + _kept.Count));
        _kept.Add(inline);
    }

    // Characters that stand for something here mean nothing in a text.
    private void Append(string text) => _text.Append(string.Concat(text.Select(unit => unit is >= FirstKept and <= '\uF8FF' ? '\uFFFD' : unit)));

    private sealed class Walk(DraftText draft) : InlineVisitor<bool>
    {
        private const string Secure = "https://";

        public bool All(ImmutableArray<Inline> inlines)
        {
            foreach (var inline in inlines)
            {
                inline.Accept(this);
            }

            return true;
        }

        public override bool Visit(Text text)
        {
            draft.Append(text.Value);
            return true;
        }

        public override bool Visit(Strong strong) => All(strong.Inlines);

        public override bool Visit(Emphasis emphasis) => All(emphasis.Inlines);

        public override bool Visit(Link link)
        {
            var words = LeafletText.Of(link.Inlines);
            if (link.Target.StartsWith('#'))
            {
                return All(link.Inlines);
            }

            var address = link.Target[(link.Target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || link.Target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) ? link.Target.IndexOf(':', StringComparison.Ordinal) + 1 : 0)..];
            if (words.AsSpan().Contains(Bare(address), StringComparison.OrdinalIgnoreCase) || Squeezed(words).Contains(Squeezed(address), StringComparison.OrdinalIgnoreCase))
            {
                draft.Keep(link);
                return true;
            }

            All(link.Inlines);
            draft.Addresses.Add((draft._text.Length, new DraftAddress(link.Target, words)));
            return true;
        }

        public override bool Visit(Term term) => All(term.Inlines);

        public override bool Visit(Abbreviation abbreviation)
        {
            // “U&Es” is said in full like any other.
            if (!abbreviation.Short.Any(char.IsDigit))
            {
                draft.Append(abbreviation.Short);
            }
            else
            {
                // “NHS 111” is a number to call.
                draft.Keep(abbreviation);
            }

            return true;
        }

        public override bool Visit(LanguageSpan span)
        {
            draft.Keep(span);
            return true;
        }

        // Raised and lowered letters are read on the line: CO2, m2. A power or a formula is for a person to look at.
        public override bool Visit(Superscript superscript)
        {
            draft.Keep(superscript);
            return true;
        }

        public override bool Visit(Subscript subscript)
        {
            draft.Keep(subscript);
            return true;
        }

        public override bool Visit(Fact fact)
        {
            // The numbers of doses and chances are words to the rules, which keep their values.
            if (fact.Kind == FactKind.Dose)
            {
                draft.Append(fact.Value);
            }
            else
            {
                // An address that no link was made of leads there all the same.
                draft.Keep(fact.Kind is FactKind.WebAddress or FactKind.Email && new DraftText().Inlines(fact.Value) is [Link link] ? link : fact);
            }

            return true;
        }

        public override bool Visit(FootnoteReference reference)
        {
            draft.Notes.Add((draft._text.Length, reference.Note));
            return true;
        }

        public override bool Visit(LineBreak lineBreak)
        {
            draft._text.Append('\n');
            return true;
        }

        // Most links say the address as it is, and no copy has to be compared.
        private static ReadOnlySpan<char> Bare(string address) => address.AsSpan(address.StartsWith(Secure, StringComparison.OrdinalIgnoreCase) ? Secure.Length : 0);

        private static string Squeezed(string text) => string.Concat(text.Where(unit => !char.IsWhiteSpace(unit))).Replace(Secure, "", StringComparison.OrdinalIgnoreCase).TrimEnd('/');
    }
}
