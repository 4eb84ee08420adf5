using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>Rules W1 to W7: marks, numbers and what belongs to numbers.</summary>
internal static class BidiWeakTypes
{
    /// <summary>Leaves only L, R, EN, AN and neutral types in the sequence.</summary>
    public static void Resolve(BidiSequence sequence)
    {
        ResolveMarksAndArabic(sequence);
        JoinSingleSeparators(sequence.Types);
        JoinTerminators(sequence.Types);
        ResolveRemains(sequence);
    }

    private static void ResolveMarksAndArabic(BidiSequence sequence)
    {
        var types = sequence.Types;
        var previous = sequence.Before;
        var strong = sequence.Before;
        for (var i = 0; i < types.Length; i++)
        {
            var type = types[i] == NSM ? previous : types[i]; // W1
            previous = type is LRI or RLI or PDI ? ON : type;
            if (type is L or R or AL)
            {
                strong = type;
            }

            types[i] = type switch
            {
                EN when strong == AL => AN, // W2
                AL => R, // W3
                _ => type,
            };
        }
    }

    // W4
    private static void JoinSingleSeparators(Span<BidiClass> types)
    {
        for (var i = 1; i + 1 < types.Length; i++)
        {
            var joins = (types[i] == CS && types[i - 1] is EN or AN) || (types[i] == ES && types[i - 1] == EN);
            if (joins && types[i - 1] == types[i + 1])
            {
                types[i] = types[i - 1];
            }
        }
    }

    // W5
    private static void JoinTerminators(Span<BidiClass> types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] != ET)
            {
                continue;
            }

            var start = i;
            while (i < types.Length && types[i] == ET)
            {
                i++;
            }

            if ((start > 0 && types[start - 1] == EN) || (i < types.Length && types[i] == EN))
            {
                types[start..i].Fill(EN);
            }
        }
    }

    private static void ResolveRemains(BidiSequence sequence)
    {
        var types = sequence.Types;
        var strong = sequence.Before;
        for (var i = 0; i < types.Length; i++)
        {
            switch (types[i])
            {
                case ES or ET or CS:
                    types[i] = ON; // W6
                    break;
                case EN when strong == L:
                    types[i] = L; // W7
                    break;
                case L or R:
                    strong = types[i];
                    break;
            }
        }
    }
}
