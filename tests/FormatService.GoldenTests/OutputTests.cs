using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.GoldenTests;

/// <summary>
/// What changed in any output of any sample: tag tree, words, links, outline and furniture of pages, as text. A new output or sample fails
/// until its goldens are there.
/// </summary>
public sealed class OutputTests
{
    public static TheoryData<string, string> Cases
    {
        get
        {
            var cases = new TheoryData<string, string>();
            foreach (var output in Artefacts.Outputs)
            {
                foreach (var sample in SampleLeaflets.All)
                {
                    cases.Add(output, sample.Name);
                }
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_output_of_a_sample_is_what_it_was(string output, string sample) =>
        new Golden(GoldenFolder.Texts).Match(NameOf(output, sample), Artefacts.AsText(output, sample));

    [Fact]
    public void No_golden_outlives_its_output_or_sample() =>
        new Golden(GoldenFolder.Texts).AssertNoOrphans(Artefacts.Outputs.SelectMany(output => SampleLeaflets.All.Select(sample => NameOf(output, sample.Name))));

    private static string NameOf(string output, string sample) => $"{output}/{sample}.txt";
}
