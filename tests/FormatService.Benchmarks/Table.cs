using System.Globalization;

namespace FormatService.Benchmarks;

/// <summary>A table on the console; its rows are written as they come.</summary>
internal sealed class Table
{
    private readonly int[] _widths;

    public Table(params string[] heads)
    {
        _widths = [.. heads.Select(head => Math.Max(head.Length, 9))];
        Row(heads);
    }

    /// <summary>Writes a row; numbers with as many decimals as they need.</summary>
    public void Row(params object[] cells) => Console.WriteLine(string.Join("  ", cells.Select((cell, column) => Text(cell).PadLeft(_widths[column]))));

    private static string Text(object cell) => cell switch
    {
        double number => number.ToString(number < 10 ? "0.00" : number < 100 ? "0.0" : "0", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}
