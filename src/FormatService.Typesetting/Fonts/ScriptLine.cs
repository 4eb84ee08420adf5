namespace FormatService.Typesetting.Fonts;

/// <summary>
/// What lines of a script want. The metrics that fonts of such scripts come with make room for every stack of marks that could ever be, which
/// parts lines too far; here is what running text needs, and a line that holds more ink is given more.
/// </summary>
/// <param name="Scale">The distance of baselines, as a multiple of that of Latin.</param>
/// <param name="Above">How far most letters reach above the baseline, as a share of the size.</param>
/// <param name="Below">How far most letters reach below it.</param>
internal sealed record ScriptLine(double Scale, double Above, double Below)
{
    /// <summary>The least distance of baselines, as a share of the size, however close others are asked for.</summary>
    public double Least { get; init; }

    /// <summary>The greatest distance of baselines, as a share of the size, however far apart others are asked for.</summary>
    public double Most { get; init; } = double.PositiveInfinity;
}
