using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Word;

namespace FormatService.UnitTests.Formats.Word;

/// <summary>Which paragraphs of callouts are one box: those that touch and whose borders are alike in all (ECMA-376-1, 17.3.1.24).</summary>
[Trait("requirement", "W-05")]
public sealed class CalloutPanelTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    [Theory]
    [InlineData("::: information One\nWords.\n\n- an item\n:::\n\n::: information Two\nWords.\n\n- an item\n:::\n\n::: information\nWords.\n:::", 3)]
    [InlineData("::: information One\nWords.\n:::\n\nBetween.\n\n::: information Two\nWords.\n:::", 2)]
    [InlineData("::: urgent One\nWords.\n:::\n\n::: urgent Two\nWords.\n:::", 4)]
    public void Callouts_that_follow_each_other_are_boxes_of_their_own(string body, int boxes)
    {
        var file = WordFile.Read(Publish(body));

        var borders = file.Body.Paragraphs.SkipWhile(paragraph => paragraph.Text != "Start").Skip(1).TakeWhile(paragraph => paragraph.Text != "End")
            .Select(paragraph => paragraph.Effective("pBdr")?.ToString(SaveOptions.DisableFormatting)).ToList();

        Assert.Equal(boxes, borders.Where((border, i) => border is not null && (i == 0 || borders[i - 1] != border)).Count());
        Assert.DoesNotContain(file.Body.Paragraphs, paragraph => paragraph.Text.Length == 0);
    }

    private static byte[] Publish(string body)
    {
        var source = $"---\ntitle: Title\nlanguage: en\n---\n\n## Start\n\n{body}\n\n## End\n\nWords.\n";
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(source), "leaflet.md", ReadingLimits.Default);
        var package = new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty);
        return Services.Publisher.PublishAsync(package, reading.Places, Services.Outputs.Find("docx")!, ProfileOverrides.None, TestContext.Current.CancellationToken)
            .GetAwaiter().GetResult().Artefact!.Content.ToArray();
    }
}
