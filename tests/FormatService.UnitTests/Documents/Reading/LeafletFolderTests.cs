using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.UnitTests.Documents.Reading;

public sealed class LeafletFolderTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("leaflets").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public void Leaflets_are_listed_in_the_order_of_their_ids_with_their_languages()
    {
        Write("b/leaflet.md", "---\ntitle: B\nreference: Y/064\n---\n\nA\n");
        Write("b/leaflet.cy.md", "# B\n\nA\n");
        Write("a/leaflet.md", "# A\n\nA\n");
        Write("not a slug/leaflet.md", "# X\n");

        var list = Folder().List();

        Assert.Equal(["a", "b"], list.Select(listing => listing.Id));
        Assert.Equal(["en-GB", "cy"], list[1].Languages.Select(language => language.Value));
        Assert.Equal("Y/064", list[1].Reference);
    }

    [Fact]
    public void A_leaflet_is_found_by_id_language_and_reference()
    {
        Write("b/leaflet.md", "---\ntitle: B\nreference: Y/064\n---\n\nA\n");
        Write("b/leaflet.cy.md", "# Bi\n\nA\n");

        var folder = Folder();

        Assert.Equal("b", folder.FindByReference("y/064"));
        Assert.Equal("B", folder.Find("b")!.Package!.Leaflet.Title);
        Assert.Equal("B", folder.Find("b", LanguageTag.Parse("en"))!.Package!.Leaflet.Title);
        Assert.Equal("cy", folder.Find("b", LanguageTag.Parse("cy"))!.Package!.Leaflet.Language.Value);
        Assert.Null(folder.Find("b", LanguageTag.Parse("pl")));
        Assert.Null(folder.Find("../b"));
        Assert.Null(folder.FindByReference("Z/001"));
    }

    [Fact]
    [Trait("requirement", "T-07")]
    public void A_translation_is_held_against_the_original_beside_it()
    {
        Write("b/leaflet.md", "---\ntitle: B\nversion: \"2.0\"\n---\n\nA\n");
        Write("b/leaflet.cy.md", "---\ntitle: Bi\nlanguage: cy\ntranslation-of:\n  id: b\n  version: \"1.0\"\n---\n\nA\n");
        Write("b/leaflet.pl.md", "---\ntitle: Be\nlanguage: pl\ntranslation-of:\n  id: b\n  version: \"2.0\"\n---\n\nA\n");

        var welsh = Folder().Find("b", LanguageTag.Parse("cy"))!;
        var polish = Folder().Find("b", LanguageTag.Parse("pl"))!;

        Assert.Equal(("B", true), (welsh.Package!.Leaflet.Metadata.TranslationOf!.Title, welsh.Package.Leaflet.Metadata.TranslationOf.IsOutdated));
        Assert.Contains(DiagnosticCodes.TranslationOutdated, welsh.Diagnostics.Select(found => found.Code));
        Assert.False(polish.Package!.Leaflet.Metadata.TranslationOf!.IsOutdated);
    }

    [Fact]
    public void A_file_name_and_a_front_matter_that_disagree_are_reported()
    {
        Write("b/leaflet.cy.md", "---\ntitle: B\nlanguage: pl\nid: c\n---\n\nA\n");

        var reading = Folder().Find("b")!;

        Assert.Equal([DiagnosticCodes.IdDisagreement, DiagnosticCodes.LanguageDisagreement], reading.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal("pl", reading.Package!.Leaflet.Language.Value);
        Assert.Equal("b", reading.Package.Leaflet.Metadata.Id);
    }

    [Fact]
    public void A_picture_behind_a_link_out_of_the_folder_is_not_there()
    {
        Write("b/leaflet.md", "# B\n\n![Inside](in.png)\n\n![Outside](out.png)\n");
        Write("b/in.png", "picture");
        Write("secret.txt", "secret");
        File.CreateSymbolicLink(Path.Combine(_root, "b", "out.png"), Path.Combine(_root, "secret.txt"));

        var reading = Folder().Find("b")!;

        Assert.Equal(["in.png"], reading.Package!.Pictures.Keys);
        Assert.Equal(new SourceSpan("b/leaflet.md", 5, 1), Assert.Single(reading.Diagnostics).Span);
    }

    [Fact]
    public void A_picture_over_the_limit_is_an_error_at_its_figure()
    {
        Write("b/leaflet.md", "# B\n\n![Inside](in.png)\n");
        Write("b/in.png", "picture");

        var reading = new LeafletFolder(_root, ReadingLimits.Default with { MaxPictureBytes = 3 }).Find("b")!;

        Assert.Equal(DiagnosticCodes.PictureTooLarge, Assert.Single(reading.Diagnostics).Code);
    }

    private LeafletFolder Folder() => new(_root, ReadingLimits.Default);

    private void Write(string path, string text)
    {
        var full = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }
}
