using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Word;

/// <summary>What the validator of the Open XML SDK says of every file.</summary>
public sealed class ValidityTests
{
    [Fact]
    [Trait("requirement", "W-12")]
    public void Every_file_follows_the_schema()
    {
        var faults = RenderedWord.All.SelectMany(rendered => OpenXmlJudge.Faults(rendered.Bytes).Select(fault => $"{rendered.Name}: {fault}"));

        RenderedWord.AssertNone(faults);
    }
}
