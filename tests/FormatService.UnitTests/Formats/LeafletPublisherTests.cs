using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Reading;
using FormatService.Formats;
using FormatService.Testing;
using FormatService.Testing.Pictures;

namespace FormatService.UnitTests.Formats;

public sealed class LeafletPublisherTests
{
    private static readonly FormatServices Services = FormatServices.Create(Repository.Fonts);

    public static TheoryData<string> Outputs => [.. Services.Outputs.All.Select(output => output.Id)];

    [Theory]
    [MemberData(nameof(Outputs))]
    public async Task Publishing_twice_gives_the_same_bytes_under_the_fingerprint_that_was_foretold(string output)
    {
        var (package, places) = Read("---\ntitle: A test\n---\n\nTake 500 mg.\n");
        var format = Services.Outputs.Find(output)!;

        var first = await Services.Publisher.PublishAsync(package, places, format, ProfileOverrides.None, CancellationToken.None);
        var second = await FormatServices.Create(Repository.Fonts).Publisher.PublishAsync(package, places, format, ProfileOverrides.None, CancellationToken.None);

        Assert.True(first.Artefact!.Content.Span.SequenceEqual(second.Artefact!.Content.Span));
        Assert.Equal(Services.Publisher.FingerprintOf(package, format, ProfileOverrides.None), first.Artefact.Fingerprint);
    }

    [Theory]
    [MemberData(nameof(Outputs))]
    public void A_wish_or_a_word_more_gives_another_fingerprint(string output)
    {
        var format = Services.Outputs.Find(output)!;
        var (package, _) = Read("Take 500 mg.");
        var (other, _) = Read("Take 50 mg.");
        var atkinson = new ProfileOverrides { Font = "atkinson" };

        string?[] fingerprints =
        [
            Services.Publisher.FingerprintOf(package, format, ProfileOverrides.None),
            Services.Publisher.FingerprintOf(package, format, atkinson),
            Services.Publisher.FingerprintOf(other, format, ProfileOverrides.None),
        ];

        Assert.Equal(3, fingerprints.Distinct().Count());

    }

    [Fact]
    public async Task Looks_asked_of_an_output_that_has_none_are_warned_of()
    {
        var (package, places) = Read("Take 500 mg.");
        var text = Services.Outputs.Find("text")!;

        var asked = await Services.Publisher.PublishAsync(package, places, text, new ProfileOverrides { BodySizePt = 24 }, CancellationToken.None);
        var plain = await Services.Publisher.PublishAsync(package, places, text, ProfileOverrides.None, CancellationToken.None);

        Assert.NotNull(asked.Artefact);
        Assert.Equal((DiagnosticCodes.OutputWithoutLooks, Severity.Warning), (Assert.Single(asked.Diagnostics).Code, asked.Diagnostics[0].Severity));
        Assert.Empty(plain.Diagnostics);
    }

    [Fact]
    public async Task A_character_that_no_font_has_refuses_the_render_and_is_named_with_its_place()
    {
        var (package, places) = Read("---\ntitle: A test\n---\n\nFine.\n\nThis \U00013000 is a hieroglyph.\n");

        var publication = await Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);

        Assert.Null(publication.Artefact);
        var error = Assert.Single(publication.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Contains("U+13000", error.Message, StringComparison.Ordinal);
        Assert.Equal(7, error.Span!.Value.Line);
    }

    [Theory]
    [InlineData("This \uFFFD was lost.", "U+FFFD")]
    [InlineData("This &#0; was lost.", "U+FFFD")]
    [InlineData("This \uF6C5 is private.", "U+F6C5")]
    public async Task A_character_that_stands_for_nothing_known_is_a_fault_of_the_leaflet_and_is_named_with_its_place(string text, string named)
    {
        var (package, places) = Read($"---\ntitle: A test\n---\n\n{text}\n");

        var publication = await Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);

        var error = Assert.Single(publication.Diagnostics, diagnostic => diagnostic.Severity == Severity.Error);
        Assert.Equal(DiagnosticCodes.MissingGlyph, error.Code);
        Assert.Contains(named, error.Message, StringComparison.Ordinal);
        Assert.Equal(5, error.Span!.Value.Line);
    }

    [Theory]
    [InlineData("https://pl.example.org/wiki/Żółć?q=ł#ś")]
    [InlineData("https://münchen.example/a")]
    [InlineData("mailto:jösé@example.org")]
    public async Task An_address_with_letters_beyond_ascii_can_be_linked_to(string address)
    {
        var (package, places) = Read($"[Here]({address})");

        var publication = await Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);

        Assert.NotNull(publication.Artefact);
    }

    [Fact]
    public async Task A_picture_that_was_not_given_refuses_the_render()
    {
        var (package, places) = Read("![A hand](hand.png)");

        var publication = await Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);

        Assert.Null(publication.Artefact);
        Assert.Contains(publication.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.PictureRefused);
    }

    [Fact]
    public async Task What_is_to_be_said_of_a_picture_is_said_at_its_line()
    {
        var (package, places) = Read("Words.\n\n![A square](a.gif)\n\n![A square](b.svg)");
        package = package with
        {
            Pictures = package.Pictures.Add("a.gif", Picture.FromBytes(SmallPictures.AnimatedGif)).Add("b.svg", Picture.FromBytes("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><text>Aorta</text><image/></svg>"u8.ToArray())),
        };

        var publication = await Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);

        Assert.Null(publication.Artefact);
        Assert.Equal(
            [(DiagnosticCodes.PictureStandsStill, Severity.Information, 3), (DiagnosticCodes.PictureCoarse, Severity.Warning, 3), (DiagnosticCodes.PictureRefused, Severity.Error, 5), (DiagnosticCodes.PictureRefused, Severity.Error, 5)],
            publication.Diagnostics.Select(diagnostic => (diagnostic.Code, diagnostic.Severity, diagnostic.Span!.Value.Line)));
    }

    [Fact]
    public async Task Too_many_pages_are_refused()
    {
        var (package, places) = Read(string.Concat(Enumerable.Repeat("word\n\n", 20_000)));

        var publication = await Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, CancellationToken.None);

        Assert.Contains(publication.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.TooManyPages);
    }

    [Fact]
    public async Task A_render_that_is_called_off_stops()
    {
        var (package, places) = Read("Words.");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Services.Publisher.PublishAsync(package, places, Services.Outputs.Find("pdf")!, ProfileOverrides.None, source.Token));
    }

    private static (LeafletPackage Package, SourceMap Places) Read(string markdown)
    {
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(markdown), "test.md", ReadingLimits.Default);
        return (new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty), reading.Places);
    }
}
