using FormatService.Typesetting.Flow;
using FormatService.Typesetting.Fonts;

namespace FormatService.Typesetting.Text;

/// <summary>What all words of a span have in common when they are shaped. Made by <see cref="TextShaper.Run"/>, kept by who sets many words.</summary>
internal sealed record ShapingRun(
    FontStack Fonts, string Language, HarfBuzzSharp.Script Script, HarfBuzzSharp.Language HarfBuzzLanguage, bool IsRightToLeft, TextSpacing Spacing, int Id);
