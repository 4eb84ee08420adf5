using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Inspection.Pages;
using FormatService.Inspection.Reading;
using FormatService.Inspection.Rules;

namespace FormatService.Inspection;

/// <summary>
/// Measures a finished PDF, whoever made it, by the rules of clear print: what is seen on its pages counts, and not what anybody meant. What
/// cannot be measured is said.
/// </summary>
public sealed class PdfInspector(InspectionLimits limits)
{
    /// <summary>Room for the library's recursion, which follows the nesting of the file; memory is taken as it is used.</summary>
    private const int StackBytes = 64 * 1024 * 1024;

    private const double PointsOfMm = 72 / 25.4;

    /// <summary>The size of body text is that of most letters, counted in steps of this many points.</summary>
    private const double Step = 0.5;

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
            return TooLarge(limits);
        }

        using var tooLong = new CancellationTokenSource(limits.MaxTime);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, cancellationToken);
        try
        {
            // Nobody waits for a step of the library that notices too late that it was stopped.
            return await OnOwnThread(() => new InspectionAnswer(Inspect(pdf, wishes, either.Token), null)).WaitAsync(either.Token);
        }
        catch (PdfRefusedException refused)
        {
            return new InspectionAnswer(null, refused.Why);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return TooSlow(limits);
        }
    }

    /// <summary>The answer to a file that is too large.</summary>
    internal static InspectionAnswer TooLarge(InspectionLimits limits) => Refused(
        DiagnosticCodes.PdfTooLarge, $"The PDF has more than the {limits.MaxBytes / (1024 * 1024)} MB that are taken.", "Make its pictures smaller: they are not measured.");

    /// <summary>The answer to a file that takes too long.</summary>
    internal static InspectionAnswer TooSlow(InspectionLimits limits) => Refused(
        DiagnosticCodes.PdfTakesTooLong, FormattableString.Invariant($"The PDF was not inspected after {limits.MaxTime.TotalSeconds} seconds."), "Cut it up and inspect the parts.");

    private PrintInspection Inspect(ReadOnlyMemory<byte> pdf, InspectionWishes wishes, CancellationToken cancellationToken)
    {
        PrintRule[] rules =
        [
            new TextSizeRule(wishes), new TextShapeRule(), new PaperRule(), new FontRule(), new UnderlineRule(), new AlignmentRule(), new WordSplitRule(),
            new FactSplitRule(), new LineLengthRule(), new LeadingRule(), new PageNumberRule(), new ColumnRule(), new LineStartRule(), new ContrastRule(),
            new MarginRule(), new HeadingRule(), new PicturePageRule(), new UnmeasuredRule(), new LetterRule(), new EmphasisRule(),
        ];
        var findings = new Findings();
        var pages = ImmutableArray.CreateBuilder<PaintedPage>();
        var isTagged = PdfReading.Read(pdf, new InspectionBudget(limits, cancellationToken), page =>
        {
            foreach (var rule in rules)
            {
                cancellationToken.ThrowIfCancellationRequested();
                rule.Look(page, findings);
            }

            // Letters and lines of drawings are let go: a file may have a million.
            pages.Add(page with { Lines = LineFinder.Find(page), Glyphs = [], Rules = [], Areas = [.. page.Areas.Where(area => area.IsPicture).Take(100)] });
        });

        // A page that could not be read at all has no size.
        if (pages.All(page => page.Width <= 0))
        {
            throw new PdfRefusedException(new Diagnostic(
                DiagnosticCodes.PdfWithoutPages, Severity.Error,
                pages.Count == 0 ? "Nothing could be measured: no page was found in the PDF." : $"Nothing could be measured: not one of the pages could be read, {pages.Count} in all.",
                "Save it anew from the program that made it, then inspect it.", null));
        }

        var marked = FurnitureFinder.Mark(pages.ToImmutable());
        marked = [.. marked.Select(page => page with { Paragraphs = ParagraphFinder.Find([.. page.Lines.Where(line => !line.IsFurniture)]) })];
        if (PrintedFile.CommonLeading(marked.SelectMany(page => page.Paragraphs)) is { } common)
        {
            marked = [.. marked.Select(page => page with { Paragraphs = ParagraphFinder.CutAtRows(page.Paragraphs, common) })];
        }

        var file = new PrintedFile(marked, isTagged, BodySizeOf(marked));
        var first = marked.First(page => page.Width > 0);
        var measures = new PrintMeasures
        {
            Pages = marked.Length,
            PageWidthMm = Math.Round(first.Width * first.UserUnit / PointsOfMm, 1),
            PageHeightMm = Math.Round(first.Height * first.UserUnit / PointsOfMm, 1),
            IsTagged = isTagged,
        };
        foreach (var rule in rules)
        {
            cancellationToken.ThrowIfCancellationRequested();
            rule.Conclude(file, findings);
            measures = rule.Measure(measures);
        }

        return new PrintInspection(
            measures,
            [.. findings.Found.OrderBy(finding => finding.Page ?? 0).ThenByDescending(finding => finding.Says.Severity).ThenBy(finding => finding.Rule, StringComparer.Ordinal)],
            [.. findings.Undecided.OrderBy(point => point.Pages.FirstOrDefault()).ThenBy(point => point.Rule, StringComparer.Ordinal)]);
    }

    private static double? BodySizeOf(ImmutableArray<PaintedPage> pages) => pages
        .SelectMany(page => page.Lines)
        .Where(line => !line.IsFurniture)
        .GroupBy(line => Math.Round(line.SizePt / Step) * Step)
        .OrderByDescending(group => group.Sum(line => line.Text.Length))
        .ThenBy(group => group.Key)
        .Select(group => (double?)group.Key)
        .FirstOrDefault();

    private static InspectionAnswer Refused(string code, string message, string hint) => new(null, new Diagnostic(code, Severity.Error, message, hint, null));

    private static Task<T> OnOwnThread<T>(Func<T> work)
    {
        var done = new TaskCompletionSource<T>(TaskCreationOptions.RunContinuationsAsynchronously);
        var thread = new Thread(
            () =>
            {
                try
                {
                    done.SetResult(work());
                }
                catch (Exception exception)
                {
                    // It is thrown where it is waited for; on a thread of its own it would end the program.
                    done.SetException(exception);
                }
            },
            StackBytes)
        {
            IsBackground = true,
            Name = "inspection",
        };
        thread.Start();
        return done.Task;
    }
}
