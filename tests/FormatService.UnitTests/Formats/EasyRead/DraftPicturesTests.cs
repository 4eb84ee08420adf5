using FormatService.Documents.Adaptation;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Testing.Leaflets;

namespace FormatService.UnitTests.Formats.EasyRead;

/// <summary>How many rows of the drafts of our samples have a picture, and that each picture is there.</summary>
public sealed class DraftPicturesTests
{
    // What was counted once rows that deny, and lists that belong to the words before them, had none: fewer would be a loss, and wrong ones are worse than none.
    private const double LeastShare = 0.47;

    private static readonly EasyReadAdaptation Adaptation = new();

    [Fact]
    [Trait("requirement", "E-03")]
    public void Most_rows_of_drafts_have_a_picture_that_there_is()
    {
        var rows = SampleLeaflets.All
            .Select(sample => new MarkdownLeafletReader().Read(File.ReadAllBytes(sample.Path), sample.Name, ReadingLimits.Default).Leaflet!)
            .Where(leaflet => leaflet.Language.Language == "en")
            .SelectMany(leaflet => LeafletBlocks.Of(Adaptation.Adapt(leaflet with { EasyRead = null }, ReadingProfile.EasyRead)).OfType<PictureRow>())

            // What words mean belongs to the row above.
            .Where(row => !row.Sentences.All(sentence => LeafletText.Of(sentence.Inlines).Contains(" means ", StringComparison.Ordinal)))
            .ToList();
        var shown = rows.Where(row => row.Picture is not null).ToList();
        if (Environment.GetEnvironmentVariable("DUMP_ROWS") is { } dump)
        {
            File.WriteAllLines(dump, rows.Select(row => $"{row.Picture?.Name}\t{string.Join(" | ", row.Sentences.Select(sentence => LeafletText.Of(sentence.Inlines)))}"));
        }

        Assert.All(shown, row => Assert.NotNull(PictureLibrary.Ours.Find(row.Picture!.Name)));
        Assert.True(shown.Count >= LeastShare * rows.Count, $"{shown.Count} of {rows.Count} rows have a picture.");
    }
}
