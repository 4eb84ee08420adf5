using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using CalloutLevel = FormatService.Documents.Model.CalloutLevel;

namespace FormatService.Formats.Word;

/// <summary>
/// Writes paragraphs and tables one after another, and knows what came before: the number of an item goes to the first paragraph in it, what
/// follows a table is parted from it, and the last paragraph of a list has the space of others after it.
/// </summary>
internal sealed class WordFlow(WordContext context)
{
    private (int Number, int Level)? _item;
    private List<RunPiece> _label = [];
    private int _labelHanging;
    private OpenXmlElement? _held;
    private (Table? Table, BlockPlace Place, bool IsRightToLeft) _rows;
    private int _togetherDepth, _together, _heldTogether;
    private bool _isTight;

    private Action<OpenXmlElement> _output = _ => { };

    /// <summary>Begins a part, or a note, before which nothing comes.</summary>
    /// <param name="output">Where paragraphs and tables go.</param>
    public void Start(Action<OpenXmlElement> output)
    {
        Flush();
        (_output, IsAfterTable, _isTight) = (output, false, false);
    }

    /// <summary>Ends a part: one that ends with a table has a paragraph after it, which Word would else put there.</summary>
    public void End(bool isRightToLeft)
    {
        if (IsAfterTable)
        {
            Write(new ParagraphForm(StyleIds.TableGap, isRightToLeft), new List<RunPiece>(), default);
        }

        Flush();
    }

    /// <summary>Whether a table came last: Word takes two that touch for one.</summary>
    public bool IsAfterTable { get; private set; }

    /// <summary>Whether the panel of a callout for information that begins now would run on from that of one before it.</summary>
    public bool MayRunOn { get; private set; }

    /// <summary>Whether an item or a note has begun that nothing stands in yet.</summary>
    public bool HasBegun => _item is not null || _label.Count > 0;

    /// <summary>Begins an item: its first paragraph takes the number.</summary>
    /// <param name="number">The list.</param>
    /// <param name="level">Its level there, from 0.</param>
    public void BeginItem(int number, int level) => _item = (number, level);

    /// <summary>Begins what Word does not number: its first paragraph begins with a label.</summary>
    /// <param name="label">The label, with what parts it from the words.</param>
    /// <param name="hanging">How far it hangs out of the words, in twips.</param>
    public void BeginLabelled(List<RunPiece> label, int hanging) => (_label, _labelHanging) = (label, hanging);

    /// <summary>Says that what came last has no space after it.</summary>
    public void EndTight() => _isTight = true;

    /// <summary>Writes a paragraph of pieces.</summary>
    public void Write(ParagraphForm form, List<RunPiece> pieces, BlockPlace place)
    {
        if (_label.Count > 0)
        {
            pieces.InsertRange(0, _label);
            form = form with { Indent = place.Indent, Hanging = _labelHanging };
            _label = [];
        }

        form = InPanel(Complete(form, place), place);
        Write(context.Paragraphs.Make(form, pieces));
        MayRunOn = IsUsualPanel(form);
    }

    /// <summary>Writes a paragraph of one run that is no words.</summary>
    public void Write(ParagraphForm form, Run content, BlockPlace place)
    {
        if (_label.Count > 0)
        {
            Write(form with { Style = place.Style, KeepWithNext = true }, new List<RunPiece>(), place);
        }

        form = InPanel(Complete(form, place), place);
        var paragraph = context.Paragraphs.Begin(form);
        paragraph.AppendChild(content);
        Write(paragraph);
        MayRunOn = IsUsualPanel(form);
    }

    /// <summary>Writes a table.</summary>
    public void Write(DocumentFormat.OpenXml.Wordprocessing.Table table)
    {
        Hold(table);
        (IsAfterTable, MayRunOn, _isTight) = (true, false, true);
    }

