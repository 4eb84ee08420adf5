namespace FormatService.Typesetting.Fonts;

/// <summary>The forms of letters that a language wants, where its script is written in several ways.</summary>
[Flags]
internal enum ScriptForms
{
    /// <summary>Arabic letters as in print, Chinese in simplified characters.</summary>
    Usual = 0,

    /// <summary>Arabic letters hang from sloping lines, as Urdu has them.</summary>
    Nastaliq = 1,

    /// <summary>Chinese in traditional characters.</summary>
    Traditional = 2,
}
