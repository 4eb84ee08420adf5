using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace FormatService.Formats.Word;

/// <summary>A font as a Word file names it, with what helps a program that does not have it to find one like it (ECMA-376-1, clause 17.8.3.10).</summary>
/// <param name="Name">The name of its family.</param>
/// <param name="LineHeight">How far apart it sets lines that are single-spaced, as a multiple of the size.</param>
internal sealed partial record WordFont(string Name, double LineHeight)
{
    /// <summary>What else to look for, the best first: fonts that set the same text at about the same size.</summary>
    public ImmutableArray<string> AlternativeNames { get; init; } = [];

    /// <summary>Its shape in ten bytes, in hexadecimal; null where it does not say.</summary>
    public string? Panose { get; init; }

    /// <summary>The Windows character set that it is first of all made for, in hexadecimal.</summary>
    public string CharacterSet { get; init; } = "00";

    /// <summary>The family of our library that it stands for: embedded, that takes its place.</summary>
    public string? LibraryFamily { get; init; }

    /// <summary>The name that the files of that family bear, which as a rule is written with spaces: <c>Noto Sans SC</c>.</summary>
    public string? LibraryName
    {
        get => field ?? (LibraryFamily is { } family ? WordStart().Replace(family, " ") : null);
        init;
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.CultureInvariant)]
    private static partial Regex WordStart();
}
