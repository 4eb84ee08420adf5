using System.Globalization;
using System.IO.Compression;

namespace FormatService.UnitTests.Typesetting.Text;

/// <summary>The files of the Unicode Character Database 15.0 that the tests carry, compressed with Brotli.</summary>
internal static class UnicodeFile
{
    public const int CodePointCount = 0x110000;

    /// <summary>The lines of a file, comments among them.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var resource = typeof(UnicodeFile).Assembly.GetManifestResourceStream(name + ".br")
            ?? throw new InvalidOperationException($"No Unicode file of the name {name} is embedded.");
        using var reader = new StreamReader(new BrotliStream(resource, CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            yield return line;
        }
    }

    /// <summary>The lines of a test file that hold a case, without the comment behind it.</summary>
    public static IEnumerable<string> Cases(string name) =>
        Lines(name).Select(line => line.Split('#', 2)[0].Trim()).Where(line => line.Length > 0);

    /// <summary>The value a property file gives each code point; a value the file lists wins over its "@missing" lines.</summary>
    public static string[] Property(string name, string defaultValue)
    {
        const string Missing = "# @missing:";
        var values = new string[CodePointCount];
        Array.Fill(values, defaultValue);
        foreach (var line in Lines(name).Where(line => line.StartsWith(Missing, StringComparison.Ordinal)))
        {
            Fill(values, line[Missing.Length..]);
        }

        foreach (var line in Cases(name))
        {
            Fill(values, line);
        }

        return values;
    }

    /// <summary>The code points that a property file gives the value.</summary>
    public static bool[] BinaryProperty(string name, string value)
    {
        var values = new bool[CodePointCount];
        foreach (var line in Cases(name))
        {
            var fields = line.Split(';', StringSplitOptions.TrimEntries);
            if (fields[1] == value)
            {
                var (first, last) = Range(fields[0]);
                Array.Fill(values, true, first, last - first + 1);
            }
        }

        return values;
    }

    /// <summary>A code point in hexadecimal, as all Unicode files write it.</summary>
    public static int CodePoint(string hexadecimal) => int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Fill(string[] values, string line)
    {
        var fields = line.Split(';', StringSplitOptions.TrimEntries);
        var (first, last) = Range(fields[0]);
        Array.Fill(values, fields[1], first, last - first + 1);
    }

    private static (int First, int Last) Range(string field)
    {
        var ends = field.Split("..", StringSplitOptions.TrimEntries);
        return (CodePoint(ends[0]), CodePoint(ends[^1]));
    }
}
