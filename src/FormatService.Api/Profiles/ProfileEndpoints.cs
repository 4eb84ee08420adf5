using System.Collections.Immutable;
using FormatService.Api.Renders;
using FormatService.Documents.Profiles;
using Microsoft.AspNetCore.Http.HttpResults;

namespace FormatService.Api.Profiles;

/// <summary>What can be asked for, read out.</summary>
internal static class ProfileEndpoints
{
    public static void MapProfiles(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/profiles", All)
            .KnowsParameters()
            .WithTags("Profiles")
            .WithName("ListProfiles")
            .WithSummary("The looks, fonts, colours, papers, sizes and spaces that can be asked for");

    private static Ok<ProfilesContract> All() => TypedResults.Ok(ProfilesContract.Known);
}

/// <summary>What can be asked for, by the names that addresses have for it.</summary>
/// <param name="Profile">What <c>profile</c> can be: looks that go together, over which all other wishes are laid.</param>
/// <param name="Font">What <c>font</c> can be.</param>
/// <param name="Size">What <c>size</c> can be.</param>
/// <param name="Colours">What <c>colours</c> can be.</param>
/// <param name="Paper">What <c>paper</c> can be.</param>
/// <param name="Spacing">What <c>letterSpacing</c>, <c>wordSpacing</c>, <c>lineSpacing</c>, <c>paragraphSpacing</c> and <c>binding</c> can be.</param>
internal sealed record ProfilesContract(
    ImmutableArray<ChoiceContract> Profile,
    ImmutableArray<ChoiceContract> Font,
    SizeContract Size,
    ImmutableArray<ColoursContract> Colours,
    ImmutableArray<ChoiceContract> Paper,
    ImmutableArray<MeasureContract> Spacing)
{
    public static ProfilesContract Known { get; } = new(
        ChoiceContract.Of(ProfilePresets.All),
        ChoiceContract.Of(FontChoices.All),
        new SizeContract(ProfileResolver.SmallestBodyPt, ProfileResolver.LargestBodyPt, ReadingProfile.Standard.BodySizePt),
        [.. ColourSets.All.Select(set => new ColoursContract(set.Id, set.Description, set.Value.Text.ToString(), set.Value.Page.ToString()))],
        ChoiceContract.Of(Papers.All),
        [.. Measures.All.Where(measure => measure != Measures.Size).Select(measure => new MeasureContract(measure.Id, measure.Least, measure.Most, measure.Usual, measure.Unit.Name, measure.Description))]);
}

/// <summary>One thing to ask for.</summary>
/// <param name="Id">What to ask with.</param>
/// <param name="Description">What it is good for.</param>
internal sealed record ChoiceContract(string Id, string Description)
{
    public static ImmutableArray<ChoiceContract> Of<T>(ImmutableArray<Choice<T>> choices) =>
        [.. choices.Select(choice => new ChoiceContract(choice.Id, choice.Description))];
}

/// <summary>A set of colours to ask for.</summary>
/// <param name="Id">What to ask with.</param>
/// <param name="Description">What it is good for.</param>
/// <param name="Text">The colour of running text, as <c>#RRGGBB</c>.</param>
/// <param name="Page">The colour of the page, as <c>#RRGGBB</c>.</param>
internal sealed record ColoursContract(string Id, string Description, string Text, string Page);

/// <summary>The sizes of running text, in points.</summary>
/// <param name="SmallestPt">The smallest.</param>
/// <param name="LargestPt">The largest.</param>
/// <param name="UsualPt">That of ordinary print.</param>
internal sealed record SizeContract(double SmallestPt, double LargestPt, double UsualPt);

/// <summary>A number to ask for, in hundredths.</summary>
/// <param name="Id">What to ask with.</param>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Usual">That of ordinary print.</param>
/// <param name="Unit">What it counts.</param>
/// <param name="Description">What it is good for.</param>
internal sealed record MeasureContract(string Id, double Least, double Most, double Usual, string Unit, string Description);
