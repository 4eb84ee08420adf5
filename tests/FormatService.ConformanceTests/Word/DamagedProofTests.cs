using System.Xml.Linq;
using FormatService.Documents.Model;
using FormatService.Testing.Judges;
using FormatService.Testing.Proofs;
using FormatService.Testing.Word;

namespace FormatService.ConformanceTests.Word;

/// <summary>The proofs and the validator find what they are there to find: in a sound file that is damaged on purpose, and against a leaflet that says something else.</summary>
public sealed class DamagedProofTests
{
    private static readonly XNamespace W = WordNames.W;

    private static RenderedWord Sound => DamagedLeaflets.InEnglish;

    [Fact]
    public void A_sound_file_has_no_fault() => RenderedWord.AssertNone(
        Sound.Faults.Concat(DamagedLeaflets.InArabic.Faults).Select(fault => fault.ToString()).Concat(OpenXmlJudge.Faults(Sound.Bytes)).Concat(OpenXmlJudge.Faults(DamagedLeaflets.InArabic.Bytes)));

    [Theory]
    [InlineData("a paragraph is lost", "words")]
    [InlineData("a paragraph comes twice", "words")]
    [InlineData("two paragraphs change places", "words")]
    [InlineData("a word is added", "words")]
    [InlineData("a word loses its language", "words")]
    [InlineData("a word is deleted by somebody", "words")]
    [InlineData("a heading is of another level", "headings")]
    [InlineData("a heading is none", "headings")]
    [InlineData("a paragraph is a heading", "headings")]
    [InlineData("an item is none", "lists")]
    [InlineData("an item stands deeper", "lists")]
    [InlineData("a list begins elsewhere", "lists")]
    [InlineData("a link is none", "links")]
    [InlineData("a link has a word less", "links")]
    [InlineData("two links change places", "links")]
    [InlineData("a link leads to another heading", "places")]
    [InlineData("a bookmark stands elsewhere", "places")]
    [InlineData("two cells change places", "tables")]
    [InlineData("a table has no header", "tables")]
    [InlineData("a row is lost", "tables")]
    [InlineData("a picture has other words", "pictures")]
    [InlineData("decoration has words", "pictures")]
    [InlineData("two pictures change places", "pictures")]
    [InlineData("nothing refers to a note", "footnotes")]
    public void Damage_to_the_document_is_found(string damage, string proof)
    {
        var file = new WordDamage(Sound.Bytes).Change(WordDamage.Document, root => Damage(root.Element(W + "body")!, damage)).ToBytes();

        AssertFound(proof, WordFileProof.Faults(WordFile.Read(file), Sound.Source));
    }

    [Theory]
    [InlineData("word/footnotes", "t", "footnotes")]
    [InlineData("word/header", "t", "furniture")]
    [InlineData("word/footer", "t", "furniture")]
    [InlineData("word/footer", "instrText", "furniture")]
    public void Damage_to_another_part_is_found(string part, string element, string proof)
    {
        var file = new WordDamage(Sound.Bytes).ChangeFirst(part, root => root.Descendants(W + element).ToList().ForEach(text => text.Value = "x")).ToBytes();

        AssertFound(proof, WordFileProof.Faults(WordFile.Read(file), Sound.Source));
    }

    [Fact]
    public void A_leaflet_that_says_more_or_less_is_found()
    {
        var blocks = Sound.Source.Blocks;
        Leaflet[] others =
        [
            Sound.Source with { Blocks = blocks.RemoveAt(1) },
            Sound.Source with { Blocks = blocks.Insert(1, blocks[1]) },
            Sound.Source with { Blocks = blocks.SetItem(0, blocks[1]).SetItem(1, blocks[0]) },
            Sound.Source with { Metadata = Sound.Source.Metadata with { Version = null } },
            Sound.Source with { Metadata = Sound.Source.Metadata with { Language = LanguageTag.Parse("fr") } },
        ];

        Assert.All(others, other => AssertFound("words", WordFileProof.Faults(Sound.File, other)));
    }

    [Theory]
    [InlineData("an element is unknown")]
    [InlineData("elements are in the wrong order")]
    [InlineData("a value is none")]
    [InlineData("a style is named twice")]
    [Trait("requirement", "W-12")]
    public void The_validator_finds_what_the_schema_forbids(string damage)
    {
        var file = new WordDamage(Sound.Bytes);
        _ = damage switch
        {
            "an element is unknown" => file.Change(WordDamage.Document, root => root.Element(W + "body")!.AddFirst(new XElement(W + "paragraph"))),
            "elements are in the wrong order" => file.Change(WordDamage.Document, root => root.Descendants(W + "p").First().Add(new XElement(W + "pPr"))),
            "a value is none" => file.Change(WordDamage.Document, root => root.Descendants(W + "pPr").First().Add(new XElement(W + "jc", new XAttribute(W + "val", "sideways")))),
            _ => file.Change(WordDamage.Styles, root => root.Add(new XElement(root.Elements(W + "style").First()))),
        };

        Assert.NotEmpty(OpenXmlJudge.Faults(file.ToBytes()));
    }

