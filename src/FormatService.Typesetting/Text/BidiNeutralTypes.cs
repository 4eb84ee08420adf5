using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>Rules N1 and N2: neutral units go with their neighbours where these agree, and else with the embedding.</summary>
internal static class BidiNeutralTypes
{
    /// <summary>Leaves only L, R, EN and AN in the sequence.</summary>
    public static void Resolve(BidiSequence sequence)
    {
        var types = sequence.Types;
        var before = sequence.Before;
        for (var i = 0; i < types.Length; i++)
        {
            var strong = BidiSequence.StrongDirection(types[i]);
            if (strong != ON)
            {
                before = strong;
                continue;
            }

            var start = i;
            while (i < types.Length && BidiSequence.StrongDirection(types[i]) == ON)
            {
                i++;
            }

            var after = i < types.Length ? BidiSequence.StrongDirection(types[i]) : sequence.After;
            types[start..i].Fill(before == after ? before : sequence.Embedding);
            before = after;
        }
    }
}