    /// <summary>Whether a row at a place goes on in the table of the row before it: one after a callout is no part of it.</summary>
    public bool GoesOn(BlockPlace place, bool isRightToLeft) => _held is Table table && table == _rows.Table && _rows.Place == place && _rows.IsRightToLeft == isRightToLeft;

    /// <summary>Writes a row of a picture and sentences: into the table of the row before it, or into one that is begun.</summary>
    /// <param name="row">The row.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="isRightToLeft">Whether its picture stands at the right.</param>
    /// <param name="begin">Begins a table.</param>
    public void Write(TableRow row, BlockPlace place, bool isRightToLeft, Func<Table> begin)
    {
        if (GoesOn(place, isRightToLeft))
        {
            _rows.Table!.AppendChild(row);
            return;
        }

        var begun = begin();
        begun.AppendChild(row);
        Write(begun);
        _rows = (begun, place, isRightToLeft);
    }

    /// <summary>Writes a paragraph that is whole.</summary>
    public void Write(Paragraph paragraph)
    {
        Hold(paragraph);
        (IsAfterTable, MayRunOn, _isTight) = (false, false, false);
    }

    /// <summary>Begins what stays on one page: each paragraph but the last is kept with the next.</summary>
    public void BeginTogether() => _together += _togetherDepth++ == 0 ? 1 : 0;

    /// <summary>Ends what stays on one page.</summary>
    public void EndTogether() => _togetherDepth--;

    /// <summary>Gives the end of a list the space of other paragraphs after it.</summary>
    public void EndList()
    {
        if (_held is Paragraph { ParagraphProperties.ParagraphStyleId: { Val.Value: StyleIds.ListParagraph } style })
        {
            style.Val = StyleIds.ListEnd;
        }
    }

    /// <summary>Lets go of what is held, before anything else is written to the same part.</summary>
    public void Flush()
    {
        if (_held is { } held)
        {
            _output(held);
            _held = null;
        }
    }

    // It is held until the next comes: only then is it known whether it ends a list.
    private void Hold(OpenXmlElement element)
    {
        if (_togetherDepth > 0 && _heldTogether == _together && _held is Paragraph before && !WordLook.IsKeptWithNext(before.ParagraphProperties?.ParagraphStyleId?.Val?.Value))
        {
            (before.ParagraphProperties ??= new ParagraphProperties()).KeepNext = new KeepNext();
        }

        Flush();
        _held = element;
        _heldTogether = _togetherDepth > 0 ? _together : 0;
    }

    private static bool IsUsualPanel(ParagraphForm form) =>
        !form.IsApart && (form.Panel == CalloutLevel.Information || form.Style.StartsWith(StyleIds.Callout(CalloutLevel.Information), StringComparison.Ordinal));

    /// <summary>Keeps the bar of a callout beside what stands further in.</summary>
    private ParagraphForm InPanel(ParagraphForm form, BlockPlace place)
    {
        var inset = (form.Indent ?? 0) - Math.Max(form.Hanging, 0) - context.Styles.CalloutIndent;
        var hasBand = form.Style.StartsWith("Callout", StringComparison.Ordinal) && form.Style.Contains("Heading", StringComparison.Ordinal);
        return place.Callout is { } level && !hasBand && inset > 0 ? form with { Panel = level, Inset = inset } : form;
    }

    private ParagraphForm Complete(ParagraphForm form, BlockPlace place)
    {
        if (_isTight && !WordLook.HasSpaceBefore(form.Style))
        {
            form = form with { Before = context.Styles.ParagraphSpace };
        }

        if (_item is not var (number, level))
        {
            return form;
        }

        _item = null;
        var isUsual = place.Indent == context.Styles.StartOf(level);
        return form with
        {
            Item = (number, level),
            Indent = isUsual ? null : place.Indent,
            Hanging = isUsual ? 0 : context.Styles.HangingOf(level) - WordMeasures.Twips(context.Numbering.SignMiddlePtOf(number)),
            End = place.Callout is null ? null : context.Styles.CalloutIndent,
        };
    }
}
