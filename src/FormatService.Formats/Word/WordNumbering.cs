using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>
/// The lists of a Word file: real ones, whose signs and numbers Word sets and screen readers announce (FORMATS W-04). A list is made when
/// something first asks for it.
/// </summary>
/// <param name="styles">How far lists stand in, and the colours of their signs.</param>
/// <param name="language">The language of the leaflet, whose digits numbers have where Word knows them.</param>
internal sealed class WordNumbering(PageStyles styles, LanguageTag language)
{
    /// <summary>The deepest level that a list has in Word, counted from 0.</summary>
    public const int DeepestLevel = 8;

    // Whoever moves an item in or out needs the other levels; in a file of very many lists they would be most of it.
    private const int MostWithAllLevels = 64;

    // Word keeps some two thousand lists.
    private const int MostLists = 2_000;

    // The widths of signs in the fonts they are set in: Arial, DejaVu Sans.
    private const double PointEm = 0.35, TickEm = 0.84, DigitEm = 0.556, StopEm = 0.278;

    private readonly List<(NumberingKind Kind, int Start, int Level, int Last)> _lists = [];
    private readonly Dictionary<NumberingKind, int> _signLists = [];

    /// <summary>Whether Word could count no further list.</summary>
    public bool IsFull => _lists.Count >= MostLists;

    /// <summary>Whether nothing asked for a list.</summary>
    public bool IsEmpty => _lists.Count == 0;

    /// <summary>The list of all points without numbers.</summary>
    public int Bullets => Signs(NumberingKind.Bullets);

    /// <summary>The list of what to do.</summary>
    public int Do => Signs(NumberingKind.Do);

    /// <summary>The list of what not to do.</summary>
    public int DoNot => Signs(NumberingKind.DoNot);

    /// <summary>A list of its own whose items are numbered.</summary>
    /// <param name="start">The number of its first item.</param>
    /// <param name="level">How deep it stands in other lists, counted from 0; what is deeper than Word can is set at the deepest level.</param>
    /// <param name="count">How many items it has.</param>
    public int Numbered(int start, int level, int count = 1) => Add(NumberingKind.Numbers, start, LevelOf(level), start + count - 1);

    /// <summary>
    /// How far behind the edge where its signs begin those of a list have their middle, in points, in a leaflet that runs from right to left; 0 in others.
    /// Of signs at the left edge of their place, Word thinks in the way that the paragraph runs, LibreOffice on paper, where they then stand in the
    /// margin. The middle is the same place to both.
    /// </summary>
    /// <param name="list">The list, as it is given out.</param>
    public double SignMiddlePtOf(int list)
    {
        if (!language.IsRightToLeft)
        {
            return 0;
        }

        var (kind, _, _, last) = _lists[list - 1];
        var widthEm = kind switch
        {
            NumberingKind.Bullets => PointEm,
            NumberingKind.Numbers => (WordMeasures.Text(last).Length * DigitEm) + StopEm,
            _ => TickEm,
        };
        return widthEm / 2 * styles.Body.SizePt;
    }

    /// <summary>The level of an item in Word.</summary>
    public static int LevelOf(int level) => Math.Clamp(level, 0, DeepestLevel);

    /// <summary>The lists that were asked for.</summary>
    public Numbering ToNumbering()
    {
        var numbering = new Numbering();
        var definitions = new NumberingDefinitions(styles, language);

        // Each list has a definition of its own: those of one count on from each other, also where one stands within another.
        for (var i = 0; i < _lists.Count; i++)
        {
            var (kind, start, level, _) = _lists[i];
            var middlePt = SignMiddlePtOf(i + 1);
            numbering.Append(kind != NumberingKind.Numbers || _lists.Count <= MostWithAllLevels ? definitions.Of(kind, i, start, level, middlePt) : definitions.Of(i, start, level, middlePt));
        }

        for (var i = 0; i < _lists.Count; i++)
        {
            numbering.Append(new NumberingInstance(new AbstractNumId { Val = i }) { NumberID = i + 1 });
        }

        return numbering;
    }

    private int Signs(NumberingKind kind)
    {
        if (!_signLists.TryGetValue(kind, out var list))
        {
            _signLists.Add(kind, list = Add(kind, 1, 0, 1));
        }

        return list;
    }

    private int Add(NumberingKind kind, int start, int level, int last)
    {
        _lists.Add((kind, start, level, last));
        return _lists.Count;
    }
}

/// <summary>What stands before the items of a list.</summary>
internal enum NumberingKind
{
    /// <summary>A point.</summary>
    Bullets,

    /// <summary>A tick.</summary>
    Do,

    /// <summary>A cross.</summary>
    DoNot,

    /// <summary>A number.</summary>
    Numbers,
}
