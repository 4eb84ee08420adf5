using System.Collections.Immutable;
using FormatService.Documents.Checking;

namespace FormatService.Documents.EasyRead.English;

/// <summary>Rewrites the sentences of one English leaflet, one after the other: what was explained once is not explained again.</summary>
internal sealed class EnglishRewriting(EasyReadGlossary glossary, ShortForms shortForms, OwnMeanings own, bool isForCarers = false, bool isAboutHealth = true)
{
    private readonly List<GlossaryTerm> _words = [];
    private readonly Dictionary<string, string> _shortForms = new(StringComparer.Ordinal);
    private readonly HashSet<string> _explained = new(StringComparer.OrdinalIgnoreCase);
    private (DraftText? Text, bool AreAlike) _shares;
    private bool _areAlikeAround = true;
    private TablesBeside _tables;

    /// <summary>
    /// The words that were met and are explained, in order: hard words, and short forms. A short form that is said in full everywhere stands beside what it is short for,
    /// since nobody looks for a word that is not there; where it stands all the same, as in a heading, it has an entry of its own.
    /// </summary>
    /// <param name="text">All that was made.</param>
    public IReadOnlyList<GlossaryTerm> WordsOf(string text)
    {
        if (_shortForms.Count == 0)
        {
            return _words;
        }

        var said = Tokens.Of(text).Select(token => token.In(text)).ToHashSet(StringComparer.Ordinal);
        var words = new OrderedDictionary<string, GlossaryTerm>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in _words.OrderBy(word => _shortForms.ContainsKey(word.Term)))
        {
            var isUnsaid = _shortForms.TryGetValue(word.Term, out var expansion) && !said.Contains(word.Term) && !said.Contains(word.Term + "s")
                && (word.Term.All(char.IsLetterOrDigit) || !text.Contains(word.Term, StringComparison.Ordinal));
            var entry = isUnsaid ? new GlossaryTerm(expansion!, $"Also called {word.Term}") : word;
            words[entry.Term] = words.TryGetValue(entry.Term, out var known) ? known with { Plain = $"{EnglishSentence.Whole(known.Plain)} {entry.Plain}" } : entry;
        }

