using System.Globalization;
using System.Text;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Mutation;

/// <summary>Makes drawings in SVG, well formed and mad.</summary>
internal static class SvgGrammar
{
    private static readonly string[] Units = ["", "", "", "px", "mm", "%", "em", "pt"];
    private static readonly string[] Mad = ["1e38", "-1e38", "1e308", "1e-40", "NaN", "0", "-0", "1e", ".", "99999999999"];

    public static IEnumerable<byte[]> Examples =>
    [
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 90 90'><defs><linearGradient id='l'><stop offset='0' stop-color='red'/><stop offset='1' stop-color='blue' stop-opacity='.5'/></linearGradient><radialGradient id='r' href='#l'/><clipPath id='c'><circle r='40'/></clipPath><marker id='m' orient='auto' viewBox='0 0 9 9'><path d='M0 0L9 9'/></marker><symbol id='s' viewBox='0 0 5 5'><rect width='5' height='5'/></symbol></defs><g clip-path='url(#c)'><rect width='50' height='50' rx='5' fill='url(#l)'/><path d='M1 1c2 3 4 5 6 7S9 9 8 8q1 1 2 2t3 3a5 6 30 1 0 7 7h4v5H0V9z' stroke='#123' fill='url(#r)' marker-end='url(#m)'/></g><use href='#s' x='5' width='9' height='9'/><polyline points='0,0 9,9 18,0' stroke-dasharray='4 2' fill='none' stroke='black'/></svg>"u8.ToArray(),
        "<svg xmlns='http://www.w3.org/2000/svg' width='40mm' height='30mm'><style>.a{fill:#f00}g>.b:first-child,#x{stroke:blue;stroke-width:2px}</style><g transform='translate(5 5) rotate(30 2 2) scale(2) skewX(5)'><ellipse class='a b' cx='5' cy='5' rx='4' ry='3'/><line id='x' x2='9' y2='9'/><polygon points='1 1 2 2 3 1'/></g><switch><g systemLanguage='en'><circle r='3'/></g></switch></svg>"u8.ToArray(),
    ];

    public static byte[] Drawing(Dice dice)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 {Number(dice)} {Number(dice)}' width='{Number(dice)}{dice.Pick(Units)}'>");
        for (var shapes = 1 + dice.Next(8); shapes > 0; shapes--)
        {
            Shape(text, dice, 0);
        }

        text.Append("</svg>");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void Shape(StringBuilder text, Dice dice, int depth)
    {
        var look = dice.Next(5) switch
        {
            0 => $" {dice.Pick(Tokens.Svg.Where(token => token.Contains("='", StringComparison.Ordinal) && !token.StartsWith('<')).ToList())}",
            1 => $" fill='url(#i{dice.Next(4)})' stroke='#0{dice.Next(10)}f'",
            2 => $" transform='{Transform(dice)}'",
            3 => $" id='i{dice.Next(4)}' class='a'",
            _ => " stroke='red' stroke-width='2'",
        };
        switch (dice.Next(depth > 8 ? 5 : 10))
        {
            case 0:
                text.Append(CultureInfo.InvariantCulture, $"<rect x='{Number(dice)}' width='{Number(dice)}' height='{Number(dice)}' rx='{Number(dice)}'{look}/>");
                break;
            case 1:
                text.Append(CultureInfo.InvariantCulture, $"<ellipse cx='{Number(dice)}' rx='{Number(dice)}' ry='{Number(dice)}'{look}/>");
                break;
            case 2 or 3:
                text.Append(CultureInfo.InvariantCulture, $"<path d='{PathData(dice)}'{look}/>");
                break;
            case 4:
                text.Append(CultureInfo.InvariantCulture, $"<use href='#i{dice.Next(4)}' x='{Number(dice)}'{look}/>");
                break;
            case 5:
                var gradient = dice.OneIn(2) ? "linearGradient" : "radialGradient";
                text.Append(CultureInfo.InvariantCulture, $"<{gradient} id='i{dice.Next(4)}' x1='{Number(dice)}' r='{Number(dice)}' gradientTransform='{Transform(dice)}'>");
                text.Append(CultureInfo.InvariantCulture, $"<stop offset='{Number(dice)}' stop-color='red'/><stop offset='1' stop-opacity='{Number(dice)}'/></{gradient}>");
                break;
            case 6:
                Nest("clipPath");
                break;
            case 7:
                Nest("symbol");
                break;
            default:
                Nest("g");
                break;
        }

        void Nest(string name)
        {
            text.Append(CultureInfo.InvariantCulture, $"<{name}{look}>");
            for (var shapes = dice.Next(4); shapes > 0; shapes--)
            {
                Shape(text, dice, depth + 1);
            }

            text.Append(CultureInfo.InvariantCulture, $"</{name}>");
        }
    }

    private static string PathData(Dice dice)
    {
        var text = new StringBuilder("M0 0");
        for (var parts = dice.OneIn(40) ? dice.Next(2_000) : dice.Next(12); parts > 0; parts--)
        {
            var command = dice.Pick((char[])['M', 'L', 'l', 'H', 'v', 'C', 'c', 'S', 'q', 'T', 'A', 'a', 'z']);
            text.Append(command);
            var numbers = command switch { 'H' or 'v' => 1, 'C' or 'c' => 6, 'S' or 'q' => 4, 'A' or 'a' => 7, 'z' => 0, _ => 2 };
            text.AppendJoin(' ', Enumerable.Range(0, dice.OneIn(40) ? numbers + 1 : numbers).Select(i => numbers == 7 && i is 3 or 4 ? "1" : Number(dice)));
        }

        return text.ToString();
    }

    private static string Transform(Dice dice) => dice.Next(5) switch
    {
        0 => $"scale({Number(dice)})",
        1 => $"rotate({Number(dice)} {Number(dice)} {Number(dice)})",
        2 => $"matrix({string.Join(' ', Enumerable.Range(0, 6).Select(_ => Number(dice)))})",
        3 => $"skewX({Number(dice)})",
        _ => $"translate({Number(dice)},{Number(dice)})",
    };

    private static string Number(Dice dice) => dice.OneIn(12)
        ? dice.Pick(Mad)
        : ((dice.Next(2_000) - 300) / 10.0).ToString(CultureInfo.InvariantCulture);
}
