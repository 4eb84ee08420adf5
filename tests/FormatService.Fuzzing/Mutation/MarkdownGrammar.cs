using System.Text;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Makes Markdown of every construct, nested in every mixture; most of it is well formed.</summary>
internal static class MarkdownGrammar
{
    private static readonly string[] Languages = ["en-GB", "cy", "pl", "so", "tr", "ar", "ur", "fa", "ps", "ckb", "bn", "pa", "gu", "hi", "ne", "ta", "zh-Hans", "zh-Hant", "ti", "xx", "en-", ""];

    private static readonly string[] Words =
    [
        "the", "clinic", "will", "call", "you", "before", "your", "test", "0118 496 0123", "50 mg", "NHS", "9.30am", "1 March 2026", "a@b.co", "www.example.org", "RG1 5AN", "blood-thinning", "Do", "not", "and/or", "e.g.", "CO2", "5–10", "“quoted”", "it’s", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch",
    ];

    public static byte[] Leaflet(Dice dice)
    {
        var text = new StringBuilder();
        if (!dice.OneIn(5))
        {
            text.Append("---\n").Append(FrontMatter(dice)).Append("---\n\n");
        }

        if (dice.OneIn(3))
        {
            text.Append("# ").Append(Inlines(dice, 1)).Append("\n\n");
        }

        for (var blocks = 1 + dice.Next(10); blocks > 0; blocks--)
        {
            text.Append(Block(dice, 0)).Append("\n\n");
        }

        text.Append(string.Concat(Enumerable.Range(1, dice.Next(4)).Select(number => $"[^{number}]: {Inlines(dice, 1)}\n\n")));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string FrontMatter(Dice dice)
    {
        var text = new StringBuilder($"title: {Word(dice)} {Word(dice)}\nlanguage: {dice.Pick(Languages)}\n");
        for (var fields = dice.Next(8); fields > 0; fields--)
        {
            text.Append(dice.Pick(Tokens.Yaml)).Append(dice.OneIn(2) ? dice.Pick(Tokens.Yaml) : Word(dice)).Append('\n');
        }

        return text.ToString();
    }

    private static string Block(Dice dice, int depth)
    {
        var kinds = depth > 5 ? 4 : 15;
        return dice.Next(kinds) switch
        {
            0 or 1 => Inlines(dice, depth),
            2 => new string('#', 1 + dice.Next(6)) + " " + Inlines(dice, depth + 2) + (dice.OneIn(6) ? " {#place}" : ""),
            3 => $"![{Word(dice)}](a{dice.Next(3)}.png \"{Word(dice)}\"){(dice.OneIn(5) ? "{.decorative}" : "")}",
            4 or 5 => List(dice, depth, "- "),
            6 => List(dice, depth, $"{dice.Next(12)}. "),
            7 or 8 => Table(dice),
            9 => Indent(Block(dice, depth + 1), "> "),
            10 => $"{Word(dice)}\n:   {Indent(Block(dice, depth + 1), "    ")[Math.Min(4, 0)..].TrimStart()}",
            11 => $"::: {dice.Pick((string[])["do", "do-not"])}\n{List(dice, depth + 1, "- ")}\n:::",
            12 => $"::: contact {Word(dice)}\nPhone: {Word(dice)}\nHours: {Word(dice)}\n{Word(dice)}: {Word(dice)}\n:::",
            _ => Container(dice, depth),
        };
    }

    private static string Container(Dice dice, int depth)
    {
        var fence = new string(':', Math.Max(3, 9 - depth));
        var name = dice.Pick((string[])["information", "non-urgent", "urgent", "emergency", "question", "web-only", "not-web", "easy-read", "nonsense", ""]);
        return $"{fence} {name} {Inlines(dice, depth + 3)}\n{Block(dice, depth + 1)}\n\n{Block(dice, depth + 1)}\n{fence}";
    }

    private static string List(Dice dice, int depth, string marker) => string.Join(
        dice.OneIn(3) ? "\n\n" : "\n",
        Enumerable.Range(0, 1 + dice.Next(4)).Select(_ => marker + Indent(Block(dice, depth + 1), new string(' ', marker.Length)).TrimStart()));

    private static string Table(Dice dice)
    {
        var columns = dice.OneIn(12) ? 1 + dice.Next(21) : 1 + dice.Next(5);
        var text = new StringBuilder(dice.OneIn(2) ? $"Table: {Word(dice)}\n\n" : "");
        Row(() => Inlines(dice, 4));
        Row(() => dice.Pick((string[])["---", ":--", "--:", ":-:"]));
        for (var rows = dice.OneIn(12) ? dice.Next(80) : dice.Next(6); rows > 0; rows--)
        {
            Row(() => Inlines(dice, 4));
        }

        return text.ToString() + (dice.OneIn(3) ? "{.row-headers}" : "");

        void Row(Func<string> cell) => text.Append('|').AppendJoin('|', Enumerable.Range(0, columns).Select(_ => cell())).Append("|\n");
    }

    private static string Inlines(Dice dice, int depth) => string.Join(' ', Enumerable.Range(0, 1 + dice.Next(depth > 2 ? 3 : 14)).Select(_ => InlineOf(dice, depth)));

    private static string InlineOf(Dice dice, int depth) => depth > 6 ? Word(dice) : dice.Next(17) switch
    {
        0 => $"[{Inlines(dice, depth + 3)}]({dice.Pick((string[])["https://example.org", "#place", "tel:+44", "mailto:a@b.co", "javascript:x", "", "a b"])})",
        1 => $"**{Inlines(dice, depth + 3)}**",
        2 => $"*{Inlines(dice, depth + 3)}*",
        3 => $"[{Inlines(dice, depth + 3)}]{{lang={dice.Pick(Languages)}}}",
        4 => $"[^{1 + dice.Next(4)}]",
        5 => $"^{Word(dice)}^",
        6 => $"~{Word(dice)}~",
        7 => $"`{Word(dice)}`",
        8 => dice.Pick(Tokens.Markdown),
        9 => dice.Pick(Tokens.Unicode),
        10 => $"[{Word(dice)}]{{.term}}",
        _ => Word(dice),
    };

    private static string Word(Dice dice) => dice.OneIn(12) ? dice.Pick(Tokens.Unicode) : dice.Pick(Words);

    private static string Indent(string text, string by) => string.Join('\n', text.Split('\n').Select(line => by + line));
}
