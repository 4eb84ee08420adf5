using System.Xml.Linq;

namespace FormatService.Testing.Word;

/// <summary>A style (ECMA-376-1, 17.7.4.17).</summary>
/// <param name="BasedOn">The style that it is based on; null for none.</param>
public sealed record WordStyle(string Id, string Type, string Name, WordStyle? BasedOn, XElement Element)
{
    /// <summary>The style, what it is based on, and so on.</summary>
    public IEnumerable<WordStyle> Chain
    {
        get
        {
            for (var style = this; style is not null; style = style.BasedOn)
            {
                yield return style;
            }
        }
    }

    /// <summary>The first property of a kind along the chain.</summary>
    /// <param name="group"><c>pPr</c>, <c>rPr</c>, <c>tcPr</c> or <c>tblPr</c>.</param>
    /// <param name="name">The property's name without prefix.</param>
    public XElement? Property(string group, string name) =>
        Chain.Select(style => style.Element.Element(WordNames.W + group)?.Element(WordNames.W + name)).FirstOrDefault(property => property is not null);

    /// <summary>The level of heading, from 1, by outline level or built-in name; null for what is none.</summary>
    public int? HeadingLevel
    {
        get
        {
            foreach (var style in Chain)
            {
                if (style.Element.Element(WordNames.W + "pPr")?.Element(WordNames.W + "outlineLvl").Val() is { } level)
                {
                    return level is [>= '0' and <= '8'] ? level[0] - '0' + 1 : null;
                }

                if (style.BuiltInHeading is { } built)
                {
                    return built;
                }
            }

            return null;
        }
    }

    /// <summary>The level of a built-in heading, by which checkers know headings; null for what is none.</summary>
    public int? BuiltInHeading =>
        Name.StartsWith("heading ", StringComparison.OrdinalIgnoreCase) && Name["heading ".Length..] is [>= '1' and <= '9'] level ? level[0] - '0' : null;
}
