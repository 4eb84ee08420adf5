using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Benchmarks;

/// <summary>
/// The leaflet of four pages that renders are timed on. Each number gives it other words of the same lengths, so that nothing is warm but what
/// a service would have warm.
/// </summary>
public static class StandardLeaflet
{
    private const string Letters = "etaoinshrdlu";

    /// <summary>The leaflet with the words of a number; <paramref name="sections"/> of 8 make 4 pages.</summary>
    public static LeafletPackage Make(int number, int sections = 8)
    {
        var words = new WordSource(number);
        var text = new StringBuilder("---\ntitle: Advice after your treatment\nlanguage: en-GB\nreference: Y/064\nversion: \"2.0\"\norganisation: Northbridge Hospitals\nstatus: approved\nnext-review: 2029-02-01\n---\n");
        for (var section = 0; section < sections; section++)
        {
            text.Append("\n## ").Append(words.Sentence(4)).Append("\n\n").Append(words.Sentence(28)).Append("\n\n");
            for (var item = 0; item < 4; item++)
            {
                text.Append("- ").Append(words.Sentence(14)).Append('\n');
            }

            text.Append('\n').Append(words.Sentence(10)).Append(" Call 0118 496 0123 or read [our page](https://www.example.org/a).\n");
        }

        text.Append("\n| Item | Detail |\n| --- | --- |\n| Service | Vascular surgery |\n| Approved | 27 February 2026 |\n");
        var reading = new MarkdownLeafletReader().Read(Encoding.UTF8.GetBytes(text.ToString()), null, ReadingLimits.Default);
        return new LeafletPackage(reading.Leaflet!, ImmutableDictionary<string, Picture>.Empty);
    }

    private sealed class WordSource(int number)
    {
        private uint _state = (uint)(number * 2654435761u) | 1;

        public string Sentence(int words)
        {
            var text = new StringBuilder();
            for (var i = 0; i < words; i++)
            {
                var length = 2 + (Next() % 9);
                for (var letter = 0; letter < length; letter++)
                {
                    var character = Letters[(int)(Next() % (uint)Letters.Length)];
                    text.Append(i == 0 && letter == 0 ? char.ToUpperInvariant(character) : character);
                }

                text.Append(i == words - 1 ? '.' : ' ');
            }

            return text.ToString();
        }

        private uint Next()
        {
            _state ^= _state << 13;
            _state ^= _state >> 17;
            _state ^= _state << 5;
            return _state;
        }
    }
}
