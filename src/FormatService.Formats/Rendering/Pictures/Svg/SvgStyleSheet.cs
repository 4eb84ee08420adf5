namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>
/// The style sheets of a file (CSS 2.2): rules of types, classes, ids and attributes, of elements in and children of others. Rules of any other
/// kind are refused, for what they do would be missing.
/// </summary>
internal sealed class SvgStyleSheet
{
    private const int MaxRules = 2000;

    // Attributes that no style may change.
    private static readonly HashSet<string> Untouchable = new(["id", "class", "style", "href", "points", "viewBox", "preserveAspectRatio", "type"], StringComparer.Ordinal);

    private readonly List<Rule> _rules = [];
    private bool _isFull;

    /// <summary>Gives every element what the style sheets of the file and its own style say.</summary>
    public static void Apply(SvgElement root, SvgFaults faults)
    {
        var sheet = new SvgStyleSheet();
        sheet.Collect(root, faults);
        sheet._rules.Sort(static (one, other) => one.Specificity != other.Specificity ? one.Specificity - other.Specificity : one.Order - other.Order);
        sheet.ApplyTo(root, faults);
    }

    private void Collect(SvgElement element, SvgFaults faults)
    {
        if (element.Name == "style" && element["type"] is (null or "" or "text/css"))
        {
            Parse(element, faults);
        }

        foreach (var child in element.Children)
        {
            Collect(child, faults);
        }
    }

    private void Parse(SvgElement element, SvgFaults faults)
    {
        var css = WithoutComments(element.Text);

        // Each is looked for again only once it is passed, or a sheet without them would be gone over for every rule.
        int at = 0, open = -2, end = -2;
        while (at < css.Length && !_isFull)
        {
            open = open != -1 && open < at ? css.IndexOf('{', at) : open;
            end = end != -1 && end < at ? css.IndexOf(';', at) : end;
            var start = css.AsSpan(at).TrimStart();
            if (start.StartsWith("@"))
            {
                if (!start.StartsWith("@charset") && !start.StartsWith("@font-face") && !start.StartsWith("@namespace"))
                {
                    faults.Refuse(
                        start.StartsWith("@import") ? "takes its style from another file" : "has a style sheet with a rule that is not understood: " + Word(start),
                        "Save it as “Plain SVG”, with its style inside.",
                        element);
                    return;
                }

                var isBlock = open >= 0 && (end < 0 || open < end);
                var close = isBlock ? css.IndexOf('}', open) : end;
                at = close < 0 ? css.Length : close + 1;
                continue;
            }

            if (open < 0)
            {
                return;
            }

            var last = css.IndexOf('}', open);
            last = last < 0 ? css.Length : last;
            AddRule(css[at..open], css[(open + 1)..last], element, faults);
            at = Math.Min(css.Length, last + 1);
        }
    }

    private void AddRule(string selectors, string declarations, SvgElement element, SvgFaults faults)
    {
        var parsed = Declarations(declarations);
        foreach (var text in selectors.Split(','))
        {
            if (_rules.Count == MaxRules)
            {
                _isFull = true;
                faults.Refuse($"has more than {MaxRules} rules of style", "Save it as “Plain SVG” from the program it was made with.");
                return;
            }

            if (SvgSelector.TryParse(text.Trim(), out var selector))
            {
                _rules.Add(new Rule(selector, parsed, selector.Specificity, _rules.Count));
            }
            else
            {
                faults.Refuse($"has a style sheet with a selector that is not understood: {Word(text)}", "Save it as “Plain SVG”, with its style in attributes.", element);
            }
        }
    }

    private void ApplyTo(SvgElement element, SvgFaults faults)
    {
        if (faults.IsHopeless || !faults.Spend(_rules.Count / 10))
        {
            return;
        }

        var own = element["style"] is { } style ? Declarations(style) : [];
        var matching = _rules.Count == 0 ? [] : _rules.Where(rule => rule.Selector.Matches(element, faults)).ToList();
        foreach (var important in (ReadOnlySpan<bool>)[false, true])
        {
            foreach (var rule in matching)
            {
                Set(element, rule.Declarations, important);
            }

            Set(element, own, important);
        }

        foreach (var child in element.Children)
        {
            ApplyTo(child, faults);
        }
    }

    private static void Set(SvgElement element, List<Declaration> declarations, bool important)
    {
        foreach (var declaration in declarations)
        {
            if (declaration.IsImportant == important && !Untouchable.Contains(declaration.Name))
            {
                element.Set(declaration.Name, declaration.Value);
            }
        }
    }

    private static List<Declaration> Declarations(string css)
    {
        var declarations = new List<Declaration>();
        foreach (var part in WithoutComments(css).Split(';'))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                var value = part[(colon + 1)..].Trim();
                var isImportant = value.EndsWith("!important", StringComparison.OrdinalIgnoreCase);
                declarations.Add(new Declaration(part[..colon].Trim(), isImportant ? value[..^10].TrimEnd() : value, isImportant));
            }
        }

        return declarations;
    }

    private static string WithoutComments(string css)
    {
        var start = css.IndexOf("/*", StringComparison.Ordinal);
        if (start < 0)
        {
            return css.Replace("<!--", "", StringComparison.Ordinal).Replace("-->", "", StringComparison.Ordinal);
        }

        var result = new System.Text.StringBuilder(css.Length);
        var at = 0;
        while (start >= 0)
        {
            result.Append(css, at, start - at).Append(' ');
            var end = css.IndexOf("*/", start + 2, StringComparison.Ordinal);
            at = end < 0 ? css.Length : end + 2;
            start = at < css.Length ? css.IndexOf("/*", at, StringComparison.Ordinal) : -1;
        }

        return result.Append(css, at, css.Length - at).ToString();
    }

    private static string Word(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        var end = trimmed.IndexOfAny(" {;\r\n");
        return $"“{(end > 0 ? trimmed[..Math.Min(end, 40)] : trimmed[..Math.Min(trimmed.Length, 40)])}”";
    }

    private sealed record Rule(SvgSelector Selector, List<Declaration> Declarations, int Specificity, int Order);

    private sealed record Declaration(string Name, string Value, bool IsImportant);
}
