using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>
/// Makes the elements of the pieces of a paragraph: runs, in their links, in what runs another way. Where both a link and such a stretch hold the
/// same words, the longer one is outside; where they only overlap, the link is cut in two, which lead to the same place.
/// </summary>
/// <param name="language">The language of the file: what is in it need not say so.</param>
/// <param name="styles">The styles of runs.</param>
/// <param name="nextBookmark">Gives each bookmark a number of its own.</param>
/// <param name="looks">The sizes of pages.</param>
/// <param name="hasLetterSpacing">Whether the styles move letters apart, which those that join must not be.</param>
internal sealed class WordRuns(LanguageTag language, WordRunStyles styles, Func<int> nextBookmark, PageStyles looks, bool hasLetterSpacing = false)
{
    private const char LineEnd = '\u2028';

    private readonly RunDirections _directions = new();
    private readonly HashSet<LanguageTag> _languages = [];
    private readonly StringBuilder _text = new();
    private List<DirectedRun> _runs = [];
    private double _roomEm = double.PositiveInfinity;

    /// <summary>The languages of passages so far, other than the file's.</summary>
    public IEnumerable<LanguageTag> OtherLanguages => _languages.OrderBy(other => other.Value, StringComparer.Ordinal);

    /// <summary>Appends the elements of some pieces.</summary>
    /// <param name="parent">What they are put into.</param>
    /// <param name="pieces">The pieces.</param>
    /// <param name="isRightToLeft">Whether the paragraph runs from right to left.</param>
    /// <param name="roomEm">The length of its lines, as a multiple of the size of the text.</param>
    public void Append(OpenXmlElement parent, List<RunPiece> pieces, bool isRightToLeft, double roomEm = double.PositiveInfinity)
    {
        _roomEm = roomEm;
        RunBlanks.Close(pieces);
        _runs = _directions.Resolve(pieces, isRightToLeft);
        Append(parent, new Span(0, _runs.Count, 0, null));
    }

    /// <summary>Some of the runs, within what is open around them.</summary>
    private readonly record struct Span(int Start, int End, int Depth, RunLink? Link);

    private void Append(OpenXmlElement parent, Span span)
    {
        for (var i = span.Start; i < span.End;)
        {
            var embedded = EndOfEmbedding(i, span);
            var linked = EndOfLink(i, span);
            if (embedded > i && embedded >= linked)
            {
                var embedding = _runs[i].Embedding!.At(span.Depth + 1);
                var element = parent.AppendChild(new BidirectionalEmbedding { Val = embedding.IsRightToLeft ? DirectionValues.Rtl : DirectionValues.Ltr });
                Append(element, span with { Start = i, End = embedded, Depth = span.Depth + 1 });
                i = embedded;
            }
            else if (linked > i)
            {
                var link = _runs[i].Piece.Link!;
                var element = parent.AppendChild(new Hyperlink { History = true });
                if (link.Anchor is null)
                {
                    element.Id = link.RelationshipId;
                }
                else
                {
                    element.Anchor = link.Anchor;
                }

                Append(element, span with { Start = i, End = linked, Link = link });
                i = linked;
            }
            else
            {
                var end = i + 1;
                while (end < span.End && IsAlike(_runs[i], _runs[end]))
                {
                    end++;
                }

                AppendRuns(parent, i, end);
                i = end;
            }
        }
    }

    private int EndOfEmbedding(int start, Span span)
    {
        if (_runs[start].Embedding is not { } first || first.Depth <= span.Depth)
        {
            return start;
        }

        var embedding = first.At(span.Depth + 1);
        var end = start + 1;
        while (end < span.End && _runs[end].Embedding is { } other && other.Depth > span.Depth && other.At(span.Depth + 1) == embedding)
        {
            end++;
        }

        return end;
    }

    private int EndOfLink(int start, Span span)
    {
        if (span.Link is not null || _runs[start].Piece.Link is not { } link)
        {
            return start;
        }

        var end = start + 1;
        while (end < span.End && ReferenceEquals(_runs[end].Piece.Link, link))
        {
            end++;
        }

        return end;
    }

    /// <summary>Whether two runs can be one.</summary>
    private static bool IsAlike(DirectedRun run, DirectedRun next) =>
        run.IsRightToLeft == next.IsRightToLeft && run.Embedding == next.Embedding && run.Piece.Look == next.Piece.Look && run.Piece.Language == next.Piece.Language
        && ReferenceEquals(run.Piece.Link, next.Piece.Link) && run.Piece is { Note: 0, Field: null } && next.Piece is { Note: 0, Field: null };

