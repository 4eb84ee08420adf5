using System.Collections.Frozen;

namespace FormatService.Documents.Checking.Language;

/// <summary>Polish. Words change their endings, so only phrases that stay as they are can be looked for.</summary>
internal static class PolishWords
{
    /// <summary>What the rules look for.</summary>
    public static CheckingWords All { get; } = new()
    {
        WebOnlyPhrases =
        [
            "na tej stronie", "tę stronę", "u dołu strony", "u góry strony", "na końcu strony", "u dołu ekranu", "na ekranie",
            "kliknij", "kliknąć", "klikając", "paska ułatwień", "pasek ułatwień", "pobrać jako pdf",
        ],
        PageWords = ["strona", "stronie", "stronę", "strony", "stronach", "str."],
        PagePhrases = ["na odwrocie", "na następnej stronie", "na poprzedniej stronie"],
        ContactHeadings = new[] { "kontakt", "kontakt z nami", "dane kontaktowe", "jak się z nami skontaktować" }.ToFrozenSet(StringComparer.Ordinal),
        BoilerplateHeadings = new[] { "informacje o tej ulotce", "inne formaty", "inne języki i inne sposoby czytania" }.ToFrozenSet(StringComparer.Ordinal),
        EmptyLinkTexts = new[] { "tutaj", "tu", "kliknij tutaj", "więcej", "czytaj więcej", "link" }.ToFrozenSet(StringComparer.Ordinal),
        EmptyAltBeginnings = ["obraz przedstawia", "zdjęcie przedstawia", "rysunek przedstawia"],
    };
}
