using System.Text.RegularExpressions;

namespace FormatService.Documents.Checking.EasyReadRules;

/// <summary>The number or letter of a step before what it says: “1. Lie down.”, “Step 3: rest”, “a) sit”. It is no sentence, whatever mark stands behind it.</summary>
internal static partial class StepLabel
{
    /// <summary>A sentence without the label before it; one that is nothing but a label stays.</summary>
    public static string Without(string sentence) => sentence[Label().Match(sentence).Length..];

    [GeneratedRegex(@"\A\s{0,4}(?:(?:step|stage|part)\s\p{Nd}{1,3}[.:)]|\(?(?:\p{Nd}{1,3}(?:\.\p{Nd}{1,2}){0,2}|\p{L})[.)])\s{1,4}(?=\S)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Label();
}
