namespace FormatService.Typesetting.Fonts;

/// <summary>
/// What lines of a script want. The metrics that fonts of such scripts come with make room for every stack of marks that could ever be, which
/// parts lines too far; here is what running text needs, and a line that holds more ink is given more.
/// </summary>
/// <param name="Scale">The distance of baselines, as a multiple of that of Latin.</param>
/// <param name="Above">How far most letters reach above the baseline, as a share of the size.</param>
/// <param name="Below">How far most letters reach below it.</param>
internal sealed record ScriptLine(double Scale, double Above, double Below);