    private static void Damage(XElement body, string damage)
    {
        var plain = body.Elements(W + "p").Where(paragraph => Style(paragraph) is null && paragraph.Descendants(W + "t").Any()).ToList();
        var links = body.Descendants(W + "hyperlink").Where(link => !Style(link.Ancestors(W + "p").First())?.StartsWith("TOC", StringComparison.Ordinal) ?? true).ToList();
        var pictures = body.Descendants(WordNames.Wp + "docPr").ToList();
        var items = body.Descendants(W + "numPr").ToList();
        var headings = body.Elements(W + "p").Where(paragraph => Style(paragraph) == "Heading2").ToList();
        switch (damage)
        {
            case "a paragraph is lost":
                plain[1].Remove();
                break;
            case "a paragraph comes twice":
                plain[1].AddAfterSelf(new XElement(plain[1]));
                break;
            case "two paragraphs change places":
                plain[0].Remove();
                plain[1].AddAfterSelf(plain[0]);
                break;
            case "a word is added":
                plain[1].Descendants(W + "t").First().Value += " really";
                break;
            case "a word loses its language":
                body.Descendants(W + "lang").Where(language => language.Val()!.StartsWith("fr", StringComparison.Ordinal)).Remove();
                break;
            case "a word is deleted by somebody":
                var run = plain[1].Descendants(W + "r").First();
                run.ReplaceWith(new XElement(W + "del", new XElement(run)));
                break;
            case "a heading is of another level":
                headings[0].Descendants(W + "pStyle").Single().SetAttributeValue(W + "val", "Heading3");
                break;
            case "a heading is none":
                headings[0].Descendants(W + "pStyle").Single().Remove();
                break;
            case "a paragraph is a heading":
                plain[1].AddFirst(new XElement(W + "pPr", new XElement(W + "pStyle", new XAttribute(W + "val", "Heading2"))));
                break;
            case "an item is none":
                items[0].Remove();
                break;
            case "an item stands deeper":
                items[1].Element(W + "ilvl")!.SetAttributeValue(W + "val", "4");
                break;
            case "a list begins elsewhere":
                // The first of two numbered items becomes a point: the second is the first of its list.
                items.First(item => item.Element(W + "numId").Val() != items[0].Element(W + "numId").Val()).Element(W + "numId")!.SetAttributeValue(W + "val", items[0].Element(W + "numId").Val());
                break;
            case "a link is none":
                links[0].ReplaceWith(links[0].Nodes());
                break;
            case "a link has a word less":
                links[0].AddAfterSelf(links[0].Elements().Last());
                links[0].Elements().Last().Remove();
                break;
            case "two links change places":
                var first = links[0].Attributes().ToList();
                links[0].ReplaceAttributes(links[1].Attributes());
                links[1].ReplaceAttributes(first);
                break;
            case "a link leads to another heading":
                var anchor = links.First(link => link.Attribute(W + "anchor")?.Value.Length > 0).Attribute(W + "anchor")!;
                anchor.Value = headings[^1].ElementsBeforeSelf().Append(headings[^1]).Descendants(W + "bookmarkStart").Select(mark => mark.Attribute(W + "name")!.Value).Last(name => name != anchor.Value);
                break;
            case "a bookmark stands elsewhere":
                var mark = headings[0].Descendants(W + "bookmarkStart").First();
                mark.Remove();
                body.Elements(W + "p").Last().Add(mark);
                break;
            case "two cells change places":
                var cells = body.Descendants(W + "tc").ToList();
                var cell = new XElement(cells[1]);
                cells[1].ReplaceWith(new XElement(cells[0]));
                cells[0].ReplaceWith(cell);
                break;
            case "a table has no header":
                body.Descendants(W + "tblHeader").Remove();
                break;
            case "a row is lost":
                body.Descendants(W + "tr").Last().Remove();
                break;
            case "a picture has other words":
                pictures[0].SetAttributeValue("descr", "A cat");
                break;
            case "decoration has words":
                pictures[1].Descendants(WordNames.Decorative + "decorative").Remove();
                break;
            case "two pictures change places":
                var other = new XElement(pictures[1]);
                pictures[1].ReplaceWith(new XElement(pictures[0]));
                pictures[0].ReplaceWith(other);
                break;
            case "nothing refers to a note":
                body.Descendants(W + "footnoteReference").Remove();
                break;
            default:
                throw new ArgumentException(damage, nameof(damage));
        }
    }

    private static string? Style(XElement paragraph) => paragraph.Element(W + "pPr")?.Element(W + "pStyle").Val();

    private static void AssertFound(string proof, IReadOnlyList<Fault> faults) => Assert.Contains(faults, fault => fault.Proof == proof && !Sound.Faults.Contains(fault));
}
