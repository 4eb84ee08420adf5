using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Pages;

/// <summary>A picture and what stands beside it, as one slice. Places are from the top of the row.</summary>
/// <param name="Picture">The picture; null for none.</param>
/// <param name="PictureBox">Its place: across on the page, down from the top of the row.</param>
/// <param name="Content">What stands beside it.</param>
/// <param name="ContentTop">How far down that begins.</param>
internal sealed record SetPictureRow(FlowPicture? Picture, PageBox PictureBox, SliceStack Content, double ContentTop)
{
    /// <summary>The distance of the first baseline from the top of the row.</summary>
    public double FirstBaseline => Content.Count > 0 ? ContentTop + Content.Slices[0].TopHeight + Content.Slices[0].Baseline : 0;
}
