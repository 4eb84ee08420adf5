using FormatService.Typesetting.Flow;

namespace FormatService.Typesetting.Pages;

/// <summary>Gathers what the links of a page cover, word by word as they are drawn.</summary>
/// <param name="links">Where the links of the page go.</param>
internal sealed class LinkAreas(List<LinkArea> links)
{
    private const double TouchPt = 0.05;

    private FlowLink? _link;
    private List<PageBox> _boxes = [];
    private double _baseline;
    private int _firstOfLine;

    /// <summary>Adds what some words of a link cover.</summary>
    /// <param name="link">The link.</param>
    /// <param name="baseline">The baseline of the words: a link has boxes of its own on each line.</param>
    /// <param name="box">What they cover.</param>
    public void Add(FlowLink link, double baseline, PageBox box)
    {
        if (link != _link)
        {
            _link = link;
            _boxes = [];
            _baseline = double.NaN;
            links.Add(new LinkArea(link.Element, link.Target, link.Description, _boxes));
        }

        if (!_baseline.Equals(baseline))
        {
            _firstOfLine = _boxes.Count;
            _baseline = baseline;
        }

        Join(box);
    }

    /// <summary>
    /// Adds a box to those of its line. Words that run both ways may stand in several places of one line, with words between them that are no
    /// part of the link: a box is joined to those that it touches alone.
    /// </summary>
    private void Join(PageBox box)
    {
        double left = box.X, top = box.Y, right = box.X + box.Width, bottom = box.Y + box.Height;
        for (var i = _boxes.Count - 1; i >= _firstOfLine; i--)
        {
            var other = _boxes[i];
            if (other.X > right + TouchPt || other.X + other.Width < left - TouchPt)
            {
                continue;
            }

            (left, right) = (Math.Min(left, other.X), Math.Max(right, other.X + other.Width));
            (top, bottom) = (Math.Min(top, other.Y), Math.Max(bottom, other.Y + other.Height));
            _boxes.RemoveAt(i);
            i = _boxes.Count;
        }

        _boxes.Add(new PageBox(left, top, right - left, bottom - top));
    }
}
