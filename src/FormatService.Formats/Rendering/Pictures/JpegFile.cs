using System.Buffers;
using System.Buffers.Binary;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>A JPEG file (ITU-T T.81, annex B) taken apart far enough to pass it on: its frame, and its bytes without what only cameras need.</summary>
internal sealed class JpegFile
{
    private const byte StartOfImage = 0xD8;
    private const byte EndOfImage = 0xD9;
    private const byte StartOfScan = 0xDA;
    private const byte Adobe = 0xEE;

    private readonly ArrayBufferWriter<byte> _kept = new();
    private bool _hasFrame;
    private bool _isOrdinary;
    private int? _adobeTransform;
    private bool _isNamedRgb;

    private JpegFile()
    {
    }

    public int Width { get; private set; }

    public int Height { get; private set; }

    public int Components { get; private set; }

    /// <summary>How often the pixels are gone over: a progressive file refines them scan by scan, each for the work of a whole picture.</summary>
    public int Scans { get; private set; }

    /// <summary>
    /// Whether readers of PDF decode the file, and to the colours that were meant: 8 bits, Huffman coding, grey, or three components whose kind is
    /// beyond doubt. CMYK cannot be passed on: its meaning depends on a printing condition (ISO 19005-2, 6.2.4.3).
    /// </summary>
    public bool CanBePassedOn => _isOrdinary && (Components == 1 || (Components == 3 && _adobeTransform is (null or 1) && !_isNamedRgb));

    /// <summary>
    /// The file without comments, thumbnails, colour profiles, and notes of cameras: where and when a photograph was taken is nobody's business.
    /// </summary>
    public ReadOnlyMemory<byte> Stripped => _kept.WrittenMemory;

    /// <summary>Takes a file apart; null when it is not in order, or ends early.</summary>
    public static JpegFile? Read(ReadOnlySpan<byte> file)
    {
        var jpeg = new JpegFile();
        return file is [0xFF, StartOfImage, ..] && jpeg.ReadSegments(file) && jpeg is { _hasFrame: true, Scans: > 0 } ? jpeg : null;
    }

    private bool ReadSegments(ReadOnlySpan<byte> file)
    {
        _kept.Write(file[..2]);
        var at = 2;
        while (at + 1 < file.Length)
        {
            if (file[at] != 0xFF)
            {
                return false;
            }

            var marker = file[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker == EndOfImage)
            {
                // What follows is no part of the picture: telephones hide short films there.
                _kept.Write(file.Slice(at, 2));
                return true;
            }

            if (at + 4 > file.Length || (BinaryPrimitives.ReadUInt16BigEndian(file[(at + 2)..]) is var length && (length < 2 || at + 2 + length > file.Length)))
            {
                return false;
            }

            var segment = file.Slice(at, 2 + length);
            at += segment.Length;
            if (!Take(marker, segment))
            {
                return false;
            }

            if (marker == StartOfScan)
            {
                var end = EndOfScan(file, at);
                _kept.Write(file[at..end]);
                at = end;
                Scans++;
            }
        }

        // Decoders make up what is missing, in grey.
        return false;
    }

    private bool Take(byte marker, ReadOnlySpan<byte> segment)
    {
        switch (marker)
        {
            // Start of frame: SOF0 to SOF2 are baseline, extended sequential and progressive, with Huffman coding.
            case >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC):
                if (_hasFrame || segment.Length < 10 || segment.Length < 10 + (3 * segment[9]))
                {
                    return false;
                }

                _hasFrame = true;
                _isOrdinary = marker <= 0xC2 && segment[4] == 8;
                Height = BinaryPrimitives.ReadUInt16BigEndian(segment[5..]);
                Width = BinaryPrimitives.ReadUInt16BigEndian(segment[7..]);
                Components = segment[9];
                _isNamedRgb = Components == 3 && segment[10] == 'R' && segment[13] == 'G' && segment[16] == 'B';
                break;
            case Adobe when segment.Length >= 16 && segment[4..].StartsWith("Adobe"u8):
                // Says which colours the components are (Adobe technical note 5116).
                _adobeTransform = segment[15];
                break;
            // Tables and the start of a scan; all others are notes, or mean nothing in a picture of one frame.
            case 0xC4 or 0xCC or StartOfScan or 0xDB or 0xDD:
                break;
            default:
                return true;
        }

        _kept.Write(segment);
        return true;
    }

    // A 0xFF among the data is followed by 0 or a restart marker; any other marker ends the scan.
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        while (true)
        {
            var next = file[at..].IndexOf((byte)0xFF);
            if (next < 0 || at + next + 1 >= file.Length)
            {
                return file.Length;
            }

            at += next;
            if (file[at + 1] is not (0 or 0xFF or (>= 0xD0 and <= 0xD7)))
            {
                return at;
            }

            at += file[at + 1] == 0xFF ? 1 : 2;
        }
    }
}
