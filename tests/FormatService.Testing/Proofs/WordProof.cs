using FormatService.Documents.Model;
using FormatService.Documents.Wording;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pdf;

namespace FormatService.Testing.Proofs;

/// <summary>The words of the tag tree are those of the leaflet, each once, in order, each in its language; the contents list is left out.</summary>
internal static class WordProof
{
    public static IEnumerable<string> Faults(PdfFile file, Leaflet leaflet, Phrase? edition)
    {
        var read = Read(file);
        var expected = ExpectedPageText.SpokenWordsOf(leaflet, edition);
        for (var i = 0; i < Math.Max(read.Count, expected.Count); i++)
        {
            if (i >= read.Count || i >= expected.Count || read[i].Text != expected[i].Text)
            {
                yield return $"word {i} of {expected.Count} is “{Around(read, i)}”, not “{Around(expected, i)}”";
                yield break;
            }

            if (read[i].Language != expected[i].Language)
            {
                yield return $"word {i} is {read[i]}, not {expected[i]}: “{Around(expected, i)}”";
                yield break;
            }
        }
    }

    private static IReadOnlyList<SpokenWord> Read(PdfFile file)
    {
        var contents = ContentsProof.DivisionOf(file);
        var text = new SpokenText();
        foreach (var element in file.Structure.Elements)
        {
            Append(element);
        }

        return text.Split();

        void Append(StructureElement element)
        {
            if (ReferenceEquals(element, contents))
            {
                return;
            }

            Break(element);
            var language = element.EffectiveLanguage ?? file.Language ?? "";
            foreach (var kid in element.ActualText is null ? element.Kids : [])
            {
                switch (kid)
                {
                    case ContentKid content:
                        text.Append(file.Structure.TextOf(content), language);
                        break;
                    case ElementKid child:
                        Append(child.Element);
                        break;
                }
            }

            text.Append(element.ActualText, language);
            Break(element);
        }

        void Break(StructureElement element)
        {
            if (!element.IsInline && !text.EndsLine)
            {
                text.Append("\n", "");
            }
        }
    }

    private static string Around(IReadOnlyList<SpokenWord> words, int index) =>
        string.Join(' ', words.Skip(Math.Max(0, index - 3)).Take(8).Select(word => word.Text));
}
