namespace FormatService.Documents.Profiles;

/// <summary>One of several things that a request can ask for by name.</summary>
/// <param name="Id">What requests call it; small and capital letters are the same.</param>
/// <param name="Value">What they get.</param>
/// <param name="Description">What it is good for, in a line for staff.</param>
public sealed record Choice<T>(string Id, T Value, string Description);
