using FormatService.Documents.Model;

namespace FormatService.Testing.Leaflets;

/// <summary>What generated leaflets are written with: plain words, and those that fonts, line breaking or reading back have trouble with.</summary>
internal static class GeneratedWords
{
    public static readonly string[] Vocabulary =
    [
        "the", "a", "you", "may", "take", "your", "medicine", "with", "water", "every", "day", "until", "nurse", "says", "stop", "operation",
        "anaesthetic", "blood", "artery", "Poliklinika", "żołądek", "ţesut", "ağrı", "Đau", "серце", "здоров'я", "φάρμακο", "naïve",
        "office", "fluffy", "afflict", "AVATAR", "Ty", "To.", "“quoted”", "it's", "well-being", "and/or", "x", "(see", "below)", "yes:", "no;",
        // Marks that stand alone or on letters that have no composed form, in one order and in the other.
        "e\u0301te\u0301", "q\u0308", "o\u0323\u0302", "o\u0302\u0323", "Ł\u0301", "a\u030A\u0301",
        // Symbols, beyond the basic plane too, and signs that are more than one character.
        "½", "µ", "≤", "→", "✓", "☎", "☺", "★", "€", "£3.50", "№", "…", "—", "\U0001F600", "\U0001D7D8", "37°C", "1⁄2", "CO₂", "m²",
        // What is not seen, or not broken at.
        "soft\u00ADhyphen", "no\u00A0break", "5\u202Fmg", "non\u2011breaking", "word\u2060joiner", "zero\u200Bwidth", "l\u200Cʼun", "٣", "\u200Fmark\u200E",
        "electroencephalographically", "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", new string('W', 70), "1,234,567.89", "24/7", "A&E", "<b>", "100%",
    ];

    /// <summary>Words of languages for a span, with the language; two of them run from right to left.</summary>
    public static readonly (string Language, string[] Words)[] Spans =
    [
        ("fr", ["l’hôpital", "où", "garçon", "« bonjour »"]),
        ("cy", ["ysbyty", "ŵyr", "llygad", "tŷ"]),
        ("ar", ["مرحبا", "المستشفى", "دواء", "0118 496 0123", "و", "(اتصل)", "لا"]),
        ("he", ["שלום", "בית", "חולים", "12:30", "(אם)"]),
        ("el", ["νοσοκομείο", "ιατρός"]),
        ("ru", ["больница", "врач"]),
    ];

    public static readonly (FactKind Kind, string Value)[] Facts =
    [
        (FactKind.Phone, "0118 496 0123"), (FactKind.Phone, "999"), (FactKind.Phone, "+44 (0)118 496 0123"), (FactKind.Date, "27 February 2026"),
        (FactKind.Date, "1/2/2029"), (FactKind.Time, "8.30am to 5pm"), (FactKind.Time, "17:45"), (FactKind.Dose, "500 mg"), (FactKind.Dose, "1 in 100"),
        (FactKind.Dose, "2.5–5 ml"), (FactKind.Reference, "Y/064"), (FactKind.Reference, "RG1 5AN"), (FactKind.Email, "vascular@example.nhs.uk"),
        (FactKind.WebAddress, "www.example.org"),
        (FactKind.WebAddress, "www.example.org/a/very/long/address/that/does-not-end/for/quite?some=time&and=more"),
    ];

    /// <summary>Words of facts that authors stress in part; two or three of them share words that are in none.</summary>
    public static readonly string[] PartedFacts =
    [
        "2 tablets", "2 tablets for 3 weeks", "150 to 400 x 109/L", "500 mg 4 times a day", "1 in 100", "2.5–5 ml, 10 ml, then 20 ml", "5 mg and 10 mg",
    ];

    public static readonly string[] Addresses =
    [
        "https://www.example.org/", "https://www.example.org/a?b=c&d=e#f", "https://bücher.example/straße", "mailto:leaflets@example.nhs.uk", "tel:+441184960123",
        "sms:60777", "https://www.example.org/(brackets)/\\back",
    ];

    /// <summary>Languages of leaflets: with our phrases and without, from left to right and from right to left.</summary>
    public static readonly string[] Languages = ["en-GB", "en", "cy", "pl", "uk", "tr", "vi", "el", "so", "ro", "ar", "he", "zh-Latn-CN"];
}
