using System.Buffers;
using System.Buffers.Text;

namespace FormatService.Pdf.Objects;

/// <summary>
/// Reads a dictionary out of its syntax, entry by entry (ISO 32000-1, 7.3.7), and measures on its way what has a limit. It copies nothing and
/// reads what stands in a value only as far as it must to find its end.
/// </summary>
internal ref struct DictionaryReader
{
    private const int LongestString = 32767;
    private const int LongestName = 127;

    private static readonly SearchValues<byte> EndsOfWord = SearchValues.Create(" \n\r\t()<>[]/"u8);
    private static readonly SearchValues<byte> SpecialInString = SearchValues.Create("()\\"u8);

    private static readonly SearchValues<byte> EndsOfArray = SearchValues.Create("[](<"u8);

    private readonly ReadOnlySpan<byte> _bytes;
    private int _at;
    private int _depth;

    /// <summary>Begins to read; what does not begin with <c>&lt;&lt;</c> has no entries.</summary>
    public DictionaryReader(ReadOnlySpan<byte> syntax)
    {
        _bytes = syntax;
        _at = syntax.StartsWith("<<"u8) ? 2 : syntax.Length;
    }

    /// <summary>The present entry's key, without its slash.</summary>
    public ReadOnlySpan<byte> Key { get; private set; }

    /// <summary>The present entry's value as it is written.</summary>
    public ReadOnlySpan<byte> Value { get; private set; }

    /// <summary>Where the key begins.</summary>
    public int KeyStart { get; private set; }

    /// <summary>Where the value begins.</summary>
    public int ValueStart { get; private set; }

    /// <summary>Whether a string so far was longer than a file may have (ISO 19005-2, 6.1.13).</summary>
    public bool HasLongString { get; private set; }

    /// <summary>Whether a name so far was longer than a file may have.</summary>
    public bool HasLongName { get; private set; }

    /// <summary>Whether a number so far was larger than a file may have.</summary>
    public bool HasLargeNumber { get; private set; }

    /// <summary>Goes to the next entry; false where there is none, or where the syntax is broken.</summary>
    public bool Read()
    {
        SkipSpace();
        if (_at >= _bytes.Length || _bytes[_at] != '/')
        {
            return false;
        }

        var start = _at + 1;
        SkipToken();
        Key = _bytes[start.._at];
        KeyStart = start;
        SkipSpace();
        start = _at;
        _depth = 0;
        var end = start;
        while (_at < _bytes.Length && (_depth > 0 || _at == start || _bytes[_at] is not ((byte)'/' or (byte)'>')))
        {
            SkipToken();
            end = _at;
            SkipSpace();
        }

        Value = _bytes[start..end];
        ValueStart = start;
        return true;
    }

    /// <summary>The value of the first entry with a key, in <paramref name="dictionary"/> or, by a path such as <c>A/S</c>, within; empty for none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> path)
    {
        var slash = path.IndexOf((byte)'/');
        var key = slash < 0 ? path : path[..slash];
        var reader = new DictionaryReader(dictionary);
        while (reader.Read())
        {
            if (reader.Key.SequenceEqual(key))
            {
                return slash < 0 ? reader.Value : Find(reader.Value, path[(slash + 1)..]);
            }
        }

        return default;
    }

    private void SkipToken()
    {
        switch (_bytes[_at])
        {
            case (byte)'/':
                var name = LengthOfWord(_at + 1);
                HasLongName |= name > LongestName;
                _at += 1 + name;
                break;
            case (byte)'(':
                SkipString();
                break;
            case (byte)'<' when _at + 1 < _bytes.Length && _bytes[_at + 1] == '<':
                _depth++;
                _at += 2;
                break;
            case (byte)'<':
                var digits = _bytes[_at..].IndexOf((byte)'>');
                HasLongString |= digits / 2 > LongestString;
                _at = digits < 0 ? _bytes.Length : _at + digits + 1;
                break;
            case (byte)'>':
                _depth--;
                _at += 2;
                break;
            case (byte)'[':
                SkipArray();
                break;
            case (byte)']':
                _depth--;
                _at++;
                break;
            default:
                var length = Math.Max(1, LengthOfWord(_at));
                HasLargeNumber |= length > 9 && IsLarge(_bytes.Slice(_at, length));
                _at += length;
                break;
        }
    }

    // What holds no strings, dictionaries or arrays, but numbers and references, is passed over at once.
    private void SkipArray()
    {
        var end = _bytes[(_at + 1)..].IndexOfAny(EndsOfArray);
        if (end >= 0 && _bytes[_at + 1 + end] == ']')
        {
            HasLargeNumber |= end > 9 && HasLongWord(_bytes.Slice(_at + 1, end));
            _at += end + 2;
            return;
        }

        _depth++;
        _at++;
    }

    // A number of more than nine digits may be too large; there are hardly any.
    private static bool HasLongWord(ReadOnlySpan<byte> array)
    {
        for (var rest = array; rest.Length > 9;)
        {
            var length = rest.IndexOf((byte)' ');
            length = length < 0 ? rest.Length : length;
            if (length > 9 && IsLarge(rest[..length]))
            {
                return true;
            }

            rest = rest[Math.Min(length + 1, rest.Length)..];
        }

        return false;
    }

    // A string may hold balanced brackets bare (ISO 32000-1, 7.3.4.2).
    private void SkipString()
    {
        var (length, open) = (0, 1);
        _at++;
        while (_at < _bytes.Length)
        {
            var plain = _bytes[_at..].IndexOfAny(SpecialInString);
            if (plain < 0)
            {
                break;
            }

            length += plain + 1;
            _at += plain;
            open += _bytes[_at] switch { (byte)'(' => 1, (byte)')' => -1, _ => 0 };
            _at += _bytes[_at] == '\\' ? 2 : 1;
            if (open == 0)
            {
                HasLongString |= length - 1 > LongestString;
                return;
            }
        }

        _at = _bytes.Length;
    }

    private readonly int LengthOfWord(int start)
    {
        var length = _bytes[start..].IndexOfAny(EndsOfWord);
        return length < 0 ? _bytes.Length - start : length;
    }

    private void SkipSpace()
    {
        while (_at < _bytes.Length && _bytes[_at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    private static bool IsLarge(ReadOnlySpan<byte> word) =>
        Utf8Parser.TryParse(word, out double number, out var used) && used == word.Length
        && (word.Contains((byte)'.') ? Math.Abs(number) > 3.403e38 : Math.Abs(number) > int.MaxValue);
}
