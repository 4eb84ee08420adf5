using FormatService.Testing.Pdf;
using FormatService.UnitTests.Pdf;

namespace FormatService.UnitTests.Testing.Pdf;

/// <summary>The check of tags against pages can fail: each fault is found in a file that has it and no other.</summary>
public sealed class ParentTreeCheckTests
{
    public static TheoryData<string, string> Faults => new()
    {
        { "a mark of the page is not in the tree", "is not in the tree" },
        { "a leaf of the tree is not on the page", "and not on the page" },
        { "a leaf stands in the tree twice", "more than once" },
        { "a mark stands on the page twice", "is used more than once" },
        { "two entries of a page's parents are exchanged", "does not lead from MCID" },
        { "a page's parents end too early", "does not lead from MCID" },
        { "a page's parents go on", "which is not on the page" },
        { "a page has no key", "does not lead from MCID" },
        { "two pages have one key", "belongs to 2 objects" },
        { "a key belongs to nothing", "belongs to nothing" },
        { "a key stands there twice", "follows" },
        { "the next key is one in use", "larger ones are used" },
        { "a link's key leads to another element", "does not lead from an object" },
        { "a link is not in the tree", "is not in the tree" },
        { "a link is on another page than its element says", "no annotation of the page" },
        { "an element names another parent", "does not name the parent" },
        { "a reference to an object leads nowhere", "names no object" },
    };

    [Fact]
    public void A_sound_file_has_none() => Assert.Empty(PdfFile.Open(new PdfDamage(Everything()).ToBytes()).Structure.Problems());

    [Theory]
    [MemberData(nameof(Faults))]
    public void Each_fault_is_found(string fault, string problem)
    {
        var file = new PdfDamage(Everything());
        Damage(file, fault);

        var problems = PdfFile.Open(file.ToBytes()).Structure.Problems();

        Assert.Contains(problems, found => found.Contains(problem, StringComparison.Ordinal));
    }

    private static void Damage(PdfDamage file, string fault)
    {
        var page = file.Find("Page");
        var root = file.Find("StructTreeRoot");
        var tree = file.Follow(root, "ParentTree");
        var parents = file.Follow(tree, "Nums");
        var link = file.Find("Link");
        var heading = file.Find(dictionary => dictionary["S"].Name == "H1");
        switch (fault)
        {
            case "a mark of the page is not in the tree":
                file.Remove(heading, "K");
                break;
            case "a leaf of the tree is not on the page":
                file.Set(heading, "K", "[0 77]");
                break;
            case "a leaf stands in the tree twice":
                file.Set(heading, "K", "[0 0]");
                break;
            case "a mark stands on the page twice":
                file.Edit(file.Follow(page, "Contents"), content => content + "\n/H1<</MCID 0>>BDC\nEMC\n");
                break;
            case "two entries of a page's parents are exchanged":
                file.EditItems(parents, items => [items[1], items[0], .. items[2..]]);
                break;
            case "a page's parents end too early":
                file.EditItems(parents, items => items[..^1]);
                break;
            case "a page's parents go on":
                file.EditItems(parents, items => [.. items, items[0]]);
                break;
            case "a page has no key":
                file.Remove(page, "StructParents");
                break;
            case "two pages have one key":
                file.Set(page, "StructParents", "1");
                break;
            case "a key belongs to nothing":
                file.Set(link, "StructParent", "77");
                break;
            case "a key stands there twice":
                file.EditItems(tree, "Nums", items => [items[0], items[1], .. items]);
                break;
            case "the next key is one in use":
                file.Set(root, "ParentTreeNextKey", "1");
                break;
            case "a link's key leads to another element":
                file.EditItems(tree, "Nums", items => [.. items[..^1], items[^3]]);
                break;
            case "a link is not in the tree":
                file.Set(Owner(file), "K", "[]");
                break;
            case "a link is on another page than its element says":
                var other = file.Find(dictionary => dictionary["StructParents"].Integer == 1);
                file.EditItems(Owner(file), "K", items => [.. items.Select(item => item.Replace($"/Pg {page} 0 R", $"/Pg {other} 0 R", StringComparison.Ordinal))]);
                break;
            case "an element names another parent":
                file.Set(heading, "P", $"{heading} 0 R");
                break;
            case "a reference to an object leads nowhere":
                file.Set(Owner(file), "K", "[<</Type/OBJR/Obj 9999 0 R>>]");
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(fault), fault, "There is no such fault.");
        }
    }

    /// <summary>The element of the first link of the first page.</summary>
    private static int Owner(PdfDamage file) => file.Find(dictionary => dictionary["S"].Name == "Link");

    private static byte[] Everything() => EverythingOnce.Compose(out var outline).Write(out _, outline: outline);
}
