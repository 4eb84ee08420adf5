namespace FormatService.Api.Limits;

/// <summary>Which language model may word drafts of easy read, under <c>FormatService:Drafting</c>. No request but for a draft ever reaches it. No record, which would tell its key to whoever logs it.</summary>
internal sealed class DraftingOptions
{
    /// <summary>The address of any server that speaks as OpenAI's does, such as <c>http://localhost:11434/v1</c>; without it no model is asked.</summary>
    public string? Endpoint { get; init; }

    /// <summary>What the server calls the model.</summary>
    public string? Model { get; init; }

    /// <summary>The key that the server asks for: best given as the variable <c>FormatService__Drafting__ApiKey</c>, not in a file.</summary>
    public string? ApiKey { get; init; }

    /// <summary>How long one answer may take; a leaflet may take ten times that.</summary>
    public int TimeoutSeconds { get; init; } = 60;
}
