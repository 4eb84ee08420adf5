using System.Globalization;
using FormatService.Documents.Model;

namespace FormatService.Testing.Word.Rules;

/// <summary>W-01: the properties of the file say what it is: title, who made it, language, keywords and date; reference, version and review date where the leaflet has them.</summary>
public sealed class PropertiesRule() : WordRule("W-01")
{
    // Longer ones are cut.
    private const int LongestTitle = 1000;

    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        var title = file.Core?.Element(WordNames.Dc + "title")?.Value ?? "";
        var isCut = metadata.Title.Length > LongestTitle && title.Length > LongestTitle / 2 && metadata.Title.StartsWith(title.TrimEnd('…'), StringComparison.Ordinal);
        if (!isCut && !Words.Of(title).SequenceEqual(Words.Of(metadata.Title)))
        {
            yield return At("properties", $"the title is “{title}”");
        }

        string?[] makers = [metadata.Organisation, metadata.Service];
        string[] names = makers.All(string.IsNullOrWhiteSpace) ? ["language"] : ["creator", "language"];
        foreach (var name in names.Where(name => string.IsNullOrWhiteSpace(file.Core?.Element(WordNames.Dc + name)?.Value)))
        {
            yield return At("properties", $"there is no {name}");
        }

        if (file.Core?.Element(WordNames.Dc + "language")?.Value is { Length: > 0 } language && language != leaflet.Language.Value)
        {
            yield return At("properties", $"the language is {language}");
        }

        if (string.IsNullOrWhiteSpace(file.Core?.Element(WordNames.Core + "keywords")?.Value))
        {
            yield return At("properties", "there are no keywords");
        }

        var modified = file.Core?.Element(WordNames.DcTerms + "modified")?.Value;
        if (!DateTime.TryParseExact(modified, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _))
        {
            yield return At("properties", $"the date of the last change is “{modified}”");
        }

        string?[] custom = [metadata.Reference, metadata.Version, metadata.NextReview?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
        foreach (var value in custom.Where(value => !string.IsNullOrWhiteSpace(value) && value.Length < LongestTitle))
        {
            if (!file.Custom.Values.Any(property => property.StartsWith(value!.Trim(), StringComparison.Ordinal)))
            {
                yield return At("properties", $"no property of the leaflet's own is “{value}”");
            }
        }
    }
}