        return [.. words.Values];
    }

    /// <summary>What is made among words that are read beside each other, as the items of a list: shares in all of them are said alike.</summary>
    public T Among<T>(string words, Func<T> made)
    {
        var outer = _areAlikeAround;
        _areAlikeAround &= Proportions.AreAlike(words);
        var result = made();
        _areAlikeAround = outer;
        return result;
    }

    /// <summary>What is made beside tables, or among what a draft makes of one; beside none, what stands around it counts.</summary>
    public T Beside<T>(TablesBeside tables, Func<T> made)
    {
        var outer = _tables;
        _tables = tables == default ? outer : tables;
        var result = made();
        _tables = outer;
        return result;
    }

    /// <summary>Rewrites a sentence.</summary>
    /// <param name="text">The text it is of.</param>
    /// <param name="sentence">The sentence, in the characters of that text.</param>
    /// <param name="isWhole">Whether it stands alone; items of a list and cells of a table go on from what stands before.</param>
    /// <param name="beside">What a cell of a table belongs to: all of its row.</param>
    /// <param name="mayList">Whether what stands behind its label may be several lines; one that stands alone may be.</param>
    public DraftSentence Rewrite(DraftText text, string sentence, bool isWhole, string beside = "", bool mayList = false)
    {
        var words = Plain(text.Text, sentence, beside, _areAlikeAround && SharesAreAlike(text));
        var step = StepNumbers.LengthOfStep(words);
        var said = WithoutEnd(words[step..].Trim());
        ImmutableArray<string> parts = [.. step > 0 ? [words[..step]] : Array.Empty<string>(), .. isWhole || mayList ? Parts(said, isWhole) : [Dashes.Apply(said)]];
        var meanings = ImmutableArray.CreateBuilder<string>();
        parts = [.. parts.Where(part => part.Length > 0).Select(part => MarkHardWords(part, meanings))];
        return parts.IsEmpty ? new DraftSentence(sentence, [sentence]) : new DraftSentence(sentence, parts) { Meanings = meanings.ToImmutable() };
    }

    private static IEnumerable<string> Parts(string said, bool isWhole) =>
        Semicolons.Lines(said, mayBind: !isWhole) is { Length: > 1 } lines ? lines.Select(Dashes.Apply)
        : isWhole ? Dashes.Sentences(said).Select(Dashes.Apply).SelectMany(Semicolons.Sentences).SelectMany(part => SentenceParts.Of(Verbless.Apply(part))).Select(EnglishSentence.Whole)
        : [Dashes.Apply(said)];

    /// <summary>Rewrites a heading: easier words, and nothing else.</summary>
    public string RewriteHeading(string heading)
    {
        var words = WordChoice.Apply(TableReferences.Apply(heading, _tables), glossary.Easier, (words, found) => Fits(words, found, "")).Trim();
        return words.Length == 0 ? heading : words;
    }

    /// <summary>The words of a link as the sentence around them says them.</summary>
    public string RewriteName(string words) => RewriteHeading(shortForms.Expand(Brackets.Apply(words, shortForms, (_, _) => { }), (_, _) => { }));

    /// <summary>The hard words of a sentence that are explained, in order.</summary>
    public IEnumerable<string> TermsIn(string sentence) => glossary.HardIn(sentence, isAboutHealth).Select(found => found.Value.Term);

    /// <summary>Whether a sentence means by its words what a picture of health shows: a consultant of a council is no doctor.</summary>
    public bool MayShow(string sentence) => isAboutHealth || !glossary.Hard.FindAll(sentence).Any(found => found.Value.IsOfHealth);

    /// <summary>The words of a sentence that are neither easy nor explained.</summary>
    public IEnumerable<string> HardWordsIn(string sentence)
    {
        var rest = sentence.ToCharArray();
        foreach (var found in glossary.HardIn(sentence, isAboutHealth))
        {
            rest.AsSpan(found.Start, found.Length).Fill(' ');
        }

        return HardWords.In(new string(rest)).Concat(PrescriberForms.In(sentence)).Concat(shortForms.LeftIn(sentence)).Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private string Plain(string around, string sentence, string beside, bool sharesAreAlike)
    {
        var words = sentence.Replace('\n', ' ');
        words = TableReferences.Apply(Marks.Apply(words), _tables);
        words = sharesAreAlike ? Proportions.Apply(words) : words;
        words = NumberWords.Apply(words);
        words = Brackets.Apply(words, shortForms, Note);
        words = shortForms.Expand(words, Note);
        words = WordChoice.Apply(words, glossary.AsWhatWeDo, (said, found) => Actors.AreCertain(around, said, found, isForCarers));
        return WordChoice.Apply(words, glossary.Easier, (text, found) => Fits(text, found, beside));
    }

    // Each item is a line: no mark has to part it from the next.
    private static string WithoutEnd(string item) => item.Length > 1 && item[^1] == ';' ? item[..^1].TrimEnd() : item;

    // Once a text: it may have many sentences.
    private bool SharesAreAlike(DraftText text)
    {
        if (_shares.Text != text)
        {
            _shares = (text, Proportions.AreAlike(text.Text));
        }

        return _shares.AreAlike;
    }

    private bool Fits(string sentence, FoundPhrase<string> found, string beside) => WordPlace.Fits(sentence, found, glossary.UseOf(sentence, found), beside);

    private void Note(string shortForm, string expansion)
    {
        if (_explained.Add(shortForm))
        {
            _shortForms.Add(shortForm, expansion);
            _words.Add(new GlossaryTerm(shortForm, $"Short for {expansion}"));
        }
    }

    private string MarkHardWords(string part, ImmutableArray<string>.Builder meanings)
    {
        var marked = part;
        var shift = 0;
        foreach (var found in glossary.HardIn(part, isAboutHealth))
        {
            if (!_explained.Add(found.Value.Term))
            {
                continue;
            }

            var term = own.Of(found.Value, part[found.Start..found.End]);
            _words.Add(term);
            marked = marked.Insert(found.End + shift, DraftText.HardEnd.ToString()).Insert(found.Start + shift, DraftText.HardStart.ToString());
            shift += 2;
            meanings.Add(EnglishSentence.Whole($"{term.Term} means {term.Plain}"));
        }

        return marked;
    }
}
