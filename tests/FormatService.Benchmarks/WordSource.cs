using System.Text;

namespace FormatService.Benchmarks;

/// <summary>
/// The words of one document, as a service meets them: three in four are common words of the language, often the same ones; the fourth is
/// a word of this document alone, so that neither its shape nor the set of letters that a font is cut down to can be known beforehand.
/// The same for a number on every machine.
/// </summary>
internal sealed class WordSource(int number)
{
    // By how often English leaflets use them, more or less.
    private static readonly string[] Common =
        ("the to you your and of a or in is for if be with may are have it will this that not on can at from doctor hospital treatment " +
        "before after when any by take we our as pain blood nurse day time medicine help need do should into out more some other which " +
        "these been very ask tell call about how what why who their there they than then so up down no all also only most each same " +
        "please feel stop start rest drink eat water food home bed leg arm hand foot heart skin eye ear knee hip wound dressing plaster " +
        "stitches swelling bleeding infection clot risk benefit choice consent operation anaesthetic procedure appointment clinic ward " +
        "department letter leaflet team staff family friend carer visit result test scan x-ray sample needle tube balloon stent catheter " +
        "artery vein vessel flow oxygen breathe breathing cough chest throat mouth tooth tablet capsule dose morning evening night week " +
        "month year hour minute often always never sometimes usually rarely common serious mild severe normal better worse small large " +
        "long short hot cold red dry clean safe careful gently slowly quickly important possible likely unlikely information question " +
        "answer advice service phone number address contact website language format braille audio large print copy read write speak").Split(' ');

    // Letters of English running text by their share in 200.
    private const string Letters =
        "eeeeeeeeeeeeeeeeeeeeeeeeettttttttttttttttttaaaaaaaaaaaaaaaaoooooooooooooooiiiiiiiiiiiiiinnnnnnnnnnnnnsssssssssssss" +
        "hhhhhhhhhhhhrrrrrrrrrrrrddddddddllllllllcccccccuuuuuummmmmwwwwwffffggggyyyyppppbbbvvkjxqz";

    private uint _state = ((uint)number * 2654435761u) ^ 0x9E3779B9u | 1;

    /// <summary>One word.</summary>
    public string Word()
    {
        if (Below(4) > 0)
        {
            // The square favours the words at the head of the list, as language does.
            var share = Below(10_000) / 10_000.0;
            return Common[(int)(share * share * Common.Length)];
        }

        var word = new char[3 + Below(8)];
        for (var i = 0; i < word.Length; i++)
        {
            word[i] = Letters[Below(Letters.Length)];
        }

        return new string(word);
    }

    /// <summary>Words for a heading: the first with a capital, no full stop.</summary>
    public string Words(int count) => Write(count, new StringBuilder()).ToString();

    /// <summary>Words in sentences of up to 15, with a comma now and then.</summary>
    public string Sentences(int count)
    {
        var text = new StringBuilder();
        for (var left = count; left > 0;)
        {
            var take = left <= 15 ? left : 8 + Below(7);
            left -= take;
            Write(take, text).Append(left > 0 ? ". " : ".");
        }

        return text.ToString();
    }

    private StringBuilder Write(int count, StringBuilder text)
    {
        for (var i = 0; i < count; i++)
        {
            var word = Word();
            if (i == 0)
            {
                text.Append(char.ToUpperInvariant(word[0])).Append(word, 1, word.Length - 1);
                continue;
            }

            text.Append(Below(14) == 0 ? ", " : " ").Append(word);
        }

        return text;
    }

    private int Below(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }
}
