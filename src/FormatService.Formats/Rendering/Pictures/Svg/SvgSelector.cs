namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>A selector: “g.red > path#heart”, “*”, “[data-part=valve] rect”. Its parts stand in order, the subject last.</summary>
internal sealed class SvgSelector
{
    // More would let a small file ask for very many comparisons.
    private const int MaxParts = 6;

    private readonly List<Part> _parts = [];

    public int Specificity { get; private set; }

    public static bool TryParse(ReadOnlySpan<char> text, out SvgSelector selector)
    {
        selector = new SvgSelector();
        var at = 0;
        var isChild = false;
        while (at < text.Length)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else if (text[at] == '>' && !isChild && selector._parts.Count > 0)
            {
                isChild = true;
                at++;
            }
            else
            {
                var part = new Part(isChild);
                if (selector._parts.Count == MaxParts || !selector.TryReadPart(text, ref at, part))
                {
                    return false;
                }

                selector._parts.Add(part);
                isChild = false;
            }
        }

        return selector._parts.Count > 0 && !isChild;
    }

    public bool Matches(SvgElement element, SvgFaults faults) => element.Name.Length > 0 && Matches(element, _parts.Count - 1, faults);

    private bool Matches(SvgElement element, int last, SvgFaults faults)
    {
        if (!_parts[last].Matches(element))
        {
            return false;
        }

        if (last == 0)
        {
            return true;
        }

        if (_parts[last].IsChild)
        {
            return element.Parent is { } parent && Matches(parent, last - 1, faults);
        }

        for (var ancestor = element.Parent; ancestor is not null && faults.Spend(1); ancestor = ancestor.Parent)
        {
            if (Matches(ancestor, last - 1, faults))
            {
                return true;
            }
        }

        return false;
    }

    private bool TryReadPart(ReadOnlySpan<char> text, ref int at, Part part)
    {
        var start = at;
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] != '>')
        {
            var mark = text[at];
            if (mark == '*' && at == start)
            {
                at++;
                continue;
            }

            if (mark == '[')
            {
                if (!TryReadAttribute(text, ref at, part))
                {
                    return false;
                }

                Specificity += 100;
                continue;
            }

            at += mark is '.' or '#' ? 1 : 0;
            var name = Name(text, ref at);
            if (name.Length == 0 || (mark is not ('.' or '#') && at - name.Length != start))
            {
                return false;
            }

            part.Tests.Add(mark switch
            {
                '.' => element => element.HasClass(name),
                '#' => element => element.Id == name,
                _ => element => element.Name == name,
            });
            Specificity += mark switch { '#' => 10_000, '.' => 100, _ => 1 };
        }

        return true;
    }

    private static bool TryReadAttribute(ReadOnlySpan<char> text, ref int at, Part part)
    {
        at++;
        var name = Name(text, ref at);
        if (name.Length == 0 || at >= text.Length)
        {
            return false;
        }

        if (text[at] == ']')
        {
            at++;
            part.Tests.Add(element => element[name] is not null);
            return true;
        }

        if (text[at] != '=')
        {
            return false;
        }

        var close = text[at..].IndexOf(']');
        if (close < 0)
        {
            return false;
        }

        var value = text[(at + 1)..(at + close)].Trim().Trim('"').Trim('\'').ToString();
        at += close + 1;
        part.Tests.Add(element => element[name] == value);
        return true;
    }

    private static string Name(ReadOnlySpan<char> text, ref int at)
    {
        var start = at;
        while (at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '-' or '_'))
        {
            at++;
        }

        return text[start..at].ToString();
    }

    private sealed class Part(bool isChild)
    {
        public bool IsChild { get; } = isChild;

        public List<Func<SvgElement, bool>> Tests { get; } = [];

        public bool Matches(SvgElement element)
        {
            foreach (var test in Tests)
            {
                if (!test(element))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
