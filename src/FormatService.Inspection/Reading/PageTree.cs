using FormatService.Documents.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>Finds the pages of a file in order, and refuses those whose instructions are too long before they are read.</summary>
internal static class PageTree
{
    /// <summary>The number of each page, from 1, by its object.</summary>
    /// <exception cref="PdfRefusedException">A page has more instructions than are read.</exception>
    public static Dictionary<IndirectReference, int> Number(PdfDocument document, InspectionBudget budget)
    {
        var scanner = document.Structure.TokenScanner;
        var numbers = new Dictionary<IndirectReference, int>();
        var seen = new HashSet<IndirectReference>();
        var open = new Stack<IToken>();
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.Pages, out var root))
        {
            open.Push(root);
        }

        while (open.TryPop(out var token))
        {
            budget.Step();
            if (token is not IndirectReferenceToken reference || !seen.Add(reference.Data) || !DirectObjectFinder.TryGet(token, scanner, out DictionaryToken? node))
            {
                continue;
            }

            if (node.TryGet(NameToken.Kids, scanner, out ArrayToken? kids))
            {
                foreach (var kid in kids.Data.Reverse())
                {
                    open.Push(kid);
                }
            }
            else
            {
                numbers[reference.Data] = numbers.Count + 1;
                Weigh(node, numbers.Count, document, budget);
            }
        }

        return numbers;
    }

    private static void Weigh(DictionaryToken page, int number, PdfDocument document, InspectionBudget budget)
    {
        var scanner = document.Structure.TokenScanner;
        if (!page.TryGet(NameToken.Contents, out var contents))
        {
            return;
        }

        var weights = new Dictionary<IToken, long>();
        long bytes = 0;
        var parts = DirectObjectFinder.TryGet(contents, scanner, out ArrayToken? array) ? array.Data : [contents];
        foreach (var part in parts)
        {
            budget.Step();
            if (!weights.TryGetValue(part, out var weight))
            {
                weight = DirectObjectFinder.TryGet(part, scanner, out StreamToken? stream)
                    ? stream.Decode(document.Structure.FilterProvider, scanner).Length
                    : 0;
                weights.Add(part, weight);
            }

            bytes += weight;
            if (bytes > budget.Limits.MaxContentBytes)
            {
                budget.Refuse(new Diagnostic(
                    DiagnosticCodes.PdfTooMuch, Severity.Error, $"The PDF is too much to inspect. Page {number} has more instructions than are read.",
                    "Save it anew from the program that made it.", null));
            }
        }
    }
}
