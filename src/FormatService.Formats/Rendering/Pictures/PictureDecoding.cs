using System.Collections.Immutable;
using FormatService.Typesetting.Flow;

namespace FormatService.Formats.Rendering.Pictures;

/// <summary>A decoded picture, or why there is none.</summary>
/// <param name="Picture">The picture; null where it is refused.</param>
/// <param name="Refusals">What is wrong with it, and what to do.</param>
public sealed record PictureDecoding(PagePicture? Picture, ImmutableArray<PictureRefusal> Refusals)
{
    /// <summary>Whether only the first picture of several, an animation, is shown.</summary>
    public bool IsFirstOfSeveral { get; init; }

    /// <summary>How many pixels had to be decoded; 0 for shapes.</summary>
    public long SourcePixels { get; init; }

    internal static PictureDecoding Refused(string reason, string hint) => new(null, [new PictureRefusal(reason, hint)]);
}

/// <summary>Why a picture cannot be used.</summary>
/// <param name="Reason">What is wrong, to follow the name of the picture: “is damaged”.</param>
/// <param name="Hint">What to do about it.</param>
public sealed record PictureRefusal(string Reason, string Hint);
