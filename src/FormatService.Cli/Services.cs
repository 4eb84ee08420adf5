using FormatService.Formats;
using FormatService.Formats.Rendering;

namespace FormatService.Cli;

/// <summary>What the commands work with, made when first needed: <c>--help</c> reads no font.</summary>
internal sealed class Services
{
    private Services(OutputCatalogue outputs, LeafletPublisher publisher) => (Outputs, Publisher) = (outputs, publisher);

    /// <summary>The outputs there are.</summary>
    public OutputCatalogue Outputs { get; }

    /// <summary>Makes artefacts.</summary>
    public LeafletPublisher Publisher { get; }

    /// <summary>Reads the fonts that stand beside the program.</summary>
    public static Services Create() => new(new OutputCatalogue(), new LeafletPublisher(new Fingerprint("cli")));
}
