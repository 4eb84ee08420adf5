using FormatService.Pdf.Fonts;

namespace FormatService.Pdf.Validation;

/// <summary>Whether a font may be embedded.</summary>
internal static class FontChecks
{
    private const int Restricted = 0x0002;
    private const int NoSubsetting = 0x0100;
    private const int BitmapsOnly = 0x0200;

    public static void Run(TrueTypeFont font, ViolationList violations)
    {
        if ((font.EmbeddingPermissions & 0x000F) == Restricted || (font.EmbeddingPermissions & (NoSubsetting | BitmapsOnly)) != 0)
        {
            violations.Add(PdfRule.Ua("7.21.4.1"), $"The font {font.PostScriptName} says that it may not be embedded in part (fsType {font.EmbeddingPermissions}).");
        }
    }
}
