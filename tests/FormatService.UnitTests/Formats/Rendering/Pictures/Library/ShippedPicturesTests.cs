using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Testing;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Library;

/// <summary>The pictures that ship with the program.</summary>
public sealed class ShippedPicturesTests
{
    private static readonly string Folder = Repository.PathOf("src/FormatService.Formats/Rendering/Pictures/Library/Shipped");

    private static readonly PictureDecoder Decoder = new();

    [Fact]
    public void Each_has_a_licence_that_is_shipped_an_author_and_words_of_credit()
    {
        Assert.NotEmpty(PictureLibrary.Ours.All);
        Assert.All(PictureLibrary.Ours.All, picture =>
        {
            Assert.NotEmpty(picture.Concepts);
            var licence = picture.Licence!;
            Assert.True(licence.IsAllowed);
            Assert.Contains(licence.Name, new[] { "MIT", "Apache-2.0" });
            Assert.StartsWith("https://", licence.Address, StringComparison.Ordinal);
            Assert.Contains(licence.Author, licence.Attribution, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Folder, $"LICENSE-{licence.Set.ToLowerInvariant().Replace(' ', '-')}.txt")));
        });
    }

    [Fact]
    public void The_table_speaks_of_the_very_files_and_of_all_of_them()
    {
        var rows = LicenceTable.Read(File.ReadAllText(Path.Combine(Folder, LicenceTable.FileName)), LicenceTable.FileName);

        Assert.Equal(
            Directory.EnumerateFiles(Folder, "*.svg").Select(Path.GetFileName).Order(StringComparer.Ordinal),
            rows.Select(row => row.File).Order(StringComparer.Ordinal));
        Assert.All(rows, row => Assert.Equal(
            row.Sha256, PictureLibrary.Ours.All.Single(picture => picture.Id == Path.GetFileNameWithoutExtension(row.File)).File.Sha256));
    }

    [Fact]
    [Trait("requirement", "E-03")]
    public void Each_is_a_drawing_of_shapes_in_one_colour_that_fills_its_square()
    {
        Assert.All(PictureLibrary.Ours.All, picture =>
        {
            var decoding = Decoder.Decode(picture.File, new PictureRoom(400, 600));

            var drawing = Assert.IsType<VectorPicture>(decoding.Picture);
            Assert.Equal(1, drawing.HeightToWidth);
            Assert.True(picture.IsOneColour);
            Assert.All(Shapes(drawing.Items), shape => Assert.Equal(new SolidPaint(default), shape.Paint));
        });
    }

    [Fact]
    [Trait("requirement", "E-04")]
    public void No_two_pictures_show_the_same_concept()
    {
        var concepts = PictureLibrary.Ours.All.SelectMany(picture => picture.Concepts).ToList();

        Assert.Equal(concepts.Count, concepts.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(PictureLibrary.Ours.All, picture => Assert.All(picture.Concepts, concept => Assert.Same(picture, PictureLibrary.Ours.Find(concept))));
    }

    internal static IEnumerable<VectorShape> Shapes(IEnumerable<VectorItem> items) =>
        items.SelectMany(item => item is VectorGroup group ? Shapes(group.Items) : [(VectorShape)item]);
}
