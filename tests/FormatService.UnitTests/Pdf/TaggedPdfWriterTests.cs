using System.Collections.Concurrent;
using FormatService.Pdf;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Structure;

namespace FormatService.UnitTests.Pdf;

public sealed class TaggedPdfWriterTests
{
    [Fact]
    public void Fifty_documents_written_at_once_by_one_writer_are_equal()
    {
        var expected = EverythingOnce.Compose(out var firstOutline).Write(out _, outline: firstOutline);
        var writer = new TaggedPdfWriter();
        var others = new ConcurrentBag<byte[]>();

        Parallel.For(0, 50, _ => others.Add(EverythingOnce.Compose(out var outline).Write(out var _, writer, outline: outline)));

        Assert.All(others, other => Assert.Equal(expected, other));
    }

    [Fact]
    public void What_was_written_before_does_not_change_what_is_written_now()
    {
        var writer = new TaggedPdfWriter();
        var before = Words("Shake it.", writer);
        Words("Łódź and ŵ, ﬁ, Ελλάδα.", writer);

        var after = Words("Shake it.", writer);

        Assert.Equal(before, after);
    }

    [Fact]
    public void The_file_goes_to_the_stream_and_its_length_into_the_report()
    {
        using var stream = new MemoryStream();
        stream.WriteByte(7);

        var report = new TaggedPdfWriter().Write(EverythingOnce.Compose().Finish(), Sheet.Metadata, [], PdfConformance.Ua1A2a, stream, CancellationToken.None);

        Assert.Equal(stream.Length - 1, report.ByteCount);
        Assert.Equal(2, report.PageCount);
    }

    [Fact]
    public void It_stops_when_told_to()
    {
        var document = EverythingOnce.Compose().Finish();

        Assert.Throws<OperationCanceledException>(
            () => new TaggedPdfWriter().Write(document, Sheet.Metadata, [], PdfConformance.Ua1A2a, Stream.Null, new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_short_document_stays_short()
    {
        var pdf = Words("Shake it.", new TaggedPdfWriter());

        Assert.InRange(pdf.Length, 1, 13_000);
    }

    private static byte[] Words(string words, TaggedPdfWriter writer)
    {
        var sheet = new Sheet();
        sheet.Add(sheet.Root, StructureRole.Paragraph, words);
        return sheet.Write(out _, writer);
    }
}
