using System.Globalization;
using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

public class BidiConformanceTests
{
    private const string NoLevel = "x";

    // One character of each class, in the order of BidiClass.
    private const string Representatives =
        "a\u05D0\u06271+%\u0660,\u0300\u00AD\u2029\t !\u202A\u202D\u202B\u202E\u202C\u2066\u2067\u2068\u2069";

    [Fact]
    public void Every_case_of_BidiTest_has_its_levels_and_order()
    {
        const int FromText = 1, LeftToRight = 2, RightToLeft = 4;
        string[] levels = [];
        string[] order = [];
        var count = 0;
        var wrong = new List<string>();

        foreach (var line in UnicodeFile.Cases("BidiTest.txt"))
        {
            if (line.StartsWith('@'))
            {
                var value = line[(line.IndexOf(':') + 1)..].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
                (levels, order) = line.StartsWith("@Levels", StringComparison.Ordinal) ? (value, order) : (levels, value);
                continue;
            }

            var fields = line.Split(';', StringSplitOptions.TrimEntries);
            var text = string.Concat(fields[0].Split(' ').Select(name => Representatives[(int)BidiProperty.Class(name)]));
            var directions = int.Parse(fields[1], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            foreach (var (direction, level) in new[]
                { (FromText, BidiAlgorithm.ParagraphLevel(text)), (LeftToRight, (byte)0), (RightToLeft, (byte)1) })
            {
                if ((directions & direction) != 0)
                {
                    count++;
                    Check(line, text, level, levels, order, wrong);
                }
            }
        }

        Assert.Equal(770_241, count);
        Assert.Equal([], wrong.Take(10));
    }

    [Fact]
    public void Every_case_of_BidiCharacterTest_has_its_levels_and_order()
    {
        var count = 0;
        var wrong = new List<string>();

        foreach (var line in UnicodeFile.Cases("BidiCharacterTest.txt"))
        {
            var fields = line.Split(';');
            var text = string.Concat(fields[0].Split(' ').Select(code => char.ConvertFromUtf32(UnicodeFile.CodePoint(code))));
            var level = fields[1] switch
            {
                "0" => (byte)0,
                "1" => (byte)1,
                _ => BidiAlgorithm.ParagraphLevel(text),
            };
            count++;
            if (level.ToString(CultureInfo.InvariantCulture) != fields[2])
            {
                wrong.Add(line);
            }

            Check(line, text, level, fields[3].Split(' '), fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries), wrong);
        }

        Assert.Equal(91_707, count);
        Assert.Equal([], wrong.Take(10));
    }

    private static void Check(
        string testCase, string text, byte paragraphLevel, string[] expectedLevels, string[] expectedOrder, List<string> wrong)
    {
        var levels = new byte[text.Length];
        BidiAlgorithm.ResolveLevels(text, paragraphLevel, levels);
        BidiAlgorithm.ResetTrailingLevels(text, paragraphLevel, levels);
        if (levels.Length != expectedLevels.Length)
        {
            levels = [.. levels.Where((_, i) => !char.IsLowSurrogate(text[i]))];
        }

        var shown = Enumerable.Range(0, levels.Length).Where(i => expectedLevels[i] != NoLevel).ToArray();
        var order = new int[shown.Length];
        BidiAlgorithm.ReorderVisually([.. shown.Select(i => levels[i])], order);
        var isRight = shown.All(i => levels[i].ToString(CultureInfo.InvariantCulture) == expectedLevels[i])
            && order.Select(i => shown[i].ToString(CultureInfo.InvariantCulture)).SequenceEqual(expectedOrder);
        if (!isRight)
        {
            wrong.Add($"{testCase} at {paragraphLevel}: {string.Join(' ', levels)}");
        }
    }
}
