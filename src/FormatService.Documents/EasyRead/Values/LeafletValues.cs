using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FormatService.Documents.Checking;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;
using FormatService.Documents.Reading;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>
/// The facts of a text by their value, however they are said: 5%, 5 out of 100 and 1 in 20 are one chance, “two days” and “2 days” one time, 1 g and 1,000 mg one
/// dose, and a telephone number is its digits. With it an easy-read edition is held against its leaflet (FORMATS E-13).
/// </summary>
internal sealed partial class LeafletValues : TextVisitor
{
    private readonly Dictionary<string, StatedValue> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Scale, decimal Measure), List<StatedValue>> _byMeasure = [];
    private readonly Dictionary<decimal, List<StatedValue>> _byNumber = [];
    private readonly HashSet<decimal> _wholes = [];
    private readonly List<StatedValue> _times = [];
    private NodeId _node = new("leaflet");
    private bool _isEveryDay;

    private LeafletValues()
    {
    }

    /// <summary>Each value where it is met first, in order.</summary>
    public IEnumerable<StatedValue> All => _values.Values;

    /// <summary>The values of some blocks.</summary>
    public static LeafletValues Of(ImmutableArray<Block> blocks)
    {
        var values = new LeafletValues();
        values.Walk(blocks);
        return values;
    }

    /// <summary>The values of some lines.</summary>
    public static LeafletValues Of(IEnumerable<string> lines)
    {
        var values = new LeafletValues();
        foreach (var line in lines)
        {
            values.Take(line);
        }

        return values;
    }

    /// <summary>The values of a leaflet and its footnotes.</summary>
    public static LeafletValues Of(Leaflet leaflet)
    {
        var values = new LeafletValues();
        values.Walk(leaflet.Blocks);
        foreach (var note in leaflet.Footnotes)
        {
            values.Walk(note.Blocks);
        }

        return values;
    }

    /// <summary>All that a leaflet says anywhere, its title and summary included.</summary>
    public static LeafletValues Known(Leaflet leaflet)
    {
        var values = Of(leaflet);
        values.Take(leaflet.Title);
        values.Take(leaflet.Metadata.Summary ?? "");
        return values;
    }

    /// <summary>The values that another text does not have, in order.</summary>
    public IEnumerable<StatedValue> MissingFrom(LeafletValues other) => All.Where(value => !value.IsInPassing && !other.Has(value) && !(HasAllDays(value) && other._isEveryDay));

    /// <summary>Whether a value is a day of the week where this text names all of them, as others say “every day”.</summary>
    public bool HasAllDays(StatedValue value) => value.Kind == ValueKind.Day && Enumerable.Range(1, Weekdays.All).All(day => _values.ContainsKey(KeyOfDay(day)));

    /// <summary>Whether it says “every day”, “7 days a week” or the like.</summary>
    public bool IsEveryDay => _isEveryDay;

    /// <summary>The telephone numbers, as many as anybody gives.</summary>
    public IReadOnlyList<StatedValue> Phones => field ??= [.. All.Where(PhoneNumbers.Is).Take(PhoneNumbers.Most)];

    /// <summary>Whether a value is stated. A number that nothing stands beside is stated by one with any unit.</summary>
    public bool Has(StatedValue value) => value.Kind switch
    {
        ValueKind.Quantity when value.Unit is { } unit => _byMeasure.TryGetValue((unit.Scale, value.Measure), out var same) && same.Exists(value.IsSameQuantity),
        ValueKind.Quantity => _byNumber.ContainsKey(value.Number) || _wholes.Contains(value.Number) || IsPhone(value.Number),
        ValueKind.Time => _times.Exists(time => DayTime.IsSame((int)value.Number, value.IsCertain, (int)time.Number, time.IsCertain)),
        ValueKind.Day => _values.ContainsKey(KeyOfDay((int)value.Number)) || _values.ContainsKey(KeyOfDay((int)value.Number) + Passing),
        _ => _values.ContainsKey(value.Key),
    };

    /// <summary>The quantities with a number, whatever they count.</summary>
    public IReadOnlyList<StatedValue> WithNumber(decimal number) => _byNumber.GetValueOrDefault(number) ?? [];

    // “NHS 111” may be a number here and a telephone number there.
    private bool IsPhone(decimal number) => _values.ContainsKey(string.Create(CultureInfo.InvariantCulture, $"{PhoneNumbers.Mark}{number:0.#########}"));

    /// <inheritdoc/>
    public override bool Visit(Section section) => At(section) && base.Visit(section);

    /// <inheritdoc/>
    public override bool Visit(Paragraph paragraph) => At(paragraph) && base.Visit(paragraph);

    /// <inheritdoc/>
    public override bool Visit(Table table) => At(table) && base.Visit(table);

    /// <inheritdoc/>
    public override bool Visit(ContactDetails contact) => At(contact) && base.Visit(contact);

    /// <inheritdoc/>
    public override bool Visit(PictureRow row) => At(row) && base.Visit(row);

    /// <inheritdoc/>
    protected override void Take(ImmutableArray<Inline> line)
    {
        var words = new StringBuilder();
        foreach (var inline in InlineWalk.All(line))
        {
            switch (inline)
            {
                case Fact { Kind: FactKind.Dose } dose:
                    words.Append(dose.Value);
                    break;
                case Fact fact:
                    TakeDayBefore(fact, words);
                    TakeFact(fact);
                    words.Append(fact.Kind == FactKind.Phone ? PhoneNumbers.ChoiceOf(fact.Value) : "").Append(" . ");
                    break;
                case Link link when !link.Target.StartsWith('#'):
                    Add(AddressKeys.OfLink(link.Target), link.Target);
                    break;
                case Text text:
                    words.Append(text.Value);
                    break;
                case Abbreviation abbreviation:
                    words.Append(abbreviation.Short);
                    break;
                case LineBreak:
                    words.Append(" . ");
                    break;
            }
        }

        Take(words.ToString());
    }

    /// <inheritdoc/>
    protected override void Take(string line)
    {
        // “Type II” is type 2.
        line = Marks.Apply(Spaces().Replace(line, " "));
        var words = Marker().Replace(line, match => new string(' ', match.Length)).ToCharArray();
        foreach (var time in SpokenTimes.In(line).Concat(DayTimes.In(line)))
        {
            if (words[time.Start] != '.')
            {
                AddTime(time, line[time.Start..time.End]);
                words.AsSpan(time.Start, time.End - time.Start).Fill('.');
            }
        }

        foreach (Match date in DateKeys.InFigures(line))
        {
            Add(DateKeys.Of(date.Value), date.Value);
            words.AsSpan(date.Index, date.Length).Fill('.');
        }

        TakeDays(line, words);
        foreach (var (form, times) in PrescriberForms.TimesADay(line))
        {
            AddQuantity(new FoundQuantity(form.Index, form.Index + form.Length, times) { Unit = StatedUnit.Find("times"), Per = StatedUnit.Find("day") }, form.Value);
        }

        var rest = new string(words);
        foreach (var found in QuantityReader.Read(rest))
        {
            AddQuantity(found, rest[found.Start..found.End].Trim());
        }

        foreach (Match match in InPassing().Matches(line))
        {
            AddQuantity(new FoundQuantity(match.Index, match.Index + match.Length, 1) { Unit = StatedUnit.Find(match.Groups["unit"].ValueSpan), IsInWords = true }, match.Value);
        }
    }

    private void TakeDays(string line, char[] words)
    {
        var week7 = new FoundQuantity(0, 0, Weekdays.All) { Unit = StatedUnit.Find("days"), Per = StatedUnit.Find("week") };
        foreach (var found in Weekdays.In(line))
        {
            if (found.Days.Length == Weekdays.All)
            {
                AddQuantity(week7, line[found.Start..found.End], isInPassing: true);
            }

            foreach (var day in found.Days)
            {
                AddDay(day, line[found.Start..found.End], found.IsInPassing);
            }
        }

        foreach (var time in SpokenTimes.Named(line))
        {
            Add(new StatedValue(ValueKind.Time, $"time {time.Minutes}{Passing}", line[time.Start..time.End], _node) { Number = time.Minutes, IsCertain = true, IsInPassing = true }, _times);
        }

        var day24 = new FoundQuantity(0, 0, AllTheTime.Hours) { Unit = StatedUnit.Find("hours"), Per = StatedUnit.Find("day") };
        foreach (Match match in AllTheTime.Short(line))
        {
            AddQuantity(day24, match.Value);
            AddQuantity(week7, match.Value);
            words.AsSpan(match.Index, match.Length).Fill('.');
        }

        if (AllTheTime.IsEveryHour(line))
        {
            AddQuantity(day24, line, isInPassing: true);
        }

        if (AllTheTime.IsEveryDay(line))
        {
            _isEveryDay = true;
            AddQuantity(week7, line, isInPassing: true);
        }
    }

    // “Friday 27 February 2026” says no more than the date does; a day that it does not fall on is one that it says.
    private static void TakeDayBefore(Fact fact, StringBuilder words)
    {
        var from = Math.Max(0, words.Length - Weekdays.LongestBeforeDate);
        if (fact.Kind == FactKind.Date && Weekdays.AtEnd(words.ToString(from, words.Length - from)) is var (start, day) && !(LeafletDates.TryParse(fact.Value, out var date) && Weekdays.Of(date) != day))
        {
            words.Length = from + start;
        }
    }

    private void AddDay(int day, string shown, bool isInPassing) =>
        Add(new StatedValue(ValueKind.Day, KeyOfDay(day) + (isInPassing ? Passing : ""), shown, _node) { Number = day, IsInPassing = isInPassing });

    private const string Passing = " in passing";

    private static string KeyOfDay(int day) => string.Create(CultureInfo.InvariantCulture, $"weekday {day}");

    private bool At(Block block)
    {
        _node = block.Id;
        return true;
    }

    private void Walk(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            _node = block.Id;
            block.Accept(this);
        }
    }

    private void TakeFact(Fact fact)
    {
        switch (fact.Kind)
        {
            case FactKind.Phone:
                Add(PhoneNumbers.KeyOf(fact.Value), fact.Value);
                break;
            case FactKind.Date:
                Add(DateKeys.Of(fact.Value), fact.Value);
                break;
            case FactKind.Time when DayTimes.InFact(fact.Value) is { Count: > 0 } times:
                times.ForEach(time => AddTime(time, fact.Value));
                break;
            default:
                Add(AddressKeys.Of(fact), fact.Value);
                break;
        }
    }

    private void AddQuantity(FoundQuantity found, string shown, bool isInPassing = false)
    {
        if (found.Whole is { } whole)
        {
            // “Out of every 1,000 operations” above a table is said with each chance.
            _wholes.Add(whole);
            Add(new StatedValue(ValueKind.Share, string.Create(CultureInfo.InvariantCulture, $"share {found.Number / whole:0.##########}"), shown, _node) { Number = found.Number });
            return;
        }

        // “One tablet” is as often “a tablet”.
        var value = new StatedValue(ValueKind.Quantity, "", shown, _node) { Number = found.Number, Unit = found.Unit, Per = found.Per, IsInPassing = isInPassing || (found.IsInWords && found.Number == 1) };
        value = value with { Key = string.Create(CultureInfo.InvariantCulture, $"number {value.Measure:0.#########} {value.Unit?.Scale} {value.Per?.Name}{(value.IsInPassing ? Passing : "")}") };
        if (Add(value))
        {
            Listed(_byNumber, value.Number).Add(value);
            if (value.Unit is { } unit)
            {
                Listed(_byMeasure, (unit.Scale, value.Measure)).Add(value);
            }
        }
    }

    private void AddTime(DayTime time, string shown)
    {
        var value = new StatedValue(ValueKind.Time, $"time {time.Minutes} {time.IsCertain}", shown, _node) { Number = time.Minutes, IsCertain = time.IsCertain };
        Add(value, _times);
    }

    private void Add(StatedValue value, List<StatedValue> list)
    {
        if (Add(value))
        {
            list.Add(value);
        }
    }

    private void Add(string key, string shown) => Add(new StatedValue(ValueKind.Named, key, shown, _node));

    private bool Add(StatedValue value) => _values.TryAdd(value.Key, value);

    private static List<StatedValue> Listed<TKey>(Dictionary<TKey, List<StatedValue>> lists, TKey key)
        where TKey : notnull
    {
        if (!lists.TryGetValue(key, out var list))
        {
            lists.Add(key, list = []);
        }

        return list;
    }

    [GeneratedRegex(" {2,}", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();

    // The number of an item in a list, or of a step, is none of what it says.
    [GeneratedRegex(@"^\s*(?:[0-9]{1,9}\. |step [0-9]{1,3}[:.] )", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Marker();

    [GeneratedRegex(@"\b(?:an?|each|every|per) (?<unit>second|minute|hour|day|night|week|month|year|tablet|capsule|dose|puff|drop|sachet|patch|spray|teaspoon|tablespoon|spoonful|injection|glass|cup|litre|pint|mile|metre)\b(?! and a (?:half|quarter)\b)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InPassing();
}
