using System.Text.RegularExpressions;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.English;

/// <summary>What a leaflet is about, as far as the sense of its words turns on it: “procedure” and “consultant” are of hospitals and of councils.</summary>
internal static partial class LeafletSubject
{
    /// <summary>Whether it speaks of health at least as often as of homes, streets, money and schools.</summary>
    public static bool IsHealth(Leaflet leaflet)
    {
        var text = $"{leaflet.Metadata.Title}\n{leaflet.Metadata.Audience}\n{LeafletText.Of(leaflet)}";
        return Health().Count(text) >= Others().Count(text);
    }

    [GeneratedRegex(
        @"\b(?:doctors?|Dr|nurses?|hospitals?|clinics?|surgery|surgeons?|operations?|patients?|treatments?|medicines?|medications?|tablets?|NHS|GPs?|health\w*|midwi\w+|scans?|blood|pain|symptoms?|illness\w*|diseases?|anaesthetic\w*)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Health();

    [GeneratedRegex(
        @"\b(?:councils?|councillors?|tenan\w+|landlords?|rent|rents|repairs?|bins?|recycling|parking|tax|planning permission|housing|schools?|pupils?|licen[cs]e\w*|residents?|rubbish|waste|courts?|library|libraries)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others();
}
