using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>The words that say how urgent a callout is; no format may say it by colour alone (WCAG 1.4.1).</summary>
public static class CalloutWords
{
    /// <summary>The key of the phrase for a level.</summary>
    public static string KeyOf(CalloutLevel level) => level switch
    {
        CalloutLevel.Information => WordingKeys.Information,
        CalloutLevel.NonUrgent => WordingKeys.NonUrgent,
        CalloutLevel.Urgent => WordingKeys.Urgent,
        CalloutLevel.Emergency => WordingKeys.Emergency,
        _ => throw new ArgumentOutOfRangeException(nameof(level), level, "Not a level of callout."),
    };
}