    private void AppendRuns(OpenXmlElement parent, int start, int end)
    {
        var run = _runs[start];
        if (run.Piece is not { Note: 0, Field: null })
        {
            AppendRun(parent, run);
            return;
        }

        var text = UnbrokenFact.Of(run, _roomEm);
        if (end > start + 1)
        {
            _text.Clear();
            for (var i = start; i < end; i++)
            {
                _text.Append(UnbrokenFact.Of(_runs[i], _roomEm));
            }

            text = _text.ToString();
        }

        AppendRun(parent, run with { Piece = run.Piece with { Text = text } });
    }

    private void AppendRun(OpenXmlElement parent, DirectedRun run)
    {
        var piece = run.Piece;
        if (piece.Note != 0)
        {
            AppendNote(parent, run);
            return;
        }

        if (piece.Field is { } field)
        {
            parent.Append(
                Begin(run, new FieldChar { FieldCharType = FieldCharValues.Begin }),
                Begin(run, new FieldCode($" {field} ") { Space = SpaceProcessingModeValues.Preserve }),
                Begin(run, new FieldChar { FieldCharType = FieldCharValues.Separate }),
                Begin(run, TextOf(piece.Text)),
                Begin(run, new FieldChar { FieldCharType = FieldCharValues.End }));
            return;
        }

        var element = Begin(run);
        var text = piece.Text;
        if (text.AsSpan().IndexOfAny(LineEnd, '\t') < 0)
        {
            element.AppendChild(TextOf(text));
        }
        else
        {
            AppendLines(element, text);
        }

        parent.AppendChild(element);
    }

    private static void AppendLines(Run element, string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not (LineEnd or '\t'))
            {
                continue;
            }

            if (i > start)
            {
                element.AppendChild(TextOf(text[start..i]));
            }

            if (i < text.Length)
            {
                element.AppendChild<OpenXmlElement>(text[i] == '\t' ? new TabChar() : new Break());
            }

            start = i + 1;
        }
    }

    private void AppendNote(OpenXmlElement parent, DirectedRun run)
    {
        var look = new DirectedRun(run.Piece with { Text = "" }, false, null, 0);
        if (run.Piece.Note < 0)
        {
            // Nothing stands before it: programs take what does for the number itself, and leave it out.
            parent.AppendChild(Begin(look, new FootnoteReferenceMark(), StyleIds.FootnoteReference));
            return;
        }

        if (run.Piece.Bookmark is { } bookmark)
        {
            var id = WordMeasures.Text(nextBookmark());
            parent.Append(
                Begin(look, TextOf("["), StyleIds.FootnoteReference),
                new BookmarkStart { Id = id, Name = bookmark },
                Begin(look, new DocumentFormat.OpenXml.Wordprocessing.FootnoteReference { Id = run.Piece.Note }, StyleIds.FootnoteReference),
                new BookmarkEnd { Id = id },
                Begin(look, TextOf("]"), StyleIds.FootnoteReference));
            return;
        }

        parent.Append(
            Begin(look, TextOf("["), StyleIds.FootnoteReference),
            Begin(look, new DocumentFormat.OpenXml.Wordprocessing.FootnoteReference { Id = run.Piece.Note }, StyleIds.FootnoteReference),
            Begin(look, TextOf("]"), StyleIds.FootnoteReference));
    }

    private Run Begin(DirectedRun run, OpenXmlElement? content = null, string? style = null)
    {
        style ??= styles.IdOf(run.Piece.Look);
        var element = new Run();
        var isOther = run.Piece.Language != language;
        if (style is not null || run.IsRightToLeft || isOther)
        {
            var properties = new RunProperties();
            if (style is not null)
            {
                properties.AppendChild(new RunStyle { Val = style });
            }

            if (hasLetterSpacing && !LetterSpacing.Suits(run.Piece.Language))
            {
                properties.AppendChild(new Spacing { Val = 0 });
            }

            if (run.Piece.Look.Rise != RunRise.None)
            {
                // Its style says so already; but LibreOffice takes what a style raises to be small too, 10 points in text of 18 (FORMATS P-04).
                properties.AppendChild(new Position { Val = WordRunStyles.PositionOf(run.Piece.Look.Rise, looks) });
            }

            if (run.IsRightToLeft)
            {
                properties.AppendChild(new RightToLeftText());
            }

            if (isOther)
            {
                _languages.Add(run.Piece.Language);
                properties.AppendChild(WordLanguages.Of(run.Piece.Language));
            }

            element.AppendChild(properties);
        }

        if (content is not null)
        {
            element.AppendChild(content);
        }

        return element;
    }

    private static DocumentFormat.OpenXml.Wordprocessing.Text TextOf(string text)
    {
        var element = new DocumentFormat.OpenXml.Wordprocessing.Text(text);
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])))
        {
            element.Space = SpaceProcessingModeValues.Preserve;
        }

        return element;
    }
}
