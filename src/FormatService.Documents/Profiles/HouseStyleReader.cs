using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Documents.Reading.Json;

namespace FormatService.Documents.Profiles;

/// <summary>
/// Reads the house style of an organisation from a JSON file; the logo lies beside the file or below its folder. What readers could not
/// use is refused, all of it at once: the words of a leaflet must not drown in the colours of its publisher.
/// </summary>
public static class HouseStyleReader
{
    /// <summary>The largest file, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    private const double LeastMarginMm = 20;
    private const double MostMarginMm = 40;

    private static readonly ImmutableSortedDictionary<string, Paper> PaperNames =
        Papers.All.ToImmutableSortedDictionary(paper => paper.Id, paper => paper.Value, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    public static HouseStyleReading Read(string path)
    {
        var name = Path.GetFileName(path);
        var findings = new Findings();
        if (BoundedFile.Read(path, MaxBytes) is not { } bytes)
        {
            findings.Add(DiagnosticCodes.HouseStyleMissing, Severity.Error, $"There is no house style that can be read at “{path}”.", "Name a JSON file; samples/profiles/house.json is one.", null);
            return new HouseStyleReading(null, findings.ToDiagnostics());
        }

        var decoding = ImmutableArray.CreateBuilder<Diagnostic>();
        var limits = ReadingLimits.Default with { MaxSourceBytes = MaxBytes };
        var source = SourceText.Decode(bytes, name, limits, decoding);
        findings.AddRange(decoding);
        if (source is null || JsonTree.Read(source, limits, findings) is not { } root)
        {
            return new HouseStyleReading(null, findings.ToDiagnostics());
        }

        var reading = new JsonReading(source, findings, limits, new NodeNames([]));
        var style = new Fields(reading, new PictureFolder(Path.GetDirectoryName(Path.GetFullPath(path))!, limits)).Read(root);
        findings.AddRange(ColourRules.Check(style.Colours ?? ColourSet.BlackOnWhite));
        return HouseStyleReading.Of(style, findings.ToDiagnostics());
    }

    /// <summary>The fields of one file.</summary>
    private sealed class Fields(JsonReading reading, PictureFolder folder)
    {
        public HouseStyle Read(JsonValue root)
        {
            var fields = new JsonFields(root, reading);
            _ = fields.Find("$schema");
            var style = new HouseStyle
            {
                Organisation = fields.Words("organisation"),
                Logo = Logo(fields),
                Colours = Colours(fields),
                Font = Choice(fields, "font", ProfileResolver.FontNames),
                Paper = Named(fields, "paper", PaperNames),
            };
            style = Margins(fields, style);
            fields.End();
            return style;
        }

        private HouseLogo? Logo(JsonFields fields)
        {
            if (Inner(fields, "logo") is not { } logo)
            {
                return null;
            }

            using var step = reading.Down(".logo");
            var written = logo.Needed("file");
            var alt = logo.Needed("alt");
            logo.End();
            if (written.Length == 0 || alt.Length == 0)
            {
                return null;
            }

            if (PictureNames.IsFileName(alt))
            {
                Refuse(logo.Find("alt")!, $"“{alt}” is the name of a file and says nothing to those who do not see the logo.", "Write what it shows, such as “Northbridge Hospitals logo”.");
            }

            var file = logo.Find("file")!;
            if (PictureNames.Judge(written, out var name) != PictureNames.Kind.Local)
            {
                Refuse(file, $"“{written}” does not lie in the folder of the house style or below it.", "Put the logo beside the file and name it alone; nothing is fetched from the web.");
                return null;
            }

            if (folder.Read(name) is not { } bytes)
            {
                Refuse(file, $"there is no picture “{name}” in the folder of the house style.", "Put it there, or mend its name; small and capital letters count.");
                return null;
            }

            if (bytes.Length > reading.Limits.MaxPictureBytes)
            {
                Refuse(file, $"“{name}” has more than {reading.Limits.MaxPictureBytes} bytes.", "Make it smaller.");
                return null;
            }

            return new HouseLogo(Picture.FromBytes(bytes), alt);

            void Refuse(JsonValue value, string message, string hint) => reading.Report(DiagnosticCodes.HouseLogoRefused, Severity.Error, message, value, hint);
        }

        private ColourSet? Colours(JsonFields fields)
        {
            if (Inner(fields, "colours") is not { } colours)
            {
                return null;
            }

            using var step = reading.Down(".colours");
            var usual = ColourSet.BlackOnWhite;
            var set = new ColourSet(
                "house",
                Text: Colour(colours, "text", usual.Text),
                Page: Colour(colours, "page", usual.Page),
                Link: Colour(colours, "link", usual.Link),
                Rule: Colour(colours, "rule", usual.Rule),
                Panel: Colour(colours, "panel", usual.Panel),
                Alert: Colour(colours, "alert", usual.Alert),
                Accent: Colour(colours, "accent", usual.Accent));
            colours.End();
            return set;
        }

        private Colour Colour(JsonFields fields, string name, Colour usual)
        {
            if (fields.Words(name) is not { } text)
            {
                return usual;
            }

            if (Profiles.Colour.TryParse(text, out var colour))
            {
                return colour;
            }

            reading.Bad(fields.Find(name)!, $"“{name}” is a colour such as #003C7D, not “{text}”.");
            return usual;
        }

        private HouseStyle Margins(JsonFields fields, HouseStyle style)
        {
            if (Inner(fields, "margins") is not { } margins)
            {
                return style;
            }

            using var step = reading.Down(".margins");
            style = style with { MarginMm = Margin(margins, "sidesMm"), VerticalMarginMm = Margin(margins, "topAndBottomMm") };
            margins.End();
            return style;
        }

        private double? Margin(JsonFields fields, string name)
        {
            if (fields.Find(name) is not { } value)
            {
                return null;
            }

            if (value.Type != JsonTokenType.Number || !double.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var millimetres))
            {
                reading.Bad(value, $"“{name}” is a number of millimetres.");
                return null;
            }

            if (millimetres is >= LeastMarginMm and <= MostMarginMm)
            {
                return millimetres;
            }

            reading.Report(
                DiagnosticCodes.HouseStyleRefused,
                Severity.Error,
                FormattableString.Invariant($"a margin of {millimetres} mm cannot be had."),
                value,
                FormattableString.Invariant($"From {LeastMarginMm} mm printers print all there is and hands hide nothing; over {MostMarginMm} mm lines become too short."));
            return null;
        }

        private JsonFields? Inner(JsonFields fields, string name)
        {
            using var step = reading.Down($".{name}");
            return fields.Find(name) is { } value ? new JsonFields(value, reading) : null;
        }

        private T? Named<T>(JsonFields fields, string name, ImmutableSortedDictionary<string, T> choices)
            where T : class => Known(fields, name, choices, out var choice) ? choice : null;

        private T? Choice<T>(JsonFields fields, string name, ImmutableSortedDictionary<string, T> choices)
            where T : struct => Known(fields, name, choices, out var choice) ? choice : null;

        private bool Known<T>(JsonFields fields, string name, ImmutableSortedDictionary<string, T> choices, out T? choice)
        {
            choice = default;
            if (fields.Words(name) is not { } text)
            {
                return false;
            }

            if (choices.TryGetValue(text, out choice))
            {
                return true;
            }

            reading.Bad(fields.Find(name)!, $"“{name}” is one of {string.Join(", ", choices.Keys)}, not “{text}”.");
            return false;
        }
    }
}
