namespace FormatService.Fuzzing.Targets;

/// <summary>Every way in that is tried.</summary>
internal static class AllTargets
{
    public static IReadOnlyList<string> Names { get; } = ["markdown", "yaml", "json", "pictures", "zip", "house"];

    /// <summary>The target of a name; null where there is none.</summary>
    public static FuzzTarget? Find(string name) => name switch
    {
        "markdown" => new MarkdownTarget(),
        "yaml" => new FrontMatterTarget(),
        "json" => new JsonTarget(),
        "pictures" => new PictureTarget(),
        "zip" => new ZipTarget(),
        "house" => new HouseTarget(),
        _ => null,
    };
}
