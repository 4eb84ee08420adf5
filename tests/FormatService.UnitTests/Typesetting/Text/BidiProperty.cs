using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

/// <summary>What the bidirectional algorithm must know of every code point, worked out from Unicode's own files.</summary>
internal static class BidiProperty
{
    public static byte[] Compute()
    {
        var names = UnicodeFile.Property("DerivedBidiClass.txt", "L");
        var values = new byte[UnicodeFile.CodePointCount];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = (byte)Class(names[i]);
        }

        foreach (var (bracket, _, opens) in Brackets())
        {
            values[bracket] |= opens ? BidiBrackets.Opening : BidiBrackets.Closing;
        }

        return values;
    }

    public static IEnumerable<(char Bracket, char Paired, bool Opens)> Brackets() => UnicodeFile.Cases("BidiBrackets.txt")
        .Select(line => line.Split(';', StringSplitOptions.TrimEntries))
        .Select(fields => ((char)UnicodeFile.CodePoint(fields[0]), (char)UnicodeFile.CodePoint(fields[1]), fields[2] == "o"));

    public static BidiClass Class(string name) => name switch
    {
        // The "@missing" lines use the long names.
        "Left_To_Right" => BidiClass.L,
        "Right_To_Left" => BidiClass.R,
        "Arabic_Letter" => BidiClass.AL,
        "European_Terminator" => BidiClass.ET,
        _ => Enum.Parse<BidiClass>(name),
    };
}
