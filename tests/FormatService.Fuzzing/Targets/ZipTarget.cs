using FormatService.Documents.Reading;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Mutation;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Targets;

/// <summary>Archives with a leaflet and its pictures.</summary>
internal sealed class ZipTarget : FuzzTarget
{
    private readonly LeafletContract _contract = new();
    private readonly LeafletArchive _reader = new(ReadingLimits.Default);

    public override string Name => "zip";

    public override int UsualBytes => 128 * 1024;

    public override IEnumerable<byte[]> Seeds()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            yield return ZipGrammar.Archive(new Dice(seed), chanceOfLies: int.MaxValue);
        }
    }

    public override byte[] Generate(Dice dice) => ZipGrammar.Archive(dice, chanceOfLies: 4);

    public override byte[] Mutate(byte[] input, byte[] other, Dice dice) =>
        dice.OneIn(3) ? ByteMutation.Mutate(input, other, dice, Tokens.Zip) : ZipMutation.Mutate(input, other, dice);

    public override Find? Run(byte[] input, bool isFull, ICollection<int> features)
    {
        var reading = _reader.Read(input, "leaflet.zip");
        return _contract.Check(reading.Package, reading.Diagnostics, reading.Places, isFull, features);
    }
}
