using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FormatService.Documents.Diagnostics;

namespace FormatService.Inspection.Isolation;

/// <summary>Measures PDFs as <see cref="PdfInspector"/> does, each in a worker of its own with its own memory, which is ended where it does not end.</summary>
/// <param name="program">The name of the host, without ending: it stands beside this code and knows <see cref="InspectionWorker.Argument"/>.</param>
/// <param name="limits">How much of a PDF is taken.</param>
public sealed class IsolatedInspector(string program, InspectionLimits limits)
{
    /// <summary>The most memory that a worker uses for objects, in bytes.</summary>
    private const long MostMemory = 1024L * 1024 * 1024;

    /// <summary>The longest that a worker goes on where nobody ends it, since whoever asked it is gone.</summary>
    private static readonly TimeSpan LongestAlone = TimeSpan.FromMinutes(5);

    private InspectionLimits WorkerLimits => limits.MaxTime == Timeout.InfiniteTimeSpan ? limits with { MaxTime = LongestAlone } : limits;

    /// <summary>Measures a PDF.</summary>
    /// <param name="pdf">The file.</param>
    /// <param name="wishes">What it is held to.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What was measured, or why nothing was.</returns>
    /// <exception cref="OperationCanceledException">The caller stopped the work.</exception>
    public async Task<InspectionAnswer> InspectAsync(ReadOnlyMemory<byte> pdf, InspectionWishes wishes, CancellationToken cancellationToken)
    {
        if (pdf.Length > limits.MaxBytes)
        {
            return PdfInspector.TooLarge(limits);
        }

        using var tooLong = new CancellationTokenSource(limits.MaxTime);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, cancellationToken);
        using var worker = Process.Start(Start())!;
        try
        {
            return await AskAsync(worker, pdf, new InspectionTask(wishes, WorkerLimits), either.Token) ?? Broken();
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return PdfInspector.TooSlow(limits);
        }
        finally
        {
            End(worker);
        }
    }

    private static async Task<InspectionAnswer?> AskAsync(Process worker, ReadOnlyMemory<byte> pdf, InspectionTask task, CancellationToken cancellationToken)
    {
        // What a worker says while it breaks, such as the ten thousand lines of an overflow, is read and let go.
        var said = worker.StandardError.BaseStream.CopyToAsync(Stream.Null, cancellationToken);
        var answer = new MemoryStream();
        var answering = worker.StandardOutput.BaseStream.CopyToAsync(answer, cancellationToken);
        try
        {
            await using var input = worker.StandardInput.BaseStream;
            await input.WriteAsync(InspectionWorker.Written(task), cancellationToken);
            await input.WriteAsync(pdf, cancellationToken);
        }
        catch (IOException)
        {
            // It broke before it had read all; its exit code tells.
        }

        await Task.WhenAll(answering, said);
        await worker.WaitForExitAsync(cancellationToken);
        return worker.ExitCode == 0 && answer.Length > 0
            ? JsonSerializer.Deserialize(answer.GetBuffer().AsSpan(0, (int)answer.Length), InspectionJson.Default.InspectionAnswer)
            : null;
    }

    private ProcessStartInfo Start()
    {
        // Started as "dotnet host.dll", the host is started so again: its own program may not find the runtime.
        var beside = Path.Combine(AppContext.BaseDirectory, program);
        var isHosted = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet";
        var start = new ProcessStartInfo(isHosted ? Environment.ProcessPath! : OperatingSystem.IsWindows() ? beside + ".exe" : beside)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (isHosted)
        {
            start.ArgumentList.Add(beside + ".dll");
        }

        start.ArgumentList.Add(InspectionWorker.Argument);
        // What reads hostile files knows no keys.
        foreach (var setting in start.Environment.Keys.Where(key => key.StartsWith("FormatService", StringComparison.OrdinalIgnoreCase)).ToList())
        {
            start.Environment.Remove(setting);
        }

        start.Environment["DOTNET_GCHeapHardLimit"] = MostMemory.ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    private static void End(Process worker)
    {
        try
        {
            if (!worker.HasExited)
            {
                worker.Kill();
            }
        }
        catch (InvalidOperationException)
        {
            // It has ended meanwhile.
        }
    }

    private static InspectionAnswer Broken() => new(null, new Diagnostic(
        DiagnosticCodes.PdfBreaksReader, Severity.Error, "The PDF broke the program that reads it, as files do that are made to or badly damaged.",
        "Save it anew from the program that made it.", null));
}
