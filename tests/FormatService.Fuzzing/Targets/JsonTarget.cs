using FormatService.Documents.Model;
using FormatService.Documents.Reading;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Mutation;
using FormatService.Testing.Leaflets;
using FormatService.Testing.Pictures;

namespace FormatService.Fuzzing.Targets;

/// <summary>Leaflets in canonical JSON: read, checked, made in every output.</summary>
internal sealed class JsonTarget : FuzzTarget
{
    private readonly LeafletContract _contract = new();
    private readonly LeafletPackageReader _reader = new(new JsonLeafletReader(), ReadingLimits.Default);
    private readonly byte[] _picture = SmallPictures.LosslessWebP;

    public override string Name => "json";

    public override IEnumerable<byte[]> Seeds()
    {
        yield return """{"format":"leaflet/1","metadata":{"title":"A test","language":"en-GB"},"blocks":[{"kind":"paragraph","text":["Breathe in."]}]}"""u8.ToArray();
        foreach (var leaflet in MarkdownSeeds.All(16 * 1024))
        {
            if (new MarkdownLeafletReader().Read(leaflet, "leaflet.md", ReadingLimits.Default).Leaflet is { } read)
            {
                yield return LeafletJson.Write(read);
            }
        }

        for (var seed = 0; seed < 60; seed++)
        {
            yield return LeafletJson.Write(LeafletGen.Make(seed));
        }
    }

    public override byte[] Generate(Dice dice) => LeafletJson.Write(LeafletGen.Make(dice.Next(1_000_000)));

    public override byte[] Mutate(byte[] input, byte[] other, Dice dice) => dice.Next(8) switch
    {
        0 => ByteMutation.Mutate(input, other, dice, Tokens.Json),
        1 or 2 => TextMutation.Mutate(input, other, dice, Tokens.Json),
        _ => JsonMutation.Mutate(input, other, dice) ?? TextMutation.Mutate(input, other, dice, Tokens.Json),
    };

    public override Find? Run(byte[] input, bool isFull, ICollection<int> features)
    {
        var reading = _reader.Read(input, "leaflet.json", _ => _picture);
        return _contract.Check(reading.Package, reading.Diagnostics, reading.Places, isFull, features);
    }
}
