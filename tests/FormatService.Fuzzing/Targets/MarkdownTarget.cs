using FormatService.Documents.Reading;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Mutation;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pictures;

namespace FormatService.Fuzzing.Targets;

/// <summary>Leaflets in Markdown: read, checked, made in every output.</summary>
internal sealed class MarkdownTarget : FuzzTarget
{
    private const int MostSeedBytes = 24 * 1024;

    private readonly LeafletContract _contract = new();
    private readonly LeafletPackageReader _reader = new(new MarkdownLeafletReader(), ReadingLimits.Default);
    private readonly byte[] _picture = SmallPictures.Svg;

    public override string Name => "markdown";

    public override IEnumerable<byte[]> Seeds() => MarkdownSeeds.All(MostSeedBytes);

    public override byte[] Generate(Dice dice) => MarkdownGrammar.Leaflet(dice);

    public override byte[] Mutate(byte[] input, byte[] other, Dice dice) =>
        dice.OneIn(8) ? ByteMutation.Mutate(input, other, dice, Tokens.Markdown) : TextMutation.Mutate(input, other, dice, Tokens.Markdown);

    public override Find? Run(byte[] input, bool isFull, ICollection<int> features)
    {
        var reading = _reader.Read(input, "leaflet.md", name => name.Contains("missing", StringComparison.Ordinal) ? null : _picture);
        return _contract.Check(reading.Package, reading.Diagnostics, reading.Places, isFull, features);
    }
}
