using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;

namespace FormatService.Inspection.Rules;

/// <summary>P-07: fonts come with the file, so that every machine shows the same letters.</summary>
internal sealed class FontRule : PrintRule
{
    private readonly SortedDictionary<string, (FontFace Face, int Page)> _faces = new(StringComparer.Ordinal);

    public override void Look(PaintedPage page, Findings findings)
    {
        foreach (var face in page.Glyphs.Where(glyph => !glyph.IsUnseen && !glyph.IsBlank).Select(glyph => glyph.Face).Distinct())
        {
            // Of several with one name the worst counts: one may come with the file and another not.
            if (!_faces.TryGetValue(face.Name, out var known) || Rank(face) > Rank(known.Face))
            {
                _faces[face.Name] = (face, page.Number);
            }
        }
    }

    public override void Conclude(PrintedFile file, Findings findings)
    {
        foreach (var (name, (face, page)) in _faces)
        {
            if (face.IsEmbedded is false)
            {
                findings.Add(
                    "P-07", DiagnosticCodes.PrintFontMissing, Severity.Warning, page, null,
                    $"The font {Quoted(name)} does not come with the file; another takes its place where it is missing.", "Save the PDF with all fonts embedded (PDF/A does so).");
            }
            else if (face.IsEmbedded is null)
            {
                findings.CannotDecide("P-07", page, $"Whether the font {Quoted(name)} comes with the file. Look into the properties of the PDF.");
            }
        }
    }

    private static int Rank(FontFace face) => face.IsEmbedded switch { true => 0, null => 1, false => 2 };

    public override PrintMeasures Measure(PrintMeasures measures) => measures with { Fonts = [.. _faces.Keys] };
}
