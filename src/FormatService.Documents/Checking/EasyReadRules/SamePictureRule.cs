using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>The same sentence has the same picture throughout (FORMATS E-04).</summary>
internal sealed class SamePictureRule : EasyReadRule
{
    public override IEnumerable<Diagnostic> Check(CheckedEdition edition)
    {
        var pictures = new Dictionary<string, EasyReadPicture>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in edition.Rows.Where(row => row.Picture is not null))
        {
            var idea = LeafletText.Of(row.Sentences[0].Inlines).Trim();
            if (pictures.TryAdd(idea, row.Picture!) || pictures[idea].Name == row.Picture!.Name)
            {
                continue;
            }

            yield return edition.At(
                row.Id,
                DiagnosticCodes.EasyReadPictureDrift,
                Severity.Warning,
                $"“{Excerpt.Of(idea)}” has the picture “{row.Picture.Name}” here and “{pictures[idea].Name}” before.",
                "Keep one picture for one idea.");
        }
    }
}
