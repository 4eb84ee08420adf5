using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;

namespace FormatService.Formats;

/// <summary>The needs that patient records name (NHS Accessible Information Standard, DAPB1605), a table in <c>needs.tsv</c>.</summary>
public static class ReadingNeeds
{
    private const string Resource = "FormatService.Formats.needs.tsv";
    private const int Columns = 7;
    private const string KnownSize = "20";
    private const int MostWords = 12, MostNear = 3;
    private const double LeastShared = 0.5;

    private static readonly FrozenDictionary<string, ReadingNeed> ByPhrase = Index(All);

    /// <summary>All needs, in the order of the table.</summary>
    public static ImmutableArray<ReadingNeed> All => field.IsDefault ? field = Read() : field;

    /// <summary>The need that a phrase names; null where it names none. Case, spaces and signs are the same, and so are “pt” and “point”.</summary>
    public static ReadingNeed? Find(string phrase)
    {
        var plain = Plain(phrase);
        return ByPhrase.GetValueOrDefault(plain) ?? InSize(plain);
    }

    /// <summary>The phrases, one of a need, that share most words with one that names none, slips of the pen let be; nearest first.</summary>
    public static ImmutableArray<string> Near(string phrase)
    {
        var words = Plain(phrase).Split(' ');
        if (words.Length > MostWords)
        {
            return [];
        }

        return
        [
            .. All
                .Select(need => need.Phrases.Append(need.Name).Select(known => (Phrase: known, Shared: SharedBy(words, Plain(known).Split(' ')))).MaxBy(known => known.Shared))
                .Where(known => known.Shared >= LeastShared)
                .OrderByDescending(known => known.Shared)
                .Take(MostNear)
                .Select(known => known.Phrase),
        ];
    }

    // What two phrases share of all their words.
    private static double SharedBy(string[] words, string[] known) =>
        2.0 * Math.Min(CountIn(words, known), CountIn(known, words)) / (words.Length + known.Length);

    private static int CountIn(string[] words, string[] others) => words.Count(word => others.Any(other => NearNames.IsSlip(word, other)));

    /// <summary>The wishes of a need as overrides of a profile.</summary>
    public static ProfileOverrides OverridesOf(ReadingNeed need) => new()
    {
        BodySizePt = need.Wishes.TryGetValue("size", out var size) ? double.Parse(size, CultureInfo.InvariantCulture) : null,
        Colours = need.Wishes.GetValueOrDefault("colours"),
        Preset = need.Wishes.GetValueOrDefault("profile"),
    };

    // The table names the sizes that are most asked for; a phrase that differs from one of them in its number alone names another. One that
    // nothing can be made in is kept: whoever resolves the profile refuses it with the range, which says more than that nobody knows the need.
    private static ReadingNeed? InSize(string plain)
    {
        var words = plain.Split(' ');
        var at = Array.FindIndex(words, word => word.All(char.IsAsciiDigit));
        if (at < 0)
        {
            return null;
        }

        words[at] = KnownSize;
        return ByPhrase.GetValueOrDefault(string.Join(' ', words)) is { } known
            ? known with { Name = known.Name.Replace(KnownSize, plain.Split(' ')[at], StringComparison.Ordinal), Wishes = known.Wishes.SetItem("size", plain.Split(' ')[at]) }
            : null;
    }

    private static FrozenDictionary<string, ReadingNeed> Index(ImmutableArray<ReadingNeed> needs)
    {
        var index = new Dictionary<string, ReadingNeed>(StringComparer.Ordinal);
        foreach (var need in needs)
        {
            foreach (var phrase in need.Phrases.Append(need.Id).Append(need.Name))
            {
                index.TryAdd(Plain(phrase), need);
            }
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private static string Plain(string phrase)
    {
        var plain = new StringBuilder(phrase.Length);
        foreach (var letter in phrase)
        {
            var last = plain.Length == 0 ? ' ' : plain[^1];
            if (!char.IsLetterOrDigit(letter))
            {
                plain.Append(last == ' ' ? "" : " ");
                continue;
            }

            // “20pt” is “20 pt”.
            plain.Append(last != ' ' && char.IsAsciiDigit(last) != char.IsAsciiDigit(letter) ? " " : "").Append(char.ToLowerInvariant(letter));
        }

        return Joined(plain.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    // Numbers may be spelled, as “twenty-four”, and the sign of a paper, “A4”, is no number.
    private static string Joined(string[] words)
    {
        var joined = new List<string>(words.Length);
        var isTens = false;
        foreach (var word in words)
        {
            if (word.All(char.IsAsciiDigit) && joined is [.., "a"])
            {
                joined[^1] += word;
            }
            else if (isTens && EnglishNumbers.Value(word) is > 0 and < 10 and var unit)
            {
                joined[^1] = (int.Parse(joined[^1], CultureInfo.InvariantCulture) + unit).ToString(CultureInfo.InvariantCulture);
            }
            else
            {
                joined.Add(word is "pt" or "pts" or "points" ? "point" : EnglishNumbers.Value(word) is >= 10 and var number ? number.ToString(CultureInfo.InvariantCulture) : word);
            }

            isTens = EnglishNumbers.IsTens(word);
        }

        return string.Join(' ', joined);
    }

    private static ImmutableArray<ReadingNeed> Read()
    {
        using var stream = typeof(ReadingNeeds).Assembly.GetManifestResourceStream(Resource) ?? throw new InvalidOperationException(Resource);
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(ReadRow)];
    }

    private static ReadingNeed ReadRow(string row)
    {
        var cells = row.TrimEnd('\r').Split('\t');
        if (cells.Length != Columns)
        {
            throw new InvalidOperationException($"{Resource}: “{row}” has {cells.Length} columns, not {Columns}.");
        }

        return new ReadingNeed(
            cells[0],
            cells[1],
            [.. cells[2].Split(" | ")],
            OrNull(cells[3]),
            ImmutableSortedDictionary.CreateRange(
                StringComparer.Ordinal, cells[4].Split(';', StringSplitOptions.RemoveEmptyEntries).Select(wish => wish.Split('=')).Select(pair => KeyValuePair.Create(pair[0], pair[1]))),
            OrNull(cells[5]),
            cells[6]);
    }

    private static string? OrNull(string cell) => cell.Length == 0 ? null : cell;
}
