using System.Collections.Immutable;

namespace FormatService.Pdf.Fonts;

/// <summary>
/// The characters that have the same code (CID) in every document: Latin, Greek, Cyrillic, the Latin additions of Vietnamese and Welsh, and
/// general punctuation. What is fixed can be shared: documents that use the same characters share one embedded font, whatever their words.
/// </summary>
internal static class FixedCodes
{
    /// <summary>How many there are; other codes begin here.</summary>
    public const int Count = GeneralPunctuation + 0xD0;

    private const int LatinAdditional = 0x530;
    private const int GeneralPunctuation = LatinAdditional + 0x100;

    private static readonly string[] SharedTogether =
    [
        " abcdefghijklmnopqrstuvwxyz,.-’",
        "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        "0123456789",
        "():;?!/&%+@–‘“”•",
        "αβγδεζηθικλμνξοπρςστυφχψωάέήίόύώ",
        "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
        "абвгдежзийклмнопрстуфхцчшщъыьэюя",
        "АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ",
    ];

    /// <summary>
    /// Sets of codes that are embedded together as soon as one of them is used. A text that uses most letters uses nearly all of them, so this
    /// adds little, and makes the fonts of different texts equal.
    /// </summary>
    public static ImmutableArray<ImmutableArray<int>> Groups { get; } =
        [.. SharedTogether.Select(group => group.Select(Of).ToImmutableArray())];

    /// <summary>The code of a character, or -1.</summary>
    public static int Of(char character) => character switch
    {
        < ' ' => -1,
        < '\u007F' => character,
        < '\u00A0' => -1,
        < '\u0530' => character,
        >= '\u1E00' and <= '\u1EFF' => character - 0x1E00 + LatinAdditional,
        >= '\u2000' and <= '\u20CF' => character - 0x2000 + GeneralPunctuation,
        _ => -1,
    };

    /// <summary>The character of a code.</summary>
    public static char CharacterOf(int code) => (char)(code switch
    {
        < LatinAdditional => code,
        < GeneralPunctuation => code - LatinAdditional + 0x1E00,
        _ => code - GeneralPunctuation + 0x2000,
    });
}
