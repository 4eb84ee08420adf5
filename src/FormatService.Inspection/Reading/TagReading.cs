using FormatService.Inspection.Pages;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Parser.Parts;
using UglyToad.PdfPig.Tokenization.Scanner;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>Follows the tags of a file (ISO 32000-1 14.7) and says of each piece of marked content what it stands in.</summary>
internal sealed class TagReading
{
    private static readonly HashSet<string> Inline = ["Span", "Link", "Quote", "Reference", "Em", "Strong", "Code", "Annot", "Form", "Sub", "Ruby", "RB", "RT", "RP", "Warichu", "BibEntry"];

    private readonly Dictionary<(int Page, int Content), TagPlace> _places = [];
    private readonly Dictionary<IndirectReference, int> _pages;
    private readonly IPdfTokenScanner _scanner;
    private readonly InspectionBudget _budget;
    private DictionaryToken? _roles;
    private int _blocks;

    private TagReading(PdfDocument document, Dictionary<IndirectReference, int> pages, InspectionBudget budget)
    {
        _pages = pages;
        _scanner = document.Structure.TokenScanner;
        _budget = budget;
    }

    /// <summary>Whether the file says what its parts are.</summary>
    public bool AreThere => _places.Count > 0;

    /// <summary>Reads them.</summary>
    /// <param name="document">The file.</param>
    /// <param name="pages">The number of each page, by its object.</param>
    /// <param name="budget">What it may cost.</param>
    public static TagReading Of(PdfDocument document, Dictionary<IndirectReference, int> pages, InspectionBudget budget)
    {
        var reading = new TagReading(document, pages, budget);
        if (document.Structure.Catalog.CatalogDictionary.TryGet(NameToken.StructTreeRoot, reading._scanner, out DictionaryToken? root))
        {
            root.TryGet(NameToken.Create("RoleMap"), reading._scanner, out reading._roles);
            reading.Walk(root);
        }

        return reading;
    }

    public TagPlace PlaceOf(int page, int content) => _places.GetValueOrDefault((page, content));

    private void Walk(DictionaryToken root)
    {
        var seen = new HashSet<IndirectReference>();
        var open = new Stack<(IToken Token, int Page, TagPlace Place)>();
        open.Push((root, 0, default));
        while (open.TryPop(out var next))
        {
            _budget.Step();
            if (next.Token is IndirectReferenceToken reference && !seen.Add(reference.Data))
            {
                continue;
            }

            if (next.Token is NumericToken content)
            {
                _places[(next.Page, (int)content.Data)] = next.Place;
            }
            else if (DirectObjectFinder.TryGet(next.Token, _scanner, out DictionaryToken? element))
            {
                Enter(element, next.Page, next.Place, open);
            }
            else if (DirectObjectFinder.TryGet(next.Token, _scanner, out ArrayToken? kids))
            {
                foreach (var kid in kids.Data)
                {
                    open.Push((kid, next.Page, next.Place));
                }
            }
        }
    }

    private void Enter(DictionaryToken element, int page, TagPlace place, Stack<(IToken Token, int Page, TagPlace Place)> open)
    {
        if (element.TryGet(NameToken.Create("Pg"), out var on) && on is IndirectReferenceToken reference)
        {
            page = _pages.GetValueOrDefault(reference.Data, page);
        }

        // A reference to marked content; that of a form (/Stm) counts its own numbers and is left out.
        if (element.TryGet(NameToken.Mcid, _scanner, out NumericToken? content))
        {
            if (!element.ContainsKey(NameToken.Create("Stm")))
            {
                _places[(page, (int)content.Data)] = place;
            }

            return;
        }

        if (element.TryGet(NameToken.S, _scanner, out NameToken? name))
        {
            var role = Standard(name.Data);
            place = new TagPlace(Inline.Contains(role) && place.Block > 0 ? place.Block : ++_blocks, place.Kinds | KindOf(role));
        }

        if (element.TryGet(NameToken.K, out var kids))
        {
            open.Push((kids, page, place));
        }
    }

    private string Standard(string role)
    {
        for (var i = 0; i < 8 && _roles is not null && _roles.TryGet(NameToken.Create(role), _scanner, out NameToken? mapped) && mapped.Data != role; i++)
        {
            role = mapped.Data;
        }

        return role;
    }

    private static TagKinds KindOf(string role) => role switch
    {
        "H" or "Title" => TagKinds.Heading,
        ['H', >= '1' and <= '9'] => TagKinds.Heading,
        "Table" => TagKinds.Table,
        "Link" => TagKinds.Link,
        "Lbl" => TagKinds.Label,
        "TOC" => TagKinds.Contents,
        "Artifact" => TagKinds.Artifact,
        _ => TagKinds.None,
    };
}
