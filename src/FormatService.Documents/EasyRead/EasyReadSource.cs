using System.Text.Encodings.Web;
using System.Text.Json;
using FormatService.Documents.Model;
using FormatService.Documents.Wording;

namespace FormatService.Documents.EasyRead;

/// <summary>A draft as a source that people edit, have checked and sign: the text of <c>leaflet.easy-read.md</c>.</summary>
public static class EasyReadSource
{
    /// <summary>Writes the source of a draft. Its first lines say that nobody has checked it, and how those sign who do.</summary>
    /// <param name="leaflet">The leaflet that the draft was made from.</param>
    /// <param name="draft">The draft.</param>
    public static string Write(Leaflet leaflet, EasyReadDraft draft)
    {
        ArgumentNullException.ThrowIfNull(leaflet);
        ArgumentNullException.ThrowIfNull(draft);
        var english = LeafletWording.For(LanguageTag.BritishEnglish);
        var title = draft.Edition.Title ?? leaflet.Title;

        // A string of JSON is one of YAML.
        return $"""
            ---
            # {english[WordingKeys.EasyReadDraft].Text}.{WriterOf(draft)}
            # Change what is wrong or hard, and take these lines away. When it is right, both sign it here, with the fingerprint that “check” says:
            # easy-read-sign-offs:
            #   - role: {EasyReadApproval.ClinicalOwner}
            #     name: …
            #     date: 2026-01-31
            #     version: {(leaflet.Metadata.Version is { } version ? Quoted(version) : "…")}
            #     fingerprint: …
            #   - role: {EasyReadApproval.ReaderGroup}
            title: "{Quoted(title)}"
            ---


            """.ReplaceLineEndings("\n") + EasyReadMarkdownWriter.Write(draft.Edition);
    }

    // Letters stand as they are, for people to read; what would end the string or the line does not.
    private static string Quoted(string text) => JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    // Whoever edits it must know that more than rules has been at its words.
    private static string WriterOf(EasyReadDraft draft) =>
        draft.Model is { } model ? $" The language model {Quoted(model)} wrote some of its sentences; each is in the list of what to look at." : "";
}
