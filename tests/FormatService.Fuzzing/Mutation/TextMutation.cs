using System.Text;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Changes text by lines, words and characters.</summary>
internal static class TextMutation
{
    // Half characters in the text become what they are in no encoding: half characters in the bytes.
    private static readonly Encoding Utf8 = new UTF8Encoding(false, throwOnInvalidBytes: false);

    private static readonly string[] Wrappers = ["> ", "- ", "1. ", "    ", "## ", "| ", "  ", "\t", "* ", "::: ", "[^1]: "];

    public static byte[] Mutate(byte[] input, byte[] other, Dice dice, IReadOnlyList<string> tokens)
    {
        var text = Utf8.GetString(input);
        for (var changes = 1 << dice.Next(4); changes > 0; changes--)
        {
            text = dice.OneIn(2) ? ChangeLines(text, Utf8.GetString(other), dice) : ChangeCharacters(text, dice, tokens);
        }

        return Utf8.GetBytes(text);
    }

    private static string ChangeLines(string text, string other, Dice dice)
    {
        var lines = text.Split('\n').ToList();
        var others = other.Split('\n');
        var (from, to) = (dice.Next(lines.Count), dice.Next(lines.Count));
        var length = Math.Min(lines.Count - from, 1 + dice.Next(1 << dice.Next(6)));
        switch (dice.Next(9))
        {
            case 0:
                lines.RemoveRange(from, length);
                break;
            case 1:
                lines.InsertRange(to, lines.GetRange(from, length));
                break;
            case 2:
                (lines[from], lines[to]) = (lines[to], lines[from]);
                break;
            case 3:
                var start = dice.Next(others.Length);
                lines.InsertRange(from, others.AsSpan(start, Math.Min(others.Length - start, length)).ToArray());
                break;
            case 4:
                var wrapper = string.Concat(Enumerable.Repeat(dice.Pick(Wrappers), dice.OneIn(20) ? 1 + dice.Next(60) : 1 + dice.Next(3)));
                for (var line = from; line < from + length; line++)
                {
                    lines[line] = wrapper + lines[line];
                }

                break;
            case 5:
                lines[from] = lines[from].TrimStart(' ', '>', '-', '#', '*', ':');
                break;
            case 6:
                lines.Insert(from, "");
                break;
            case 7:
                lines[from] += lines[to];
                break;
            default:
                lines.InsertRange(from, Enumerable.Repeat(lines[to], dice.OneIn(50) ? 400 : 1 + dice.Next(6)));
                break;
        }

        return string.Join('\n', lines);
    }

    private static string ChangeCharacters(string text, Dice dice, IReadOnlyList<string> tokens)
    {
        var at = dice.Next(text.Length + 1);
        var length = Math.Min(text.Length - at, 1 + dice.Next(1 << dice.Next(8)));
        return dice.Next(8) switch
        {
            0 or 1 => text.Insert(at, dice.Pick(tokens)),
            2 => text.Insert(at, string.Concat(Enumerable.Repeat(dice.Pick(tokens), dice.OneIn(30) ? dice.Next(2_000) : dice.Next(30)))),
            3 => text.Remove(at, length),
            4 => text.Insert(at, text.Substring(at, length)),
            5 => text.Insert(at, dice.Pick(Tokens.Unicode)),
            6 => string.Concat(text.AsSpan(0, at), dice.Pick(tokens), text.AsSpan(at + length)),
            _ => Surround(text, at, length, dice, tokens),
        };
    }

    private static string Surround(string text, int at, int length, Dice dice, IReadOnlyList<string> tokens)
    {
        var mark = dice.Pick(tokens);
        return string.Concat(text.AsSpan(0, at), mark, text.AsSpan(at, length)) + mark + text[(at + length)..];
    }
}
