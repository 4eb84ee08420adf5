using System.Text.RegularExpressions;
using FormatService.Documents.Model;
using FormatService.Testing.Leaflets;

namespace FormatService.Testing.Word.Rules;

/// <summary>MS-01: every picture has words that are not the name of a file, or says that it is decoration and has none.</summary>
public sealed partial class AlternativeTextRule() : WordRule("MS-01")
{
    public override IEnumerable<WordFinding> Findings(WordFile file, Leaflet leaflet)
    {
        var written = LeafletBlocks.Of(leaflet).OfType<Figure>().Select(figure => figure.Alt.Text).ToHashSet(StringComparer.Ordinal);
        foreach (var picture in file.Stories.SelectMany(story => story.Paragraphs).SelectMany(paragraph => paragraph.Pictures))
        {
            if (picture.IsDecorative)
            {
                if (!string.IsNullOrEmpty(picture.Description))
                {
                    yield return At(picture.Paragraph, $"decoration is described as “{picture.Description}”");
                }
            }
            else if (string.IsNullOrWhiteSpace(picture.Description))
            {
                yield return At(picture.Paragraph, "a picture has no words and is not said to be decoration");
            }
            else if (NameOfFile().IsMatch(picture.Description) && !written.Contains(picture.Description))
            {
                yield return At(picture.Paragraph, $"“{picture.Description}” is the name of a file or of any picture");
            }
        }
    }

    [GeneratedRegex(@"^\s*(\S*\.(png|jpe?g|gif|svg|webp|bmp|tiff?|emf|wmf|heic)|(picture|image|photo|graphic|figure)\s*\d*)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NameOfFile();
}
