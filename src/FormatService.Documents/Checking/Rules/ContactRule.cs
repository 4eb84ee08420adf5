using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;

namespace FormatService.Documents.Checking.Rules;

/// <summary>A section about contact names a telephone number or a mail address, and so does the leaflet somewhere (FORMATS G-09).</summary>
internal sealed class ContactRule : LeafletRule
{
    private const int FewestDigits = 9;

    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        var isFound = false;
        foreach (var section in leaflet.Blocks.Where(placed => !placed.IsWebOnly).Select(placed => placed.Block).OfType<Section>())
        {
            var heading = LeafletText.Of(section.Heading);
            if (leaflet.Words?.IsContactHeading(heading) == true && !IsReachable(section, leaflet))
            {
                isFound = true;
                yield return leaflet.At(
                    section.Id,
                    DiagnosticCodes.ContactMissing,
                    Severity.Error,
                    $"“{Excerpt.Of(heading)}” has no phone number and no email address.",
                    "Add a “::: contact” with both, and with the hours when somebody answers.");
            }
        }

        if (!isFound && !leaflet.Texts.Any(placed => IsReachable(placed)))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.ContactMissing,
                Severity.Error,
                "The leaflet gives no phone number and no email address to contact anybody.",
                "Add a “::: contact” with both, and with the hours when somebody answers.");
        }
    }

    private static bool IsReachable(Section section, CheckedLeaflet leaflet)
    {
        var within = Flattening.Of(new Leaflet(leaflet.Metadata, section.Blocks, []), words: null);
        return within.Texts.Any(IsReachable);
    }

    private static bool IsReachable(PlacedText placed) =>
        !placed.IsWebOnly && (HasPhoneOrEmail(placed.Text) || InlineWalk.All(placed.Inlines).Any(LeadsToPhoneOrEmail));

    private static bool LeadsToPhoneOrEmail(Inline inline) =>
        inline is Link { Target: var target }
        && (target.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || target.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase));

    private static bool HasPhoneOrEmail(string text)
    {
        var digits = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
            }
            else if (text[i] == '@' && i > 0 && i + 1 < text.Length && char.IsLetterOrDigit(text[i - 1]) && char.IsLetterOrDigit(text[i + 1]))
            {
                return true;
            }
            else if (!(char.IsWhiteSpace(text[i]) || text[i] is '(' or ')' or '+' or '-' or '\u2011'))
            {
                digits = 0;
            }

            if (digits >= FewestDigits)
            {
                return true;
            }
        }

        return false;
    }
}
