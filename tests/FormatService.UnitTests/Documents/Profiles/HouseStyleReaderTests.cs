using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Testing;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.Profiles;

public sealed class HouseStyleReaderTests : IDisposable
{
    private static readonly string SampleFolder = Repository.PathOf("samples/profiles");

    private readonly string _folder = Directory.CreateTempSubdirectory("formatservice-house-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_sample_is_read_without_a_word_against_it()
    {
        var (style, diagnostics) = HouseStyleReader.Read(Path.Combine(SampleFolder, "house.json"));

        Assert.Empty(diagnostics);
        Assert.Equal("Northbridge Hospitals", style!.Organisation);
        Assert.Equal("Northbridge Hospitals logo", style.Logo!.AlternativeText);
        Assert.Equal("#0B4F6C", style.Colours!.Accent.ToString());
        Assert.Equal(Colour.Black, style.Colours.Text);
        Assert.Equal((25, 20), (style.MarginMm, style.VerticalMarginMm));
    }

    [Fact]
    public void An_empty_object_changes_nothing()
    {
        var (style, diagnostics) = Read("{}");

        Assert.Empty(diagnostics);
        Assert.Equal(HouseStyle.None, style);
    }

    [Fact]
    public void All_faults_are_told_at_once_each_with_its_place()
    {
        var (style, diagnostics) = Read(
            """
            {
              "organisation": 7,
              "logo": { "file": "missing.png", "alt": "Our logo" },
              "colours": { "text": "red", "link": "#888888" },
              "font": "Comic Sans",
              "paper": "A6",
              "margins": { "sidesMm": 12, "topAndBottomMm": "20" }
            }
            """);

        Assert.Null(style);
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).ToList();
        Assert.Equal([2, 3, 4, 5, 6, 7, 7], errors.Where(error => error.Span is not null).Select(error => error.Span!.Value.Line));
        Assert.Equal(2, errors.Count(error => error.Code == DiagnosticCodes.HouseColourContrast));
        Assert.Contains(errors, error => error.Message.Contains("$.margins: a margin of 12 mm", StringComparison.Ordinal));
        Assert.Contains(errors, error => error.Message.Contains("“font” is one of arimo", StringComparison.Ordinal));
    }

    [Fact]
    public void A_misspelt_field_is_told_of()
    {
        var (style, diagnostics) = Read("""{ "colour": { "accent": "#0B4F6C" } }""");

        Assert.NotNull(style);
        var finding = Assert.Single(diagnostics);
        Assert.Equal((DiagnosticCodes.JsonUnknownProperty, Severity.Warning), (finding.Code, finding.Severity));
    }

    [Theory]
    [InlineData("", DiagnosticCodes.EmptySource)]
    [InlineData("{", DiagnosticCodes.JsonBroken)]
    [InlineData("[]", DiagnosticCodes.JsonBadValue)]
    [InlineData("""{ "logo": "logo.png" }""", DiagnosticCodes.JsonBadValue)]
    [InlineData("""{ "logo": { "file": "logo.png" } }""", DiagnosticCodes.JsonBadValue)]
    [InlineData("""{ "colours": { "text": "#12345" } }""", DiagnosticCodes.JsonBadValue)]
    [InlineData("""{ "margins": { "sidesMm": 1e999 } }""", DiagnosticCodes.HouseStyleRefused)]
    [InlineData("""{ "margins": { "sidesMm": 41 } }""", DiagnosticCodes.HouseStyleRefused)]
    public void What_is_no_house_style_is_refused(string json, string code)
    {
        var (style, diagnostics) = Read(json);

        Assert.Null(style);
        Assert.Contains(diagnostics, diagnostic => diagnostic.Code == code && diagnostic.Severity == Severity.Error);
    }

    [Theory]
    [InlineData("../logo.png")]
    [InlineData("/etc/passwd")]
    [InlineData("pictures/../../logo.png")]
    [InlineData("https://example.org/logo.png")]
    [InlineData("%2e%2e/logo.png")]
    [InlineData("link.png")]
    [InlineData("linked/logo.png")]
    public void A_logo_outside_the_folder_is_never_read(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows makes symbolic links for administrators alone.");
        var house = Directory.CreateDirectory(Path.Combine(_folder, "house")).FullName;
        File.WriteAllBytes(Path.Combine(_folder, "logo.png"), [1, 2, 3]);
        File.CreateSymbolicLink(Path.Combine(house, "link.png"), Path.Combine(_folder, "logo.png"));
        Directory.CreateSymbolicLink(Path.Combine(house, "linked"), _folder);

        var (style, diagnostics) = Read($$"""{ "logo": { "file": "{{name}}", "alt": "Our logo" } }""", house);

        Assert.Null(style);
        var fault = Assert.Single(diagnostics);
        Assert.Equal(DiagnosticCodes.HouseLogoRefused, fault.Code);
        Assert.NotEmpty(fault.Hint!);
    }

    [Fact]
    public void Words_for_the_logo_that_are_a_file_name_are_refused()
    {
        File.Copy(Path.Combine(SampleFolder, "northbridge.png"), Path.Combine(_folder, "logo.png"));

        var (style, diagnostics) = Read("""{ "logo": { "file": "logo.png", "alt": "logo.png" } }""");

        Assert.Null(style);
        Assert.Contains("says nothing to those who do not see the logo", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told_of_with_its_name()
    {
        var (style, diagnostics) = HouseStyleReader.Read(Path.Combine(_folder, "none.json"));

        Assert.Null(style);
        Assert.Contains("none.json", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Colours_that_can_be_read_but_not_well_are_warned_of_and_used()
    {
        var (style, diagnostics) = Read("""{ "colours": { "accent": "#005EB8" } }""");

        Assert.Equal("#005EB8", style!.Colours!.Accent.ToString());
        Assert.All(diagnostics, diagnostic => Assert.Equal((DiagnosticCodes.HouseColourContrast, Severity.Warning), (diagnostic.Code, diagnostic.Severity)));
        Assert.NotEmpty(diagnostics);
    }

    [Fact]
    public void The_schema_knows_the_sample_and_every_field_that_is_read()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SampleFolder, "house.schema.json")));
        using var sample = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SampleFolder, "house.json")));

        Assert.Empty(new SchemaCheck(schema.RootElement).Faults(sample.RootElement));
        // Whatever the schema names is read: nothing of it is reported as unknown.
        var (_, diagnostics) = Read(JsonSerializer.Serialize(Filled(schema.RootElement, schema.RootElement)));
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.JsonUnknownProperty);
    }

    [Fact]
    public void Whatever_bytes_a_file_holds_reading_it_ends_with_words()
    {
        var sample = File.ReadAllBytes(Path.Combine(SampleFolder, "house.json"));
        var random = new Random(5);
        for (var i = 0; i < 300; i++)
        {
            var bytes = (byte[])sample.Clone();
            for (var j = 0; j < 3; j++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            File.WriteAllBytes(Path.Combine(_folder, "house.json"), bytes);
            var (style, diagnostics) = HouseStyleReader.Read(Path.Combine(_folder, "house.json"));

            Assert.True(style is not null || diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error));
        }
    }

    private HouseStyleReading Read(string json, string? folder = null)
    {
        var path = Path.Combine(folder ?? _folder, "house.json");
        File.WriteAllText(path, json);
        return HouseStyleReader.Read(path);
    }

    private static Dictionary<string, object> Filled(JsonElement root, JsonElement schema) => schema.GetProperty("properties").EnumerateObject()
        .ToDictionary(property => property.Name, property => property.Value.TryGetProperty("properties", out _) ? Filled(root, property.Value) : (object)"x");
}
