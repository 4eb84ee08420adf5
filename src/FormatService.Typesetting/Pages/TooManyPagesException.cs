using System.Globalization;

namespace FormatService.Typesetting.Pages;

/// <summary>The flow needs more pages than the caller allows.</summary>
/// <param name="limit">How many are allowed.</param>
#pragma warning disable CA1032 // There is no such fault without a limit.
public sealed class TooManyPagesException(int limit)
    : InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"The text needs more than the {limit} pages that are allowed."))
#pragma warning restore CA1032
{
    /// <summary>How many pages are allowed.</summary>
    public int Limit { get; } = limit;
}
