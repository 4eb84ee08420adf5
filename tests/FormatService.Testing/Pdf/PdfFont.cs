namespace FormatService.Testing.Pdf;

/// <summary>A font of the file: how codes become text, widths and glyphs.</summary>
public sealed class PdfFont
{
    private const double UnknownWidth = 500;

    // Windows-1252, 0x80 to 0x9F; the rest of WinAnsiEncoding is Latin-1.
    private const string WindowsLatin = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private readonly PdfDictionary? _descendant;
    private readonly CharacterMap? _toUnicode;
    private readonly CharacterMap? _encoding;
    private readonly Dictionary<int, double> _widths = [];
    private readonly double _defaultWidth;
    private readonly byte[]? _glyphs;

    internal PdfFont(PdfDictionary dictionary)
    {
        Dictionary = dictionary;
        Subtype = dictionary["Subtype"].Name ?? "";
        _descendant = dictionary["DescendantFonts"].Array?[0].Dictionary;
        _toUnicode = dictionary["ToUnicode"] is PdfStream map ? new CharacterMap(map.Bytes) : null;
        _encoding = IsComposite && dictionary["Encoding"] is PdfStream encoding ? new CharacterMap(encoding.Bytes) : null;
        _glyphs = _descendant?["CIDToGIDMap"] is PdfStream glyphs ? glyphs.Bytes : null;
        Descriptor = (_descendant ?? dictionary)["FontDescriptor"].Dictionary;
        _defaultWidth = IsComposite ? _descendant?["DW"].Number ?? 1000 : Descriptor?["MissingWidth"].Number ?? UnknownWidth;
        ReadWidths();
    }

    public PdfDictionary Dictionary { get; }

    public PdfDictionary? Descriptor { get; }

    public string Subtype { get; }

    public bool IsComposite => Subtype == "Type0";

    /// <summary>The name as the file has it, with the subset's tag.</summary>
    public string FullName => Dictionary["BaseFont"].Name ?? "";

    /// <summary>The name without the subset's tag: "Arimo-Bold".</summary>
    public string BaseName => IsSubset ? FullName[7..] : FullName;

    public bool IsSubset => FullName.Length > 7 && FullName[6] == '+' && FullName[..6].All(char.IsAsciiLetterUpper);

    public PdfStream? Program => new[] { "FontFile", "FontFile2", "FontFile3" }.Select(key => Descriptor?[key]).OfType<PdfStream>().FirstOrDefault();

    public bool IsEmbedded => Program is not null;

    public bool HasToUnicode => _toUnicode is not null;

    /// <summary>Text of the code by ToUnicode only; null when it has no entry.</summary>
    public string? ToUnicode(int code) => _toUnicode?.TextOf(code);

    internal IEnumerable<FontCode> Decode(byte[] bytes)
    {
        for (var position = 0; position < bytes.Length;)
        {
            var length = !IsComposite ? 1 : Math.Min(_encoding?.LengthAt(bytes, position) ?? 2, bytes.Length - position);
            var code = 0;
            for (var index = 0; index < length; index++)
            {
                code = (code << 8) | bytes[position + index];
            }

            position += length;
            var cid = _encoding is null ? code : _encoding.CidOf(code) ?? 0;
            yield return new FontCode(code, length, GlyphOf(cid), TextOf(code), WidthOf(cid));
        }
    }

    private int GlyphOf(int cid) =>
        _glyphs is null ? cid : (cid * 2) + 1 < _glyphs.Length ? (_glyphs[cid * 2] << 8) | _glyphs[(cid * 2) + 1] : 0;

    private double WidthOf(int cid) => _widths.TryGetValue(cid, out var width) ? width : _defaultWidth;

    private string TextOf(int code)
    {
        if (_toUnicode?.TextOf(code) is { } text)
        {
            return text;
        }

        // A composite font without an entry has no text that anybody could find: the mark makes the loss visible.
        return IsComposite ? "\uFFFD" : code is >= 0x80 and <= 0x9F ? WindowsLatin[code - 0x80].ToString() : ((char)code).ToString();
    }

    private void ReadWidths()
    {
        if (!IsComposite)
        {
            var first = Dictionary["FirstChar"].Integer ?? 0;
            var simple = Dictionary["Widths"].Array?.Numbers ?? [];
            for (var index = 0; index < simple.Length; index++)
            {
                _widths[first + index] = simple[index];
            }

            return;
        }

        var widths = _descendant?["W"].Array;
        for (var index = 0; index + 1 < (widths?.Count ?? 0);)
        {
            var first = widths![index].Integer ?? 0;
            if (widths[index + 1].Array is { } list)
            {
                for (var offset = 0; offset < list.Count; offset++)
                {
                    _widths[first + offset] = list[offset].Number ?? 0;
                }

                index += 2;
            }
            else
            {
                var last = Math.Min(widths[index + 1].Integer ?? first, 0xFFFF);
                for (var cid = first; cid <= last; cid++)
                {
                    _widths[cid] = widths[index + 2].Number ?? 0;
                }

                index += 3;
            }
        }
    }
}

/// <summary>One character code of a shown string; the width is in thousandths of the font's size.</summary>
internal readonly record struct FontCode(int Code, int ByteLength, int Glyph, string Text, double Width);
