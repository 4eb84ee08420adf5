using FormatService.Documents.Diagnostics;
using FormatService.Documents.Wording;

namespace FormatService.Documents.Checking.Rules;

/// <summary>
/// Staff who cannot read a translation have to know what they hold, which version was translated, and who answers for it (FORMATS T-04, T-07,
/// T-08).
/// </summary>
internal sealed class TranslationRule : LeafletRule
{
    public override IEnumerable<Diagnostic> Check(CheckedLeaflet leaflet)
    {
        if (leaflet.Metadata.TranslationOf is not { } source)
        {
            yield break;
        }

        var language = LanguageNames.InEnglish(source.Language);
        if (string.IsNullOrWhiteSpace(source.Title))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.TranslationTitleMissing,
                Severity.Warning,
                $"The translation does not say what the original is called; its pages name it to staff as “{source.LeafletId}”.",
                $"Write “title:” with the title in {language} below “translation-of”.");
        }

        if (string.IsNullOrWhiteSpace(source.Version))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.TranslationVersionMissing,
                Severity.Warning,
                "The translation does not say which version it translates, so nobody can tell whether it is out of date.",
                "Write “version: 1.0” with the version of the original below “translation-of”.");
        }

        if (source.Checked && string.IsNullOrWhiteSpace(source.CheckedBy))
        {
            yield return CheckedLeaflet.AboutAll(
                DiagnosticCodes.TranslationCheckerMissing,
                Severity.Warning,
                "The translation is said to be checked, but not by whom.",
                "Write “checked-by:” with the name and qualification of the translator below “translation-of”.");
        }
    }
}
