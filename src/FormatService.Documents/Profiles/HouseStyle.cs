using FormatService.Documents.Model;

namespace FormatService.Documents.Profiles;

/// <summary>
/// How an organisation wants its leaflets to look, and what it is called. Laid over the profile of an output, and under what a request
/// asks for. Null leaves the profile as it is. <see cref="HouseStyleReader"/> reads one from a file and checks it.
/// </summary>
public sealed record HouseStyle
{
    /// <summary>No house style.</summary>
    public static HouseStyle None { get; } = new();

    /// <summary>Who publishes leaflets that name nobody themselves.</summary>
    public string? Organisation { get; init; }

    /// <summary>The picture over the title of every leaflet.</summary>
    public HouseLogo? Logo { get; init; }

    /// <summary>The colours, all of them: those that the house does not name are those of ordinary print.</summary>
    public ColourSet? Colours { get; init; }

    /// <summary>The family that text is set in.</summary>
    public FontChoice? Font { get; init; }

    /// <summary>The paper.</summary>
    public Paper? Paper { get; init; }

    /// <summary>The margin at the sides, in millimetres.</summary>
    public double? MarginMm { get; init; }

    /// <summary>The margin at the top and the bottom, in millimetres.</summary>
    public double? VerticalMarginMm { get; init; }

    /// <summary>The leaflet with the organisation of the house, where it names none itself.</summary>
    public Leaflet Sign(Leaflet leaflet) => Organisation is null || !string.IsNullOrWhiteSpace(leaflet.Metadata.Organisation)
        ? leaflet
        : leaflet with { Metadata = leaflet.Metadata with { Organisation = Organisation } };
}

/// <summary>The logo of a house.</summary>
/// <param name="Picture">Its file.</param>
/// <param name="AlternativeText">What it shows, for those who do not see it.</param>
public sealed record HouseLogo(Picture Picture, string AlternativeText);
