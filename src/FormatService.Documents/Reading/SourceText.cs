using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Unicode;
using FormatService.Documents.Diagnostics;

namespace FormatService.Documents.Reading;

/// <summary>A source as clean text (line ends are LF, no control characters), which still knows where each character stood in the file.</summary>
internal sealed class SourceText
{
    private readonly List<int> _lineStarts = [0];
    private readonly List<int> _dropped = [];

    private SourceText(string? file) => File = file;

    /// <summary>What the source is called in diagnostics.</summary>
    public string? File { get; }

    /// <summary>The clean text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Decodes the bytes; null when they are no text, with the reason in <paramref name="diagnostics"/>.</summary>
    public static SourceText? Decode(
        ReadOnlyMemory<byte> bytes, string? file, ReadingLimits limits, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        if (bytes.Length > limits.MaxSourceBytes)
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.SourceTooLarge,
                Severity.Error,
                $"The source has more than the {limits.MaxSourceBytes} bytes that are read.",
                "Split the leaflet, and keep pictures in files of their own.",
                null));
            return null;
        }

        var raw = DecodeBytes(bytes.Span, file, diagnostics);
        if (raw is null)
        {
            return null;
        }

        if (string.IsNullOrWhiteSpace(raw))
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.EmptySource, Severity.Error, "The source is empty.", "Write a title and some text.", null));
            return null;
        }

        var source = new SourceText(file);
        source.Clean(raw, diagnostics);
        if (string.IsNullOrWhiteSpace(source.Text))
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.EmptySource, Severity.Error, "The source is empty.", "Write a title and some text.", null));
            return null;
        }

        return source;
    }

    /// <summary>Where a character of <see cref="Text"/> stood in the file.</summary>
    public SourceSpan PlaceAt(int offset)
    {
        offset = Math.Clamp(offset, 0, Text.Length);
        var line = _lineStarts.BinarySearch(offset);
        line = line < 0 ? ~line - 1 : line;
        var start = _lineStarts[line];
        return new SourceSpan(File, line + 1, offset - start + 1 + DroppedBefore(offset) - DroppedBefore(start - 1));
    }

    private int DroppedBefore(int offset)
    {
        int low = 0, high = _dropped.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_dropped[middle] <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    private static string? DecodeBytes(ReadOnlySpan<byte> bytes, string? file, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var isLittle = bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]);
        if (isLittle || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            if (bytes.Length % 2 == 0)
            {
                return DecodeUtf16(bytes[2..], isLittle);
            }

            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.NotText, Severity.Error, "The source begins as UTF-16 and ends in half a character.", "Save it as UTF-8.", null));
            return null;
        }

        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
        {
            bytes = bytes[3..];
        }

        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length + 1);
        try
        {
            if (Utf8.ToUtf16(bytes, buffer, out var read, out var written, replaceInvalidSequences: false) == OperationStatus.Done)
            {
                return new string(buffer, 0, written);
            }

            var line = 1 + bytes[..read].Count((byte)'\n');
            var column = 1 + Encoding.UTF8.GetCharCount(bytes[(bytes[..read].LastIndexOf((byte)'\n') + 1)..read]);
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.NotText,
                Severity.Error,
                $"The source is not UTF-8: byte {read + 1} (0x{bytes[read]:X2}) begins no character.",
                "Save it as UTF-8, the usual choice of every editor.",
                new SourceSpan(file, line, column)));
            return null;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static string DecodeUtf16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        string.Create(bytes.Length / 2, (Bytes: bytes.ToArray(), IsLittle: isLittle), static (chars, state) =>
        {
            for (var i = 0; i < chars.Length; i++)
            {
                byte first = state.Bytes[2 * i], second = state.Bytes[(2 * i) + 1];
                chars[i] = (char)(state.IsLittle ? first | (second << 8) : second | (first << 8));
            }
        });

    private void Clean(string raw, ImmutableArray<Diagnostic>.Builder diagnostics)
    {
        var text = new StringBuilder(raw.Length);
        SourceSpan? firstDropped = null;
        int firstLost = -1, droppedCount = 0, lostCount = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            var c = raw[i];
            switch (CharacterRules.Judge(raw, i))
            {
                case CharacterRules.Fate.LineEnd:
                    if (c == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n')
                    {
                        i++;
                    }

                    text.Append('\n');
                    _lineStarts.Add(text.Length);
                    break;
                case CharacterRules.Fate.Break:
                    text.Append('\u2028');
                    break;
                case CharacterRules.Fate.Space:
                    firstDropped ??= new SourceSpan(File, _lineStarts.Count, text.Length - _lineStarts[^1] + 1);
                    droppedCount++;
                    text.Append(' ');
                    break;
                case CharacterRules.Fate.Drop:
                    firstDropped ??= new SourceSpan(File, _lineStarts.Count, text.Length - _lineStarts[^1] + 1);
                    droppedCount++;
                    _dropped.Add(text.Length);
                    break;
                default:
                    if (c == '\uFFFD')
                    {
                        firstLost = lostCount++ == 0 ? text.Length : firstLost;
                    }

                    text.Append(c);
                    break;
            }
        }

        Text = text.ToString();
        if (droppedCount > 0)
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.ControlCharacter,
                Severity.Warning,
                $"{droppedCount} control character(s), which have no shape, were left out.",
                "Type the text at this place again.",
                firstDropped));
        }

        if (lostCount > 0)
        {
            diagnostics.Add(new Diagnostic(
                DiagnosticCodes.ReplacementCharacter,
                Severity.Warning,
                $"{lostCount} character(s) were lost before this file was saved: “\uFFFD” stands in their place.",
                "Look the text up in its original and type it again.",
                PlaceAt(firstLost)));
        }
    }
}
