using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Statements;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>Each idea has a picture, by a name that is known (FORMATS E-03).</summary>
internal sealed class RowPictureRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        List<string> terms = edition.IsEnglish ? [.. edition.Terms] : [];
        foreach (var row in edition.Rows)
        {
            // What words mean is said of the row above, and most of it cannot be drawn.
            if (row.Picture is null && row.Sentences.Select(sentence => LeafletText.Of(sentence.Inlines)).All(said => said.Contains(" means ", StringComparison.Ordinal) && Explanations.Is(said, terms)))
            {
                continue;
            }

            if (row.Picture is null)
            {
                yield return edition.At(
                    row.Id,
                    DiagnosticCodes.EasyReadRowWithoutPicture,
                    Severity.Warning,
                    $"No picture stands beside “{Excerpt.Of(LeafletText.Of(row.Sentences[0].Inlines))}”.",
                    "Name one in the line above, ![](doctor), or join the row to the one it belongs to. No picture is better than a wrong one.");
            }
            else if (!row.Picture.IsFile && EasyReadConcepts.PictureOf(row.Picture.Name) is null)
            {
                yield return edition.At(
                    row.Id,
                    DiagnosticCodes.EasyReadPictureUnknown,
                    Severity.Error,
                    $"There is no picture called “{row.Picture.Name}”.",
                    Nearest(row.Picture.Name));
            }
        }
    }

    private static string Nearest(string name)
    {
        var near = EasyReadConcepts.Names.Where(known => known.Length > 2 && (known.Contains(name, StringComparison.OrdinalIgnoreCase) || name.Contains(known, StringComparison.OrdinalIgnoreCase))).Take(5).ToList();
        return near.Count > 0 ? $"Names like it are {string.Join(", ", near)}." : "Name an idea of the list that the manual has, or a file: pictures/ward.jpg.";
    }
}
