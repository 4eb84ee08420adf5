using System.Collections.Immutable;
using System.Globalization;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.EasyRead;
using FormatService.Documents.EasyRead.Rewriting;
using Microsoft.Extensions.AI;

namespace FormatService.Drafting;

/// <summary>
/// Puts the draft of the rules, part by part, to a language model. Its words are taken where they can be seen to say the same, row by
/// row; else, and when the model cannot be had, the words of the rules stand. What it makes is for staff, as any draft.
/// </summary>
/// <param name="client">How the model is talked to.</param>
/// <param name="model">What the server calls the model; the draft names it.</param>
/// <param name="timeout">How long one answer may take; all of them may take ten times that.</param>
public sealed class ModelDrafter(IChatClient client, string model, TimeSpan timeout)
{
    // A server that fails so often in a row will go on to.
    private const int MostFailures = 3;
    private const int AnswersOfTime = 10;

    /// <summary>Words a draft of the rules.</summary>
    /// <param name="rewriting">The draft, and what holds new words against it.</param>
    /// <param name="places">Where the nodes of the leaflet stand.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<ModelDraft> DraftAsync(DraftRewriting rewriting, SourceMap places, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(rewriting);
        ArgumentNullException.ThrowIfNull(places);
        if (!rewriting.CanCompare)
        {
            return new ModelDraft(rewriting.Draft, [ModelDiagnostics.OtherLanguage(model, rewriting.Language)]);
        }

        var rewrites = new List<RowRewrite>();
        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        var parts = rewriting.Parts();
        var failures = 0;
        using var overall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        overall.CancelAfter(timeout * AnswersOfTime);
        for (var i = 0; i < parts.Length && failures < MostFailures; i++)
        {
            var (said, why, isSilent) = await AskAsync(parts[i], overall.Token, cancellationToken);
            if (said is not null)
            {
                failures = 0;
                rewrites.AddRange(said);
                continue;
            }

            failures = isSilent ? MostFailures : failures + 1;
            var left = failures < MostFailures ? [parts[i]] : parts[i..];
            diagnostics.Add(ModelDiagnostics.Unanswered(model, why, left, isSilent, places));
        }

        var rewritten = rewriting.With(model, rewrites);
        diagnostics.AddRange(rewritten.Refused.Select(refused => ModelDiagnostics.Refused(refused, places)));
        return new ModelDraft(rewritten.Draft, diagnostics.ToImmutable());
    }

    private async Task<Answer> AskAsync(DraftPart part, CancellationToken overall, CancellationToken cancellationToken)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(overall);
        soon.CancelAfter(timeout);
        try
        {
            var answer = await client.GetResponseAsync(RewriteConversation.Messages(part), RewriteConversation.Options(model), soon.Token).WaitAsync(soon.Token);
            return RewriteConversation.Read(part, answer.Text) is { } said
                ? new Answer(said, "", IsSilent: false)
                : new Answer(null, "its answer is not JSON of the form asked for, of the same rows in the same order", IsSilent: false);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            var waited = overall.IsCancellationRequested
                ? string.Create(CultureInfo.InvariantCulture, $"all answers together took more than {(timeout * AnswersOfTime).TotalSeconds:0.#} seconds")
                : string.Create(CultureInfo.InvariantCulture, $"no answer within {timeout.TotalSeconds:0.#} seconds");
            return new Answer(null, waited, IsSilent: true);
        }
        catch (HttpRequestException exception) when (exception.StatusCode is { } status)
        {
            return new Answer(null, string.Create(CultureInfo.InvariantCulture, $"the server answered {(int)status}"), IsSilent: false);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError is HttpRequestError.ConnectionError or HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError or HttpRequestError.ProxyTunnelError)
        {
            return new Answer(null, "there is no connection to the server", IsSilent: true);
        }
        catch (InvalidDataException exception)
        {
            return new Answer(null, exception.Message, IsSilent: false);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            return new Answer(null, "the connection broke off", IsSilent: false);
        }
    }

    // Silent is a server that would be waited for in vain again.
    private readonly record struct Answer(ImmutableArray<RowRewrite>? Said, string Why, bool IsSilent);
}

/// <summary>A draft, and what became of the words of the model.</summary>
/// <param name="Draft">The draft; all of rules where the model could not be had.</param>
/// <param name="Diagnostics">Where the model failed, and which of its words were not taken.</param>
public sealed record ModelDraft(EasyReadDraft Draft, ImmutableArray<Diagnostic> Diagnostics);
