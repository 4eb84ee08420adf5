using System.Text.Json;

namespace FormatService.Inspection.Isolation;

/// <summary>
/// Inspects one PDF in a program of its own and ends. A PDF can make any reader of it run out of stack or memory, which no program can catch;
/// here only the worker ends.
/// </summary>
public static class InspectionWorker
{
    /// <summary>The one argument that makes a host a worker.</summary>
    public const string Argument = "--inspection-worker";

    /// <summary>The longest task, in bytes; it stands before the PDF, its length in four bytes before it.</summary>
    private const int LongestTask = 64 * 1024;

    /// <summary>Reads a task and a PDF, writes an answer.</summary>
    /// <exception cref="InvalidDataException">What comes is no task: a person has started the worker.</exception>
    public static async Task RunAsync(Stream input, Stream output, CancellationToken cancellationToken)
    {
        var length = new byte[4];
        await input.ReadExactlyAsync(length, cancellationToken);
        var size = BitConverter.ToInt32(length);
        if (size is < 2 or > LongestTask)
        {
            throw new InvalidDataException("No task came. This is how a program inspects PDFs apart from itself; use “inspect”.");
        }

        var written = new byte[size];
        await input.ReadExactlyAsync(written, cancellationToken);
        var task = JsonSerializer.Deserialize(written, InspectionJson.Default.InspectionTask)!;
        var pdf = new MemoryStream();
        await input.CopyToAsync(pdf, cancellationToken);
        var answer = await new PdfInspector(task.Limits).InspectAsync(pdf.GetBuffer().AsMemory(0, (int)pdf.Length), task.Wishes, cancellationToken);
        await JsonSerializer.SerializeAsync(output, answer, InspectionJson.Default.InspectionAnswer, cancellationToken);
    }

    /// <summary>A task as a worker reads it.</summary>
    internal static byte[] Written(InspectionTask task)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(task, InspectionJson.Default.InspectionTask);
        return [.. BitConverter.GetBytes(json.Length), .. json];
    }
}
