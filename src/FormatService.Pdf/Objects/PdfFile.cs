using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using FormatService.Pdf.Validation;

namespace FormatService.Pdf.Objects;

/// <summary>
/// The objects of one file, written as they come: streams at once, all others gathered in object streams, at the end a cross-reference stream
/// (ISO 32000-1, 7.5.7 and 7.5.8). Tagging costs a quarter of its plain size so.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int ObjectsPerStream = 400;
    private const int FlushLength = 1 << 16;

    private readonly Stream _output;
    private readonly ObjectChecks _checks;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly PdfBuffer _pending = new(FlushLength + 8192);
    private readonly PdfBuffer _objects = new(1 << 15);
    private readonly PdfBuffer _scratch = new(1 << 14);
    private readonly List<(int Id, int Offset)> _gathered = new(ObjectsPerStream);
    private readonly List<Place> _places = [default];
    private long _flushed;
    private bool _isNamed;

    /// <param name="output">Takes the file.</param>
    /// <param name="version">The version of PDF, such as 1.7.</param>
    /// <param name="checks">Reads every object before it is written.</param>
    public PdfFile(Stream output, ReadOnlySpan<byte> version, ObjectChecks checks)
    {
        _output = output;
        _checks = checks;
        // ISO 19005-2, 6.1.2: four bytes above 127 in a comment say that the file is binary.
        _pending.Raw("%PDF-"u8).Raw(version).Raw("\n%"u8).Raw([0xE2, 0xE3, 0xCF, 0xD3]).Raw((byte)'\n');
    }

    /// <summary>The length of the file so far.</summary>
    public long Length => _flushed + _pending.Length;

    public void Dispose()
    {
        _hash.Dispose();
        _pending.Dispose();
        _objects.Dispose();
        _scratch.Dispose();
    }

    /// <summary>Takes the next object numbers; returns the first.</summary>
    public int Reserve(int count = 1)
    {
        var first = _places.Count;
        CollectionsMarshal.SetCount(_places, first + count);
        return first;
    }

    /// <summary>Begins an object that is not a stream; the caller appends its value to the buffer before anything else is begun.</summary>
    public PdfBuffer Begin(int id)
    {
        if (_gathered.Count == ObjectsPerStream)
        {
            WriteObjectStream();
        }

        if (_gathered.Count > 0)
        {
            _objects.Raw((byte)'\n');
        }

        _gathered.Add((id, _objects.Length));
        return _objects;
    }

    /// <summary>Writes a stream whose data are encoded already. <paramref name="entries"/> are those of its dictionary, without /Length.</summary>
    public void WriteStream(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _checks.SeeStream(entries);
        _places[id] = new Place(1, Length, 0);
        _pending.Integer(id).Raw(" 0 obj\n<<"u8).Raw(entries).Raw("/Length "u8).Integer(data.Length).Raw(">>\nstream\n"u8);
        if (data.Length > FlushLength)
        {
            Flush();
            Emit(data);
        }
        else
        {
            _pending.Raw(data);
        }

        _pending.Raw("\nendstream\nendobj\n"u8);
        if (_pending.Length > FlushLength)
        {
            Flush();
        }
    }

    /// <summary>Deflates data into a stream.</summary>
    public void WriteDeflated(int id, ReadOnlySpan<byte> entries, ReadOnlySpan<byte> data)
    {
        _scratch.Clear();
        Deflate.Append(_scratch, data);
        using var all = new PdfBuffer(256);
        WriteStream(id, all.Raw(entries).Raw("/Filter/FlateDecode"u8).Written, _scratch.Written);
    }

    /// <summary>Ends the file: the last object stream, the cross-reference stream, the trailer. Without <paramref name="information"/>, there is none.</summary>
    public void Finish(int catalogue, int? information)
    {
        WriteObjectStream();
        WriteCrossReferences(catalogue, information);
        Flush();
    }

    /// <summary>Writes the objects that are gathered, so that all begun so far are read and in the file.</summary>
    public void WriteObjectStream()
    {
        if (_gathered.Count == 0)
        {
            return;
        }

        var id = Reserve();
        using var content = new PdfBuffer(_objects.Length + (_gathered.Count * 12));
        for (var i = 0; i < _gathered.Count; i++)
        {
            var (member, offset) = _gathered[i];
            _checks.See(member, _objects.Written[offset..(i + 1 < _gathered.Count ? _gathered[i + 1].Offset : _objects.Length)]);
            content.Integer(member).Raw((byte)' ').Integer(offset).Raw((byte)' ');
            _places[member] = new Place(2, id, i);
        }

        var first = content.Length;
        content.Raw(_objects.Written);
        using var entries = new PdfBuffer(64);
        entries.Raw("/Type/ObjStm/N "u8).Integer(_gathered.Count).Raw("/First "u8).Integer(first);
        WriteDeflated(id, entries.Written, content.Written);
        _gathered.Clear();
        _objects.Clear();
    }

    private void WriteCrossReferences(int catalogue, int? information)
    {
        var id = Reserve();
        var start = Length;
        _places[id] = new Place(1, start, 0);
        var width = start < 1 << 16 ? 2 : start < 1 << 24 ? 3 : start < 1L << 32 ? 4 : 8;
        var columns = 1 + width + 2;
        using var rows = new PdfBuffer(_places.Count * (columns + 1));
        Span<byte> row = stackalloc byte[columns];
        Span<byte> above = stackalloc byte[columns];
        above.Clear();
        Span<byte> number = stackalloc byte[8];
        for (var i = 0; i < _places.Count; i++)
        {
            var place = _places[i];
            row[0] = place.Kind;
            BinaryPrimitives.WriteInt64BigEndian(number, place.Position);
            number[(8 - width)..].CopyTo(row[1..]);
            BinaryPrimitives.WriteUInt16BigEndian(row[(1 + width)..], (ushort)(i == 0 ? 65535 : place.Index));
            // The predictor Up (ISO 32000-1, 7.4.4.4): neighbours differ by little, so the rows shrink to almost nothing.
            rows.Raw(2);
            for (var column = 0; column < columns; column++)
            {
                rows.Raw((byte)(row[column] - above[column]));
            }

            row.CopyTo(above);
        }

        // What comes after the identifier is not in it. A small file is held whole until now, and written at one go.
        _hash.AppendData(_pending.Written);
        _isNamed = true;
        Span<byte> digest = stackalloc byte[32];
        _hash.GetHashAndReset(digest);
        using var entries = new PdfBuffer(256);
        entries.Raw("/Type/XRef/Size "u8).Integer(_places.Count).Raw("/W[1 "u8).Integer(width).Raw(" 2]/Root "u8).Reference(catalogue);
        if (information is { } dictionary)
        {
            entries.Raw("/Info "u8).Reference(dictionary);
        }

        entries.Raw("/DecodeParms<</Predictor 12/Columns "u8).Integer(columns).Raw(">>/ID["u8);
        for (var copy = 0; copy < 2; copy++)
        {
            entries.Raw((byte)'<');
            foreach (var value in digest[..16])
            {
                entries.Hex2(value);
            }

            entries.Raw((byte)'>');
        }

        entries.Raw((byte)']');
        WriteDeflated(id, entries.Written, rows.Written);
        _pending.Raw("startxref\n"u8).Integer(start).Raw("\n%%EOF\n"u8);
    }

    private void Flush()
    {
        Emit(_pending.Written);
        _pending.Clear();
    }

    private void Emit(ReadOnlySpan<byte> bytes)
    {
        if (!_isNamed)
        {
            _hash.AppendData(bytes);
        }

        _output.Write(bytes);
        _flushed += bytes.Length;
    }

    /// <summary>Where an object is: at an offset of the file (1) or in an object stream (2).</summary>
    private readonly record struct Place(byte Kind, long Position, int Index);
}
