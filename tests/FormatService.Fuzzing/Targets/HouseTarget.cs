using FormatService.Documents.Diagnostics;
using FormatService.Formats;
using FormatService.Fuzzing.Campaign;
using FormatService.Fuzzing.Checks;
using FormatService.Fuzzing.Mutation;
using FormatService.Testing;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Targets;

/// <summary>The file of a house style, with a logo beside it.</summary>
internal sealed class HouseTarget : FuzzTarget
{
    private readonly string _folder = Directory.CreateTempSubdirectory("house-").FullName;

    public HouseTarget() => File.Copy(Repository.PathOf("samples", "profiles", "northbridge.png"), Path.Combine(_folder, "northbridge.png"));

    public override string Name => "house";

    public override int UsualBytes => 8 * 1024;

    public override IEnumerable<byte[]> Seeds()
    {
        yield return "{}"u8.ToArray();
        yield return File.ReadAllBytes(Repository.PathOf("samples", "profiles", "house.json"));
        yield return """{"colours":{"text":"#000","page":"#FFFFFF","accent":"#123456","alert":"#A31409","link":"#003C7D","rule":"#4C6272","panel":"#F0F4F5"},"font":"atkinson","paper":"Letter","margins":{"sidesMm":20,"topAndBottomMm":40}}"""u8.ToArray();
    }

    public override byte[] Generate(Dice dice) => JsonMutation.Random(dice);

    public override byte[] Mutate(byte[] input, byte[] other, Dice dice) => dice.OneIn(3)
        ? TextMutation.Mutate(input, other, dice, Tokens.House)
        : JsonMutation.Mutate(input, other, dice) ?? ByteMutation.Mutate(input, other, dice, Tokens.House);

    public override Find? Run(byte[] input, bool isFull, ICollection<int> features)
    {
        var path = Path.Combine(_folder, "house.json");
        File.WriteAllBytes(path, input);
        var reading = HouseStyleFile.Read(path);
        foreach (var diagnostic in reading.Diagnostics)
        {
            features.Add(diagnostic.Message.Where(char.IsLetter).Take(24).Aggregate(13, (hash, c) => unchecked((hash * 31) + c)));
        }

        return DiagnosticContract.Fault(reading.Diagnostics) is { What: not "has no place" } fault ? new Find($"house {fault.Code} {fault.What}", fault.Message)
            : reading.Style is null && reading.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error) ? new Find("house refused without an error", "")
            : null;
    }
}
