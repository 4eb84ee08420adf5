using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Xml;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Formats.Word;

/// <summary>
/// What a Word file says about itself beside its text (FORMATS W-01): its core properties (ECMA-376-2, clause 8.3), those of the program that
/// made it (ECMA-376-1, clause 22.2), and those of the leaflet that have no other place (clause 22.3). Nobody's name is among them.
/// </summary>
internal static class WordProperties
{
    private const string CoreNamespace = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";
    private const string DublinCoreTerms = "http://purl.org/dc/terms/";
    private const string SchemaInstance = "http://www.w3.org/2001/XMLSchema-instance";
    private const string ExtendedNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    private const string CustomNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/custom-properties";
    private const string VariantTypes = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
    private const string Relationship = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    // The set of properties that the names of custom ones stand in, and the first number that is free in it (ECMA-376-1, clause 22.3.2.2).
    private const string CustomSet = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";
    private const int FirstCustomId = 2;

    // All of it stands on the pages too.
    private const int LongestValue = 1_000;

    private const string Application = "FormatService";

    // The accessibility rules want a date, and a leaflet may not have one: this says nothing about it, and is the same every time.
    private static readonly DateOnly NoDate = new(2000, 1, 1);

    private static readonly XmlWriterSettings Xml = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = false };

    /// <summary>Where a package leads for the properties; ids from <c>rIdCore</c> on.</summary>
    public static ImmutableArray<WordRelationship> RelationshipsOf(Leaflet leaflet)
    {
        ImmutableArray<WordRelationship> always =
        [
            new("rIdCore", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"),
            new("rIdApp", Relationship + "extended-properties", "docProps/app.xml"),
        ];
        return CustomOf(leaflet).Any() ? always.Add(new("rIdCustom", Relationship + "custom-properties", "docProps/custom.xml")) : always;
    }

    /// <summary>The parts with the properties.</summary>
    public static ImmutableArray<WordPart> PartsOf(Leaflet leaflet)
    {
        ImmutableArray<WordPart> always =
        [
            new("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", stream => WriteCore(leaflet, stream)),
            new("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", WriteApplication),
        ];
        return CustomOf(leaflet).Any()
            ? always.Add(new("docProps/custom.xml", "application/vnd.openxmlformats-officedocument.custom-properties+xml", stream => WriteCustom(leaflet, stream)))
            : always;
    }

    private static void WriteCore(Leaflet leaflet, Stream stream)
    {
        var metadata = leaflet.Metadata;
        var keywords = string.Join(", ", new[] { metadata.Reference, metadata.Version, metadata.Service }.Where(word => !string.IsNullOrWhiteSpace(word)));
        var date = (metadata.LastReviewed ?? metadata.Approved ?? NoDate).ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        using var xml = XmlWriter.Create(stream, Xml);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("cp", "coreProperties", CoreNamespace);
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteAttributeString("xmlns", "dcterms", null, DublinCoreTerms);
        xml.WriteAttributeString("xmlns", "xsi", null, SchemaInstance);
        Write("dc", "title", DublinCore, leaflet.Title);
        Write("dc", "subject", DublinCore, metadata.Summary);
        // A file has a maker in any case (FORMATS W-01); no person's name is one.
        Write("dc", "creator", DublinCore, metadata.Organisation ?? metadata.Service ?? Application);
        Write("cp", "keywords", CoreNamespace, keywords.Length > 0 ? keywords : leaflet.Title);
        WriteDate("created");
        WriteDate("modified");
        Write("dc", "language", DublinCore, leaflet.Language.Value);
        xml.WriteEndElement();

        void Write(string prefix, string name, string space, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                xml.WriteElementString(prefix, name, space, Cut(value));
            }
        }

        void WriteDate(string name)
        {
            xml.WriteStartElement("dcterms", name, DublinCoreTerms);
            xml.WriteAttributeString("xsi", "type", SchemaInstance, "dcterms:W3CDTF");
            xml.WriteString(date);
            xml.WriteEndElement();
        }
    }

    private static void WriteApplication(Stream stream)
    {
        // Two digits and four, or Word takes the file for a damaged one (ECMA-376-1, clause 22.2.2.3).
        var version = typeof(WordProperties).Assembly.GetName().Version ?? new Version(0, 0);
        using var xml = XmlWriter.Create(stream, Xml);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", ExtendedNamespace);
        xml.WriteElementString("Application", ExtendedNamespace, Application);
        xml.WriteElementString("AppVersion", ExtendedNamespace, string.Create(CultureInfo.InvariantCulture, $"{version.Major:00}.{version.Minor:0000}"));
        xml.WriteEndElement();
    }

    private static void WriteCustom(Leaflet leaflet, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Xml);
        xml.WriteStartDocument(standalone: true);
        xml.WriteStartElement("Properties", CustomNamespace);
        xml.WriteAttributeString("xmlns", "vt", null, VariantTypes);
        var id = FirstCustomId;
        foreach (var (name, value) in CustomOf(leaflet))
        {
            xml.WriteStartElement("property", CustomNamespace);
            xml.WriteAttributeString("fmtid", CustomSet);
            xml.WriteAttributeString("pid", WordMeasures.Text(id++));
            xml.WriteAttributeString("name", name);
            xml.WriteElementString("vt", "lpwstr", VariantTypes, Cut(value));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>What is known of a leaflet that staff look for and core properties have no place for.</summary>
    private static IEnumerable<(string Name, string Value)> CustomOf(Leaflet leaflet)
    {
        var metadata = leaflet.Metadata;
        if (!string.IsNullOrWhiteSpace(metadata.Reference))
        {
            yield return ("Reference", metadata.Reference);
        }

        if (!string.IsNullOrWhiteSpace(metadata.Version))
        {
            yield return ("Version", metadata.Version);
        }

        if (metadata.NextReview is { } review)
        {
            yield return ("Review date", review.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        if (metadata.Status is { } status)
        {
            yield return ("Status", status.ToString());
        }
    }

    /// <summary>A value without what XML cannot hold (XML 1.0, clause 2.2), cut where it is long.</summary>
    private static string Cut(string value) => Quotation.Of(WordText.Clean(value), LongestValue);
}
