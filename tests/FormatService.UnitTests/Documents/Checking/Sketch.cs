using System.Collections.Immutable;
using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.UnitTests.Documents.Checking;

/// <summary>Small leaflets for the tests of rules: faultless but for what a test puts in.</summary>
internal sealed class Sketch
{
    public static readonly DateOnly Today = new(2026, 12, 1);

    private int _lastId;

    public static LeafletMetadata Facts { get; } = new()
    {
        Title = "Having a blood test",
        Reference = "P/003",
        Version = "1.0",
        Organisation = "Northbridge Hospitals",
        Owner = "Phlebotomy manager",
        Status = LeafletStatus.Approved,
        Approved = new DateOnly(2026, 5, 11),
        LastReviewed = new DateOnly(2026, 5, 11),
        NextReview = new DateOnly(2029, 5, 1),
        Approver = "Patient Information Group",
        OtherFormats = new OtherFormatsContact("0118 496 0150", null, null),
    };

    public static LanguageTag Polish => Language("pl");

    public static LanguageTag Language(string tag) => LanguageTag.TryParse(tag, out var language) ? language : throw new ArgumentException(tag);

    /// <summary>The codes found in a leaflet of these blocks and a contact.</summary>
    public static IReadOnlyList<Diagnostic> Check(Func<Sketch, Block[]> blocks) => Check(Facts, blocks);

    public static IReadOnlyList<Diagnostic> Check(LeafletMetadata facts, Func<Sketch, Block[]> blocks)
    {
        var sketch = new Sketch();
        Block[] all = [.. blocks(sketch), sketch.Contact("Phone", "0118 496 0112")];
        return CheckAlone(facts, all);
    }

    /// <summary>What is found in a leaflet of exactly these blocks.</summary>
    public static IReadOnlyList<Diagnostic> CheckAlone(LeafletMetadata facts, params Block[] blocks) =>
        LeafletChecker.Check(new Leaflet(facts, [.. blocks], []), SourceMap.Empty, Today);

    public Paragraph P(params Inline[] inlines) => new(Id(), [.. inlines]);

    public Paragraph P(string text) => new(Id(), [new Text(text)]);

    public Section Section(string heading, params Block[] blocks) => new(Id(), [new Text(heading)], [.. blocks]);

    public ListBlock List(params string[] items) =>
        new(Id(), ListKind.Bulleted, 1, [.. items.Select(item => new ListItem(Id(), item.Length == 0 ? [] : [P(item)]))]);

    public Figure Figure(string alt) => new(Id(), "pictures/arm.png", AltText.Describing(alt), [], null);

    public MediumBlock WebOnly(params Block[] blocks) => new(Id(), Medium.WebOnly, [.. blocks]);

    public ContactDetails Contact(string label, string value) =>
        new(Id(), [new Text("Clinic")], [new ContactEntry(Id(), ContactKind.Other, label, [new Text(value)])]);

    public static ImmutableArray<Inline> Words(string text) => [new Text(text)];

    private NodeId Id() => new($"n-{++_lastId}");
}
