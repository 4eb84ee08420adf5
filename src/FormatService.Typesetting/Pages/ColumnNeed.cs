namespace FormatService.Typesetting.Pages;

/// <summary>How wide content is, in points.</summary>
/// <param name="Word">Its widest word: narrower, and it is split between letters.</param>
/// <param name="Least">Its widest fact, or words that belong on one line: narrower, and these part.</param>
/// <param name="Full">The width at which none of its lines is broken.</param>
internal readonly record struct ContentWidth(double Word, double Least, double Full)
{
    /// <summary>The width of this content and other content below it.</summary>
    public ContentWidth Or(in ContentWidth other) => new(Math.Max(Word, other.Word), Math.Max(Least, other.Least), Math.Max(Full, other.Full));

    public ContentWidth WiderBy(double width) => new(Word + width, Least + width, Full + width);
}

/// <summary>What a column of a table needs, in points.</summary>
/// <param name="Content">The width of what is in its cells.</param>
/// <param name="Weight">The sum of the cubes of its cells' full widths.</param>
/// <param name="Padding">The space at both sides of its cells.</param>
internal readonly record struct ColumnNeed(ContentWidth Content, double Weight, double Padding)
{
    public double Word => Content.Word + Padding;

    public double Least => Content.Least + Padding;

    public double Full => Content.Full + Padding;

    public static ColumnNeed Nothing(double padding) => new(default, 0, padding);

    /// <summary>The need with that of one more cell.</summary>
    public ColumnNeed With(in ContentWidth cell) => this with { Content = Content.Or(cell), Weight = Weight + (cell.Full * cell.Full * cell.Full) };
}
