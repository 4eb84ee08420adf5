using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Pdf;
using Colour = FormatService.Documents.Profiles.Colour;

namespace FormatService.UnitTests.Formats.EasyRead;

/// <summary>What easy read becomes, and what stands against it.</summary>
public sealed class EasyReadRendererTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    public static TheoryData<string> ColourSetIds => [.. ColourSets.All.Select(set => set.Id)];

    public static TheoryData<string> Outputs => ["easy-read-pdf", "easy-read-docx"];

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task A_misspelt_picture_of_a_signed_edition_is_an_error_that_names_the_nearest(string output)
    {
        var publication = await PublishAsync(output, Signed(Leaflet("![](docter)\nA doctor helps you.\n")));

        var finding = Assert.Single(publication.Diagnostics, found => found.Code == DiagnosticCodes.PictureUnknown);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("“docter”", finding.Message, StringComparison.Ordinal);
        Assert.Contains("“doctor”", finding.Hint, StringComparison.Ordinal);
        Assert.Null(publication.Artefact);
    }

    [Fact]
    public async Task A_misspelt_picture_of_a_draft_is_a_warning_and_the_row_stands_without_it()
    {
        var publication = await PublishAsync("easy-read-pdf", Leaflet("![](docter)\nA doctor helps you.\n"));

        Assert.Equal(Severity.Warning, Assert.Single(publication.Diagnostics, found => found.Code == DiagnosticCodes.PictureUnknown).Severity);
        Assert.Contains("A doctor helps you.", PdfFile.Open(publication.Artefact!.Content.ToArray()).Structure.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_pages_than_may_be_given_out_are_an_error_once_signed_off_and_a_warning_in_a_draft()
    {
        var leaflet = Leaflet(string.Concat(Enumerable.Range(1, 140).Select(i => $"![](doctor)\nA doctor helps you {i} times.\n\n")));

        var draft = await PublishAsync("easy-read-pdf", leaflet);
        var signed = await PublishAsync("easy-read-pdf", Signed(leaflet));

        Assert.True(draft.Artefact!.PageCount > 24);
        Assert.Equal(Severity.Warning, Assert.Single(draft.Diagnostics, found => found.Code == DiagnosticCodes.EasyReadLong).Severity);
        Assert.Equal(Severity.Error, Assert.Single(signed.Diagnostics, found => found.Code == DiagnosticCodes.EasyReadLong).Severity);
        Assert.Null(signed.Artefact);
    }

    [Fact]
    public async Task Few_pages_need_no_word()
    {
        var publication = await PublishAsync("easy-read-pdf", Signed(Leaflet("![](doctor)\nA doctor helps you.\n")));

        Assert.DoesNotContain(publication.Diagnostics, found => found.Code == DiagnosticCodes.EasyReadLong);
        Assert.Equal(LeafletEdition.EasyRead, publication.Artefact!.Edition);
    }

    [Fact]
    public async Task The_entries_of_a_list_of_words_stand_closer_to_each_other_than_paragraphs()
    {
        var publication = await PublishAsync("easy-read-pdf", Leaflet("Wait here.\n\nStay here.\n\n## Words\n\nUlcer\n:   A sore.\n\nStent\n:   A tube.\n"));

        // Half the space of a paragraph, 8 points, below a line of 22.4: rows have all of it, 16.
        var runs = PdfFile.Open(publication.Artefact!.Content.ToArray()).Pages.SelectMany(page => page.Content.Runs).ToList();
        Assert.Equal(30.4, Of("sore") - Of("Stent"), 1.0);

        double Of(string word) => runs.Last(run => run.Text.Contains(word, StringComparison.Ordinal)).BaselineY;
    }

    [Fact]
    [Trait("requirement", "E-02")]
    public async Task What_words_of_a_row_mean_stands_on_its_page()
    {
        for (var before = 0; before < 14; before++)
        {
            var body = string.Concat(Enumerable.Range(1, before).Select(i => $"Wait {i}.\n\n")) + "You must not swim if you have:\n\n- a stent\n- a cold\n- a cough";
            var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes($"---\ntitle: A test\nlanguage: en-GB\n---\n\n{body}\n"), "leaflet.md", ReadingLimits.Default);

            var publication = await PublishAsync("easy-read-pdf", new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty));

            var pages = PdfFile.Open(publication.Artefact!.Content.ToArray()).Pages.Select(page => string.Concat(page.Content.Runs.Select(run => run.Text)).Replace(" ", "", StringComparison.Ordinal)).ToList();
            Assert.Equal(pages.FindIndex(page => page.Contains("acough", StringComparison.Ordinal)), pages.FindIndex(page => page.Contains("Stentmeans", StringComparison.Ordinal)));
        }
    }

    [Theory]
    [MemberData(nameof(ColourSetIds))]
    [Trait("requirement", "E-03")]
    public async Task Pictures_stand_out_from_every_page(string colours)
    {
        var publication = await PublishAsync("easy-read-pdf", Leaflet("![](doctor)\nA doctor helps you.\n"), new ProfileOverrides { Colours = colours });

        var set = ColourSets.All.Single(choice => choice.Id == colours).Value;
        var page = PdfFile.Open(publication.Artefact!.Content.ToArray()).Pages[0];
        var painted = page.Content.Shapes.Where(shape => shape.Bounds.Height is > 20 and < 130 && shape.Bounds.Width is > 20 and < 130)
            .Select(shape => new Colour((byte)Math.Round(shape.Colour.Red * 255), (byte)Math.Round(shape.Colour.Green * 255), (byte)Math.Round(shape.Colour.Blue * 255)))
            .ToList();
        Assert.NotEmpty(painted);
        Assert.All(painted, colour => Assert.True(Contrast.Ratio(colour, set.Page) >= ColourRules.LeastForRules, $"{colour} on {set.Page}"));
    }

    [Theory]
    [InlineData(13.5)]
    [InlineData(12)]
    public void Letters_under_14_point_are_refused(double size)
    {
        var refusal = Assert.Single(Services.Publisher.Judge(Services.Outputs.Find("easy-read-pdf")!, new ProfileOverrides { BodySizePt = size }));

        Assert.Equal(Severity.Error, refusal.Severity);
        Assert.Contains("Easy read starts at 14 point", refusal.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_house_with_colours_leaves_the_page_of_easy_read_white()
    {
        var house = HouseStyle.None with { Colours = ColourSets.All.Single(set => set.Id == "black-on-cream").Value };

        Assert.Equal(Colour.White, ProfileResolver.Resolve(ReadingProfile.EasyRead, house, ProfileOverrides.None).Profile.Colours.Page);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task A_house_that_adds_its_name_does_not_undo_a_sign_off(string output)
    {
        var services = FormatServices.Create(Repository.Fonts, HouseStyle.None with { Organisation = "Northbridge Hospitals" });

        var publication = await services.Publisher.PublishAsync(
            Signed(Leaflet("![](doctor)\nA doctor helps you.\n")), SourceMap.Empty, services.Outputs.Find(output)!, ProfileOverrides.None, CancellationToken.None);

        Assert.Equal(LeafletEdition.EasyRead, publication.Artefact!.Edition);
    }

    private static Task<Publication> PublishAsync(string output, LeafletPackage package, ProfileOverrides? overrides = null) =>
        Services.Publisher.PublishAsync(package, SourceMap.Empty, Services.Outputs.Find(output)!, overrides ?? ProfileOverrides.None, CancellationToken.None);

    private static LeafletPackage Leaflet(string edition)
    {
        const string Source = "---\ntitle: A test\nlanguage: en-GB\nversion: \"1\"\n---\n\n## What to do\n\nAsk a doctor.\n";
        return new LeafletPackageReader(new MarkdownLeafletReader(), ReadingLimits.Default).Read(
            Encoding.UTF8.GetBytes(Source), "leaflet.md", _ => null, new EasyReadFile(Encoding.UTF8.GetBytes(edition), "leaflet.easy-read.md")).Package!;
    }

    private static LeafletPackage Signed(LeafletPackage package)
    {
        var fingerprint = EasyReadApproval.FingerprintOf(package.Leaflet);
        ImmutableArray<EasyReadSignOff> signOffs =
        [
            new(EasyReadApproval.ClinicalOwner, "A. Jones", new DateOnly(2026, 3, 2), "1", fingerprint),
            new(EasyReadApproval.ReaderGroup, "Northbridge readers", new DateOnly(2026, 3, 2), "1", fingerprint),
        ];
        return package with { Leaflet = package.Leaflet with { Metadata = package.Leaflet.Metadata with { EasyReadSignOffs = signOffs } } };
    }
}
