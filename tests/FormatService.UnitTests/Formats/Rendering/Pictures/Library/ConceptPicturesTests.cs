using FormatService.Documents.EasyRead;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Testing;

namespace FormatService.UnitTests.Formats.Rendering.Pictures.Library;

/// <summary>The ideas that drafts choose pictures by, and the pictures that there are.</summary>
public sealed class ConceptPicturesTests
{
    private static readonly Dictionary<string, string> Sources = File.ReadLines(
            Repository.PathOf("src/FormatService.Formats/Rendering/Pictures/Library/Shipped/pictures.tsv"))
        .Skip(1)
        .Select(line => line.Split('\t'))
        .ToDictionary(fields => Path.GetFileNameWithoutExtension(fields[0]), fields => fields[3]);

    [Fact]
    [Trait("requirement", "E-04")]
    public void Every_idea_is_shown_by_the_picture_that_its_table_names()
    {
        var wrong = EasyReadConcepts.Names.Where(name => PictureLibrary.Ours.Find(name) is not { } picture || EasyReadConcepts.PictureOf(name) != Named(Sources[picture.Id]));

        Assert.Empty(wrong);
    }

    [Fact]
    [Trait("requirement", "E-14")]
    public void That_someone_can_help_to_read_it_has_a_picture() => Assert.NotNull(PictureLibrary.Ours.Find("talk-together"));

    // “healthicons 2.0.0, filled/people/doctor.svg” is hi:people/doctor; “@iconify-json/material-symbols 1.2.98, wc” is ms:wc.
    private static string Named(string source)
    {
        var path = source[(source.IndexOf(", ", StringComparison.Ordinal) + 2)..];
        return source.StartsWith("healthicons", StringComparison.Ordinal) ? $"hi:{path["filled/".Length..^".svg".Length]}" : $"ms:{path}";
    }
}
