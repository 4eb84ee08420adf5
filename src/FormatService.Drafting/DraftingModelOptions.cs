using System.Diagnostics.CodeAnalysis;

namespace FormatService.Drafting;

/// <summary>Which language model may help with drafts, and where it runs: any server that speaks as OpenAI's does. No record: a record tells its key to whoever logs it.</summary>
public sealed class DraftingModelOptions
{
    /// <summary>How long one answer may take where nothing else is said.</summary>
    public static readonly TimeSpan UsualTimeout = TimeSpan.FromSeconds(60);

    private const int LongestName = 200;

    private DraftingModelOptions(Uri endpoint, string model, string? apiKey, TimeSpan timeout)
    {
        (Endpoint, Model, ApiKey, Timeout) = (endpoint, model, apiKey, timeout);
    }

    /// <summary>The address that <c>/chat/completions</c> is appended to, such as <c>http://localhost:11434/v1</c>.</summary>
    public Uri Endpoint { get; }

    /// <summary>What the server calls the model.</summary>
    public string Model { get; }

    /// <summary>The key that the server asks for; null where it asks for none.</summary>
    public string? ApiKey { get; }

    /// <summary>How long one answer may take.</summary>
    public TimeSpan Timeout { get; }

    /// <summary>The longest that one answer may take.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromHours(1);

    /// <summary>Whether settings are usable; what is wrong with them, where they are not.</summary>
    public static bool TryCreate(
        string endpoint, string? model, string? apiKey, TimeSpan timeout, [NotNullWhen(true)] out DraftingModelOptions? options, [NotNullWhen(false)] out string? complaint)
    {
        options = null;
        complaint = !Uri.TryCreate(endpoint, UriKind.Absolute, out var address) || (address.Scheme != Uri.UriSchemeHttps && address.Scheme != Uri.UriSchemeHttp)
            // It is not quoted: a key may have been put in its place.
            ? "The address of the language model is none of a server; write it as http://localhost:11434/v1"
            : address.UserInfo.Length > 0 || address.Query.Length > 0 || address.Fragment.Length > 0
            ? "The address of the language model has more than a server and a path; a key is a setting of its own"
            // Leaflets of a hospital and its key do not go over a network in the clear.
            : address.Scheme == Uri.UriSchemeHttp && !address.IsLoopback
            ? $"“{address.Host}” is not at this machine, and the address of the language model does not begin with https"
            : string.IsNullOrWhiteSpace(model) || model.Length > LongestName || model.Any(char.IsControl)
            ? "The language model has no usable name"
            : apiKey is not null && (apiKey.Length == 0 || !apiKey.All(unit => unit is > ' ' and <= '~'))
            ? "The key for the language model is empty or has characters that no key has"
            : timeout <= TimeSpan.Zero
            ? "The language model has no time to answer"
            : timeout > Longest
            ? FormattableString.Invariant($"The language model may take {Longest.TotalSeconds:0} seconds for an answer at the most")
            : null;
        if (complaint is not null)
        {
            return false;
        }

        options = new DraftingModelOptions(address!, model!, apiKey, timeout);
        return true;
    }
}
