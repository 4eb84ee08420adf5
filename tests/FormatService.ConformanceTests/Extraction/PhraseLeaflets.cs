using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>The leaflets that say the phrases, one for each language, rendered once for all tests.</summary>
public static class PhraseLeaflets
{
    private static readonly Lazy<ImmutableArray<RenderedLeaflet>> Rendered = new(() => [.. Languages.Select(Print)]);

    /// <summary>The languages, in the order of the phrases.</summary>
    public static ImmutableArray<string> Languages { get; } = [.. Phrase.All.Select(phrase => phrase.Language).Distinct()];

    /// <summary>One leaflet for each of <see cref="Languages"/>, named by it.</summary>
    public static ImmutableArray<RenderedLeaflet> All => Rendered.Value;

    private static RenderedLeaflet Print(string language)
    {
        var phrases = Phrase.All.Where(phrase => phrase.Language == language).Select(phrase => phrase.Markdown);
        var markdown = $"---\nid: phrases-{language.ToLowerInvariant()}\ntitle: Phrases\nlanguage: {language}\n---\n\n{string.Join("\n\n", phrases)}\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(markdown), "leaflet.md", ReadingLimits.Default);

        Assert.True(reading.Leaflet is not null, $"{language}: {string.Join("; ", reading.Diagnostics)}");
        return LeafletPress.Print(language, new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places);
    }
}
