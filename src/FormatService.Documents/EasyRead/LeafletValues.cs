using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using FormatService.Documents.Checking;
using FormatService.Documents.EasyRead.English;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// The facts of a text by their value, however they are said: 5%, 5 out of 100 and 1 in 20 are one chance, “two days” and “2 days” one number,
/// and a telephone number is its digits. With it an easy-read edition is held against its leaflet (FORMATS E-13).
/// </summary>
internal sealed partial class LeafletValues : TextVisitor
{
    private readonly Dictionary<string, (string Shown, NodeId Node)> _values = new(StringComparer.Ordinal);
    private NodeId _node = new("leaflet");

    private LeafletValues()
    {
    }

    /// <summary>How each value is said where it is met first, by the value.</summary>
    public IReadOnlyDictionary<string, (string Shown, NodeId Node)> All => _values;

    /// <summary>The values of some blocks.</summary>
    public static LeafletValues Of(ImmutableArray<Block> blocks)
    {
        var values = new LeafletValues();
        values.Walk(blocks);
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

    /// <summary>The values that another text does not have, in order.</summary>
    public IEnumerable<(string Shown, NodeId Node)> MissingFrom(LeafletValues other) =>
        _values.Where(pair => !other._values.ContainsKey(pair.Key) && !other.IsPhone(pair.Key)).Select(pair => pair.Value);

    // “NHS 111” may be a number here and a telephone number there.
    private bool IsPhone(string value) =>
        value.StartsWith("number ", StringComparison.Ordinal) && _values.ContainsKey("phone " + value[7..]);

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
                case Fact { Kind: FactKind.Phone } phone:
                    Add("phone " + Digits(phone.Value), phone.Value);
                    words.Append(" . ");
                    break;
                case Fact { Kind: FactKind.Dose } dose:
                    words.Append(dose.Value);
                    break;
                case Fact fact:
                    Add($"{fact.Kind} {Squeezed(fact.Value)}", fact.Value);
                    words.Append(" . ");
                    break;
                case Link link when !link.Target.StartsWith('#'):
                    Add(AddressOf(link.Target), link.Target);
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

        TakeNumbers(NumberWords.Apply(words.ToString()));
    }

    /// <inheritdoc/>
    protected override void Take(string line) => TakeNumbers(line);

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

    private void TakeNumbers(string text)
    {
        foreach (Match match in Number().Matches(text))
        {
            if (Value(match.Groups["number"].Value) is not { } number)
            {
                continue;
            }

            var high = Value(match.Groups["high"].Value);
            var all = match.Groups["percent"].Success ? 100 : Value(match.Groups["all"].Value);
            foreach (var one in high is null ? [number] : new[] { number, high.Value })
            {
                if (all is > 0)
                {
                    AddShare(one, all.Value, match.Value);
                }
                else
                {
                    Add(string.Create(CultureInfo.InvariantCulture, $"number {one:0.#########}"), match.Value.Trim());
                }
            }
        }
    }

    private void AddShare(decimal part, decimal all, string shown) =>
        Add(string.Create(CultureInfo.InvariantCulture, $"share {part / all:0.##########}"), shown.Trim());

    private void Add(string value, string shown) => _values.TryAdd(value, (shown, _node));

    private static string AddressOf(string target)
    {
        var squeezed = Squeezed(target);
        return squeezed.StartsWith("mailto:", StringComparison.Ordinal) ? $"{FactKind.Email} {squeezed[7..]}"
            : squeezed.StartsWith("tel:", StringComparison.Ordinal) ? "phone " + Digits(squeezed)
            : $"{FactKind.WebAddress} {squeezed}";
    }

    // “+44 (0)20 …” and “020 …” are told apart by people; the digits are what must not change.
    private static string Digits(string phone) => string.Concat(phone.Where(char.IsDigit));

    private static string Squeezed(string text)
    {
        var small = string.Concat(text.ToLowerInvariant().Where(unit => !char.IsWhiteSpace(unit))).Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);
        return small.TrimEnd('/');
    }

    private static decimal? Value(string digits) =>
        decimal.TryParse(digits.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(
        @"(?<![\d.,])(?<number>\d{1,9}(?:,\d{3})*(?:\.\d{1,6})?)(?:(?: ?[-–] ?| to )(?<high>\d{1,9}(?:,\d{3})*(?:\.\d{1,6})?)(?![\d/]))?(?:(?<percent> ?(?:%|per ?cent\b))| (?:in every|in|out of) (?<all>\d{1,6}(?:,\d{3})*)(?! ?(?:hours|days|weeks|months|years|minutes)\b))?",
        RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
