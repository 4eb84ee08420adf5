using System.Text;

namespace FormatService.Testing.Pdf;

/// <summary>A CMap: character codes to Unicode text (bfchar, bfrange) or to CIDs (cidchar, cidrange), ISO 32000-1 9.7.5 and 9.10.3.</summary>
internal sealed class CharacterMap
{
    private readonly Dictionary<int, string> _texts = [];
    private readonly Dictionary<int, int> _cids = [];
    private readonly List<(int Length, int Low, int High)> _codeSpaces = [];

    public CharacterMap(byte[] bytes)
    {
        var parser = new PdfParser(bytes, 0, null);
        var operands = new List<PdfObject>();
        while (parser.Read() is { } item)
        {
            if (item is PdfKeyword keyword)
            {
                Take(keyword.Value, operands);
                operands.Clear();
            }
            else
            {
                operands.Add(item);
            }
        }
    }

    public int Count => _texts.Count;

    public string? TextOf(int code) => _texts.GetValueOrDefault(code);

    public int? CidOf(int code) => _cids.TryGetValue(code, out var cid) ? cid : null;

    /// <summary>How many bytes the code at the position has.</summary>
    public int LengthAt(byte[] bytes, int position)
    {
        var code = 0;
        for (var length = 1; length <= 4 && position + length <= bytes.Length; length++)
        {
            code = (code << 8) | bytes[position + length - 1];
            if (_codeSpaces.Any(space => space.Length == length && code >= space.Low && code <= space.High))
            {
                return length;
            }
        }

        return _codeSpaces.Count == 0 ? 2 : _codeSpaces.Max(space => space.Length);
    }

    private void Take(string keyword, List<PdfObject> operands)
    {
        switch (keyword)
        {
            case "endcodespacerange":
                for (var index = 0; index + 1 < operands.Count; index += 2)
                {
                    _codeSpaces.Add(((operands[index] as PdfString)?.Bytes.Length ?? 0, Code(operands[index]), Code(operands[index + 1])));
                }

                break;
            case "endbfchar":
                for (var index = 0; index + 1 < operands.Count; index += 2)
                {
                    _texts[Code(operands[index])] = Unicode(operands[index + 1]);
                }

                break;
            case "endbfrange":
                for (var index = 0; index + 2 < operands.Count; index += 3)
                {
                    TakeTextRange(Code(operands[index]), Code(operands[index + 1]), operands[index + 2]);
                }

                break;
            case "endcidchar":
                for (var index = 0; index + 1 < operands.Count; index += 2)
                {
                    _cids[Code(operands[index])] = operands[index + 1].Integer ?? 0;
                }

                break;
            case "endcidrange":
                for (var index = 0; index + 2 < operands.Count; index += 3)
                {
                    TakeCidRange(Code(operands[index]), Code(operands[index + 1]), operands[index + 2].Integer ?? 0);
                }

                break;
        }
    }

    private void TakeTextRange(int low, int high, PdfObject target)
    {
        Bound(low, high);
        if (target.Array is { } list)
        {
            for (var code = low; code <= high && code - low < list.Count; code++)
            {
                _texts[code] = Unicode(list[code - low]);
            }

            return;
        }

        var bytes = (target as PdfString)?.Bytes ?? [];
        for (var code = low; code <= high && bytes.Length >= 2; code++)
        {
            var last = ((bytes[^2] << 8) | bytes[^1]) + (code - low);
            byte[] moved = [.. bytes[..^2], (byte)(last >> 8), (byte)last];
            _texts[code] = Encoding.BigEndianUnicode.GetString(moved);
        }
    }

    private void TakeCidRange(int low, int high, int first)
    {
        Bound(low, high);
        for (var code = low; code <= high; code++)
        {
            _cids[code] = first + code - low;
        }
    }

    private static void Bound(int low, int high)
    {
        if (high - low > 0x110000)
        {
            throw new InvalidDataException("A CMap range is too wide.");
        }
    }

    private static int Code(PdfObject value) => ((value as PdfString)?.Bytes ?? []).Aggregate(0, (code, next) => (code << 8) | next);

    private static string Unicode(PdfObject value) => value is PdfString text ? Encoding.BigEndianUnicode.GetString(text.Bytes) : "";
}
