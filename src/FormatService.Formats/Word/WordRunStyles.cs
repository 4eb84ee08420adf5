using DocumentFormat.OpenXml.Wordprocessing;
using FormatService.Formats.Rendering.Composition;

namespace FormatService.Formats.Word;

/// <summary>
/// The styles of runs. A run has one style; so bold words of a link, say, have a style that is both. Those are only in the files that have such words.
/// </summary>
internal sealed class WordRunStyles
{
    // A share of the size of the body, which raised words keep (FORMATS P-04); Word counts in half points.
    private const double RiseShare = 0.3;

    private readonly Dictionary<RunLook, string> _combined = [];

    /// <summary>The id of the style of a look; null for words that look as their paragraph does.</summary>
    public string? IdOf(RunLook look)
    {
        if (look == RunLook.Plain)
        {
            return null;
        }

        var weight = look.Weight switch
        {
            RunWeight.None => "",
            RunWeight.Strong => StyleIds.Strong,
            RunWeight.Emphasis => StyleIds.Emphasis,
            RunWeight.Term => StyleIds.Term,
            _ => StyleIds.Label,
        };
        var link = look.Link switch
        {
            RunLinkLook.None => "",
            _ => LinkOf(look.Link),
        };
        var rise = look.Rise switch
        {
            RunRise.None => "",
            RunRise.Raised => StyleIds.Superscript,
            _ => StyleIds.Subscript,
        };
        var parts = (weight.Length > 0 ? 1 : 0) + (link.Length > 0 ? 1 : 0) + (rise.Length > 0 ? 1 : 0);
        if (parts == 1)
        {
            return weight + link + rise;
        }

        if (!_combined.TryGetValue(look, out var id))
        {
            id = weight + link + rise;
            _combined.Add(look, id);
        }

        return id;
    }

    /// <summary>Adds the styles that are two or three in one.</summary>
    public void AddTo(Styles styles, PageStyles looks)
    {
        foreach (var (look, id) in _combined.OrderBy(pair => pair.Value, StringComparer.Ordinal))
        {
            styles.AppendChild(new Style(
                new StyleName { Val = NameOf(id) },
                new BasedOn { Val = look.Link == RunLinkLook.None ? WeightOf(look) : LinkOf(look.Link) },
                Properties(look, looks))
            {
                Type = StyleValues.Character,
                StyleId = id,
                CustomStyle = true,
            });
        }
    }

    /// <summary>How far raised words stand up, and lowered ones down, in half points.</summary>
    public static string PositionOf(RunRise rise, PageStyles looks) =>
        FormattableString.Invariant($"{(rise == RunRise.Raised ? 1 : -1) * (int)Math.Round(looks.Body.SizePt * RiseShare * 2)}");

    private static string LinkOf(RunLinkLook look) => look switch
    {
        RunLinkLook.Usual => StyleIds.Hyperlink,
        RunLinkLook.InBold => StyleIds.HyperlinkInBold,
        _ => StyleIds.HyperlinkOnBand,
    };

    private static string WeightOf(RunLook look) => look.Weight switch
    {
        RunWeight.Strong => StyleIds.Strong,
        RunWeight.Emphasis => StyleIds.Emphasis,
        RunWeight.Term => StyleIds.Term,
        _ => StyleIds.Label,
    };

    private static StyleRunProperties Properties(RunLook look, PageStyles looks)
    {
        var properties = new StyleRunProperties();
        if (look.Weight != RunWeight.None)
        {
            properties.Append(new Bold(), new BoldComplexScript());
        }

        if (look.Rise != RunRise.None)
        {
            properties.AppendChild(new Position { Val = PositionOf(look.Rise, looks) });
        }

        return properties;
    }

    // “StrongHyperlink” is “Strong Hyperlink” to people.
    private static string NameOf(string id) => string.Concat(id.Select((letter, i) => i > 0 && char.IsUpper(letter) ? $" {letter}" : $"{letter}"));
}
