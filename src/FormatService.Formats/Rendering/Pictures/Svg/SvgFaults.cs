namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>What stands against drawing an SVG file, and how much work it may still make: nothing is left out in silence, and nothing goes on for ever.</summary>
internal sealed class SvgFaults
{
    /// <summary>The most elements drawn, clones counted, and steps of paths, each of which counts as one; comparisons of style sheets count a tenth.</summary>
    public const int MaxWork = 400_000;

    private const int MostTold = 6;

    private readonly List<PictureRefusal> _refusals = [];
    private int _work;

    public IReadOnlyList<PictureRefusal> Refusals => _refusals;

    /// <summary>Whether so much is wrong that there is no point in going on.</summary>
    public bool IsHopeless => _work > MaxWork || _refusals.Count >= MostTold;

    /// <summary>Notes a reason, once.</summary>
    /// <param name="reason">What is wrong, to follow the name of the picture.</param>
    /// <param name="hint">What to do.</param>
    /// <param name="element">Where.</param>
    public void Refuse(string reason, string hint, SvgElement? element = null)
    {
        // The same reason at ten places is one thing to mend.
        if (_refusals.Count < MostTold && !_refusals.Any(known => known.Reason.StartsWith(reason, StringComparison.Ordinal)))
        {
            _refusals.Add(new PictureRefusal(element is null ? reason : FormattableString.Invariant($"{reason} (line {element.Line})"), hint));
        }
    }

    /// <summary>Takes from the work that is allowed; false when there is none left.</summary>
    public bool Spend(int work)
    {
        _work += Math.Min(work, MaxWork);
        if (_work <= MaxWork)
        {
            return true;
        }

        Refuse("is too complicated to be drawn", "Simplify it in the program it was made with, or save it as PNG.");
        return false;
    }
}
