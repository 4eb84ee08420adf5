using FormatService.Documents.Profiles;

namespace FormatService.Inspection.Pages;

/// <summary>What something is painted with.</summary>
/// <param name="Colour">The colour; meaningless where it is unknown.</param>
/// <param name="Alpha">How far it covers what is under it, from 0 to 1.</param>
/// <param name="Unknown">Why nobody can tell the colour without painting; null where it is known.</param>
internal readonly record struct Paint(Colour Colour, double Alpha, string? Unknown)
{
    /// <summary>The colour that is seen where this is painted on a ground.</summary>
    public Colour On(Colour ground) => Alpha >= 1 ? Colour : new Colour(
        Mixed(Colour.Red, ground.Red), Mixed(Colour.Green, ground.Green), Mixed(Colour.Blue, ground.Blue));

    private byte Mixed(byte above, byte under) => (byte)Math.Clamp(Math.Round((above * Alpha) + (under * (1 - Alpha))), 0, 255);
}
