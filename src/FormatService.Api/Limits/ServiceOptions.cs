using System.ComponentModel.DataAnnotations;

namespace FormatService.Api.Limits;

/// <summary>What the person who runs the service may set, under <c>FormatService</c> in the configuration.</summary>
internal sealed record ServiceOptions
{
    /// <summary>The name of the section of the configuration.</summary>
    public const string Section = "FormatService";

    /// <summary>The folder of leaflets to serve; by default <c>samples/leaflets</c>, beside the program or in a folder above it.</summary>
    public string? Library { get; init; }

    /// <summary>
    /// A folder with further fonts: those of the same name take the place of ours, such as the whole of a Chinese font that of our subset, and
    /// others step in for characters that ours lack.
    /// </summary>
    public string? Fonts { get; init; }

    /// <summary>
    /// A folder with the organisation's own pictures for easy read, and the table of their licences (<c>pictures.tsv</c>): those of the same
    /// name or concept take the place of ours.
    /// </summary>
    public string? Pictures { get; init; }

    /// <summary>
    /// Whether <c>?draft=true</c> gives staff at this machine the marked draft of easy read that is not signed off. A proxy at this machine that
    /// tells nothing of itself cannot be told from them: behind one, switch it off.
    /// </summary>
    public bool Drafts { get; init; } = true;

    /// <summary>The language model that may word drafts of easy read; without it, rules draft alone.</summary>
    public DraftingOptions? Drafting { get; init; }

    /// <summary>The file of the house style, such as <c>samples/profiles/house.json</c>; without it leaflets have the plain style.</summary>
    public string? House { get; init; }

    /// <summary>The largest body of a request, in bytes.</summary>
    [Range(1024, 1024L * 1024 * 1024)]
    public long MaxBodyBytes { get; init; } = 25 * 1024 * 1024;

    /// <summary>How many bytes of bodies may be held at once, all requests together.</summary>
    [Range(1024, long.MaxValue)]
    public long MaxHeldBodyBytes { get; init; } = 512 * 1024 * 1024;

    /// <summary>The most pages of an artefact that has pages.</summary>
    [Range(1, 100_000)]
    public int MaxPages { get; init; } = 500;

    /// <summary>The longest time one leaflet may take to read and render.</summary>
    [Range(typeof(TimeSpan), "00:00:00.001", "01:00:00", ConvertValueInInvariantCulture = true)]
    public TimeSpan MaxRenderTime { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How many leaflets are rendered at once; by default one a core.</summary>
    [Range(1, 1024)]
    public int MaxParallelRenders { get; init; } = Environment.ProcessorCount;

    /// <summary>How many requests may wait for their turn before others are sent away.</summary>
    [Range(0, 100_000)]
    public int MaxWaitingRenders { get; init; } = 64;

    /// <summary>How many bytes of finished artefacts of the library are kept.</summary>
    [Range(0, long.MaxValue)]
    public long MaxCachedArtefactBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>How many bytes of leaflets of the library are kept read, with their pictures.</summary>
    [Range(0, long.MaxValue)]
    public long MaxHeldLeafletBytes { get; init; } = 64 * 1024 * 1024;
}
