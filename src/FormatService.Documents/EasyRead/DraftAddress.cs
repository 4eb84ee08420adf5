namespace FormatService.Documents.EasyRead;

/// <summary>Where a link leads, in a text that does not say it.</summary>
/// <param name="Target">The address.</param>
/// <param name="Words">The words that the link is on: they tell whose address it is.</param>
internal sealed record DraftAddress(string Target, string Words);
