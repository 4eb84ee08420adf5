using System.Collections.Frozen;
using System.Collections.Immutable;

namespace FormatService.Documents.Checking.Language;

/// <summary>English.</summary>
internal static class EnglishWords
{
    private static readonly ImmutableArray<string> WebPhrases =
    [
        "on this page", "this page", "this webpage", "this web page",
        "click here", "click on", "click the", "click below", "click to", "click this", "click '", "click \"", "clicking here", "clicking on", "clicking the",
        "tap here", "accessibility tools", "accessibility toolbar", "toolbar", "select language", "show accessibility",
        "on your screen", "on the screen below", "scroll down", "scroll up", "scroll to", "drop-down menu", "dropdown menu",
        "print this page", "download as pdf", "download as a pdf", "download this page", "share this page",
        "translate function", "translate button", "translation tool", "skip to main content", "skip to content", "back to top",
        "change the text size", "change text size", "adjust the font", "change the font", "modify the colour contrast", "change the colour contrast", "adjust the colour contrast",
    ];

    private static readonly string[] StopWords =
    [
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "from", "by", "with", "without", "about", "after", "before", "during", "between",
        "into", "as", "is", "are", "be", "been", "was", "will", "can", "do", "does", "did", "have", "has", "had", "having", "get", "getting", "taking", "take", "using", "use",
        "your", "you", "our", "we", "us", "my", "me", "i", "it", "its", "their", "they", "them", "his", "her", "this", "that", "these", "those",
        "what", "when", "where", "which", "who", "why", "how", "if", "not", "no", "all", "any", "more", "most", "need", "know", "should", "may",
        "advice", "information", "leaflet", "guide", "factsheet", "fact", "sheet", "booklet", "handout", "patient", "patients", "carer", "carers", "people", "adult", "adults",
        "overview", "introduction", "help", "helping", "understanding", "living", "safely", "safe", "new", "instructions", "going", "caring", "looking", "aftercare",
        "nhs", "page", "home", "welcome", "frequently", "asked", "questions", "question", "answers",
    ];

    /// <summary>What the rules look for.</summary>
    public static CheckingWords All { get; } = new()
    {
        WebOnlyPhrases = [.. PagePlaces(), .. WebPhrases],
        PageWords = ["page", "pages"],
        PagePhrases = ["overleaf", "over the page", "see over", "on the next page", "on the previous page", "on the back page", "on the front page", "on the inside page"],
        ContactHeadings = new[]
        {
            "contact", "contacts", "contact us", "contact details", "contact information", "contacting us", "how to contact us", "who to contact",
            "useful contacts", "useful numbers", "telephone numbers", "get in touch", "further information and contacts", "how can i contact you",
        }.ToFrozenSet(StringComparer.Ordinal),
        BoilerplateHeadings = new[]
        {
            "about this information", "about this leaflet", "about us", "alternative formats", "other formats", "other formats and languages",
            "other languages and other ways to read this", "accessibility", "important note", "disclaimer", "feedback", "references", "sources",
        }.ToFrozenSet(StringComparer.Ordinal),
        TitleStopWords = StopWords.ToFrozenSet(StringComparer.Ordinal),
        ProcedurePhrases = ["the procedure", "your procedure", "the operation", "your operation", "your surgery", "your anaesthetic"],
        EmergencyWords = ["999", "111", "112", "911", "emergency", "a&e", "accident and emergency", "ambulance", "urgent", "straight away", "immediately"],
        CommonAbbreviations = new[]
        {
            "NHS", "GP", "GPS", "UK", "USA", "US", "EU", "TV", "DVD", "CD", "PC", "PDF", "PIN", "ID", "OK", "AM", "PM", "DNA", "HIV", "AIDS", "BBC", "FAQ", "MOT",
            "VAT", "SMS", "URL", "CCTV", "COVID", "WC", "DIY", "AND", "OR", "NOT", "DO", "NO", "YES", "RNIB", "BMI", "NICE", "IV", "II", "III", "VI", "VII", "VIII",
        }.ToFrozenSet(StringComparer.Ordinal),
        LookAlikes = new[]
        {
            ("dysphagia", "dysphasia"), ("complement", "compliment"), ("complementary", "complimentary"), ("principal", "principle"),
            ("continuous", "contiguous"), ("perineal", "peroneal"),
        }.ToFrozenSet(),
        EmptyLinkTexts = new[]
        {
            "here", "click here", "click", "tap here", "this", "this link", "link", "this page", "page", "more", "read more", "learn more", "find out more",
            "more information", "further information", "see more", "website", "this website", "download", "go", "details",
        }.ToFrozenSet(StringComparer.Ordinal),
        EmptyAltBeginnings =
        [
            "image of", "an image of", "picture of", "a picture of", "photo of", "a photo of", "photograph of", "a photograph of", "graphic of", "icon of", "an icon of",
        ],
        LongestSentence = 25,
    };

    private static IEnumerable<string> PagePlaces() =>
        from place in (string[])["top", "bottom", "end", "foot", "side"]
        from whose in (string[])["the", "this", "your"]
        from thing in (string[])["page", "screen", "webpage", "website"]
        select $"{place} of {whose} {thing}";
}
