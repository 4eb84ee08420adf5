using System.Net;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Documents.EasyRead;
using FormatService.Documents.Model;
using FormatService.Formats.Rendering;

namespace FormatService.Api.Leaflets;

/// <summary>
/// Who is given easy read of the library: everybody once both sign-offs are for the very text there is, and before that only staff at this
/// machine who ask for the draft (FORMATS 2.4).
/// </summary>
internal static class EasyReadRelease
{
    /// <summary>The parameter that asks for a draft.</summary>
    public const string DraftParameter = "draft";

    // Where a proxy passes requests on, all of them come from this machine.
    private static readonly string[] ForwardingHeaders = ["Forwarded", "Via", "X-Real-IP", "CF-Connecting-IP", "True-Client-IP", "X-Client-IP", "X-Cluster-Client-IP"];
    private const string ForwardingPrefix = "X-Forwarded-";

    /// <summary>Refuses easy read that nobody has signed off, unless it is staff who ask for the draft.</summary>
    /// <exception cref="RefusedException">It is not to be given out.</exception>
    public static void MustBeReleased(OutputFormat output, Leaflet leaflet, string? draft, HttpContext context)
    {
        var isDraftAskedFor = IsTrue(draft);
        if (!output.IsEasyRead)
        {
            return;
        }

        var approval = EasyReadApproval.Of(leaflet);
        var givesDrafts = context.RequestServices.GetRequiredService<ServiceOptions>().Drafts;
        if (approval.IsApproved || (isDraftAskedFor && givesDrafts && IsAtThisMachine(context)))
        {
            return;
        }

        var whatStaffCanDo = !givesDrafts
            ? "Drafts are switched off here; “POST /render” and the command line make them of one's own leaflet."
            : isDraftAskedFor
            ? "Its draft is given at the machine that the service runs on alone."
            : $"At the machine that the service runs on, ?{DraftParameter}=true gives staff the marked draft.";
        throw new RefusedException(ProblemKind.NotSignedOff, $"{string.Join(' ', approval.Reasons)} {whatStaffCanDo}");
    }

    private static bool IsTrue(string? draft) => draft?.ToLowerInvariant() switch
    {
        null or "" or "false" => false,
        "true" => true,
        _ => throw new RefusedException(ProblemKind.WishRefused, $"“{draft}” is neither true nor false."),
    };

    // A request without an address comes from a test inside the process.
    private static bool IsAtThisMachine(HttpContext context) =>
        (context.Connection.RemoteIpAddress is not { } address || IPAddress.IsLoopback(address))
        && IsLoopback(context.Request.Host.Host)
        && !context.Request.Headers.Keys.Any(name =>
            name.StartsWith(ForwardingPrefix, StringComparison.OrdinalIgnoreCase) || ForwardingHeaders.Contains(name, StringComparer.OrdinalIgnoreCase));

    private static bool IsLoopback(string host) =>
        string.Equals(host, "localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
