using System.Text;
using FormatService.Documents.Reading;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Mutation;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Targets;

/// <summary>The front matter of leaflets, in YAML.</summary>
internal sealed class FrontMatterTarget : FuzzTarget
{
    private readonly LeafletContract _contract = new();
    private readonly LeafletPackageReader _reader = new(new MarkdownLeafletReader(), ReadingLimits.Default);

    public override string Name => "yaml";

    public override int UsualBytes => 8 * 1024;

    public override IEnumerable<byte[]> Seeds()
    {
        yield return "title: A test\nlanguage: en-GB\n"u8.ToArray();
        foreach (var leaflet in MarkdownSeeds.All(64 * 1024))
        {
            var text = Encoding.UTF8.GetString(leaflet);
            var end = text.IndexOf("\n---", 4, StringComparison.Ordinal);
            if (text.StartsWith("---\n", StringComparison.Ordinal) && end > 0)
            {
                yield return Encoding.UTF8.GetBytes(text[4..(end + 1)]);
            }
        }
    }

    public override byte[] Generate(Dice dice) => Encoding.UTF8.GetBytes(MarkdownGrammar.FrontMatter(dice));

    public override byte[] Mutate(byte[] input, byte[] other, Dice dice) =>
        dice.OneIn(6) ? ByteMutation.Mutate(input, other, dice, Tokens.Yaml) : TextMutation.Mutate(input, other, dice, Tokens.Yaml);

    public override Find? Run(byte[] input, bool isFull, ICollection<int> features)
    {
        byte[] source = [.. "---\n"u8, .. input, .. "\n---\n\nPlease drink water.\n\n## Call\n\nCall 0118 496 0123.\n"u8];
        var reading = _reader.Read(source, "leaflet.md", _ => null);
        return _contract.Check(reading.Package, reading.Diagnostics, reading.Places, isFull, features);
    }
}
