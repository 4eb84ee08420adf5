using System.Globalization;
using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>Any PDF object; the questions it cannot answer are answered with null.</summary>
public abstract class PdfObject
{
    public virtual double? Number => null;

    public int? Integer => Number is { } number ? (int)number : null;

    public virtual string? Name => null;

    /// <summary>A text string, decoded from UTF-16, UTF-8 or PDFDocEncoding.</summary>
    public virtual string? Text => null;

    public virtual bool? Boolean => null;

    public virtual PdfArray? Array => null;

    /// <summary>The dictionary, or the dictionary of the stream.</summary>
    public virtual PdfDictionary? Dictionary => null;

    public bool IsNull => this is PdfNull;
}

public sealed class PdfNull : PdfObject
{
    public static PdfNull Value { get; } = new();

    public override string ToString() => "null";
}

public sealed class PdfBoolean(bool value) : PdfObject
{
    public override bool? Boolean => value;

    public override string ToString() => value ? "true" : "false";
}

public sealed class PdfNumber(double value) : PdfObject
{
    public override double? Number => value;

    public override string ToString() => Math.Round(value, 2).ToString(CultureInfo.InvariantCulture);
}

public sealed class PdfName(string value) : PdfObject
{
    public override string? Name => value;

    public override string ToString() => value;
}

public sealed class PdfString(byte[] bytes) : PdfObject
{
    public byte[] Bytes => bytes;

    public override string? Text => TextStrings.Decode(bytes);

    public override string ToString() => $"\"{Text}\"";
}

/// <summary>A content stream operator, or a keyword of the file's own syntax.</summary>
public sealed class PdfKeyword(string value) : PdfObject
{
    public string Value => value;

    public override string ToString() => value;
}

/// <summary>A reference; its target is looked up by the containers, so that callers rarely meet one.</summary>
public sealed class PdfReference(PdfFile file, int objectNumber, int generation) : PdfObject
{
    public int ObjectNumber => objectNumber;

    public int Generation => generation;

    public PdfObject Target => file.Object(objectNumber);

    public override string ToString() => Target.ToString() ?? "";
}

public sealed class PdfArray(IReadOnlyList<PdfObject> items) : PdfObject
{
    public override PdfArray? Array => this;

    public int Count => items.Count;

    /// <summary>The item as it stands in the file, perhaps a reference.</summary>
    public PdfObject Raw(int index) => index >= 0 && index < items.Count ? items[index] : PdfNull.Value;

    public PdfObject this[int index] => Raw(index) is PdfReference reference ? reference.Target : Raw(index);

    public IEnumerable<PdfObject> Items => Enumerable.Range(0, items.Count).Select(index => this[index]);

    public IReadOnlyList<PdfObject> RawItems => items;

    public double[] Numbers => [.. Items.Select(item => item.Number ?? 0)];

    public override string ToString() => $"[{string.Join(' ', items)}]";
}

public sealed class PdfDictionary(IReadOnlyList<KeyValuePair<string, PdfObject>> entries) : PdfObject
{
    private readonly Dictionary<string, PdfObject> _values = ToValues(entries);

    public override PdfDictionary? Dictionary => this;

    public IEnumerable<string> Keys => entries.Select(entry => entry.Key);

    public bool Has(string key) => _values.ContainsKey(key);

    /// <summary>The value as it stands in the file, perhaps a reference.</summary>
    public PdfObject Raw(string key) => _values.TryGetValue(key, out var value) ? value : PdfNull.Value;

    public PdfObject this[string key] => Raw(key) is PdfReference reference ? reference.Target : Raw(key);

    /// <summary>The number of the object the key refers to, or null when the value is written in place.</summary>
    public int? ReferenceOf(string key) => (Raw(key) as PdfReference)?.ObjectNumber;

    public override string ToString()
    {
        var text = new StringBuilder("<<");
        foreach (var (key, value) in entries)
        {
            text.Append('/').Append(key).Append(' ').Append(value).Append(' ');
        }

        return text.Append(">>").ToString();
    }

    private static Dictionary<string, PdfObject> ToValues(IReadOnlyList<KeyValuePair<string, PdfObject>> entries)
    {
        var values = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            values[key] = value;
        }

        return values;
    }
}

public sealed class PdfStream(PdfDictionary dictionary, byte[] raw) : PdfObject
{
    private byte[]? _decoded;

    public override PdfDictionary? Dictionary => dictionary;

    /// <summary>The bytes as they stand in the file.</summary>
    public byte[] RawBytes => raw;

    /// <summary>The bytes after the filters; image filters (DCT, JPX, CCITT, JBIG2) are left alone.</summary>
    public byte[] Bytes => _decoded ??= StreamDecoder.Decode(dictionary, raw);

    public override string ToString() => $"{dictionary} stream";
}
