using FormatService.Documents.Checking;
using FormatService.Documents.Diagnostics;
using FormatService.UnitTests.Documents.Checking;
using FormatService.UnitTests.Documents.Reading;

namespace FormatService.UnitTests.Documents.EasyRead.Statements;

/// <summary>A number that the leaflet has, but of somebody else, is told.</summary>
[Trait("requirement", "E-13")]
public sealed class ExchangedPhonesTests
{
    private const string Help = "::: urgent Call 111 if:\n- your wound is red\n- you have a fever\n:::\n\n::: emergency Call 999 if:\n- you have chest pain\n- you struggle to breathe\n:::\n";

    private const string Who = "::: contact Day surgery ward\nPhone: 0118 496 0111\n:::\n\n::: contact Eye clinic\nPhone: 0118 496 0222\n:::\n";

    private const string HeadedWho = "## Day surgery ward\n\nCall 0118 496 0111 at any time.\n\n## Eye clinic\n\nCall 0118 496 0222 in the week.\n";

    [Theory]
    [InlineData(Help, ":::: urgent Call {111}\n![](wound)\nCall if your wound is red.\n\n![](fever)\nCall if you have a fever.\n::::\n\n:::: emergency Call {999}\n![](heart)\nCall if you have chest pain.\n\n![](lungs)\nCall if it is hard to breathe.\n::::", "111", "999")]
    [InlineData(Help, "![](wound)\nCall {111} if your wound is red.\n\n![](heart)\nCall {999} if you have chest pain.", "111", "999")]
    [InlineData(Help, "![](wound)\nYour wound is red.\nCall {111}.\n\n![](heart)\nYou have chest pain.\nCall {999}.", "111", "999")]
    [InlineData(Who, "![](rest)\nRest.\n\n::: contact Day surgery ward\nPhone: {0118 496 0111}\n:::\n\n::: contact Eye clinic\nPhone: {0118 496 0222}\n:::", "0118 496 0111", "0118 496 0222")]
    [InlineData(Who, "![](phone)\nThe surgery ward is on {0118 496 0111}.\n\n![](eye)\nThe eye clinic is on {0118 496 0222}.", "0118 496 0111", "0118 496 0222")]
    [InlineData(HeadedWho, "## The surgery ward\n\n![](phone)\nRing {0118 496 0111}.\n\n## The eye clinic\n\n![](phone)\nRing {0118 496 0222}.", "0118 496 0111", "0118 496 0222")]
    public void A_number_of_something_else_is_found(string leaflet, string edition, string one, string other)
    {
        Assert.Empty(Found(leaflet, edition.Replace("{", "", StringComparison.Ordinal).Replace("}", "", StringComparison.Ordinal)));

        var exchanged = edition.Replace($"{{{one}}}", "{}", StringComparison.Ordinal).Replace($"{{{other}}}", one, StringComparison.Ordinal).Replace("{}", other, StringComparison.Ordinal);
        var finding = Found(leaflet, exchanged)[0];
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.True(finding.Span is { Line: > 3 });
        Assert.Contains(one, finding.Message, StringComparison.Ordinal);
        Assert.Contains(other, finding.Message, StringComparison.Ordinal);
    }

    // A heading with the wrong number is wrong for all that stands below it.
    [Fact]
    public void A_heading_is_told_once() =>
        Assert.Single(Found(Help, ":::: emergency Call 111\n![](heart)\nCall if you have chest pain.\n\n![](lungs)\nCall if you struggle to breathe.\n::::"));

    [Theory]
    [InlineData(Help, "![](phone)\nCall 111 if you need advice.")]
    [InlineData(Help, "![](heart)\nCall 999 or 111 if you have chest pain.")]
    [InlineData(Help, "![](phone)\nCall 0118 496 0333 if you have chest pain.")]
    [InlineData(Who, "![](phone)\nAsk us on 0118 496 0222.")]
    public void A_number_that_nothing_speaks_against_is_let_be(string leaflet, string edition) => Assert.Empty(Found(leaflet, edition));

    private static List<Diagnostic> Found(string leaflet, string easyRead)
    {
        var reading = MarkdownLeafletReaderTests.Read($"# T\n\n{leaflet}\n::::: easy-read\n{easyRead}\n:::::\n");
        return [.. LeafletChecker.Check(reading.Leaflet!, reading.Places, Sketch.Today).Where(finding => finding.Code == DiagnosticCodes.EasyReadFactExchanged)];
    }
}
