using System.Collections.Immutable;
using FormatService.Typesetting.Flow.Vectors;

namespace FormatService.Formats.Rendering.Pictures.Svg;

/// <summary>Gathers the steps of a path.</summary>
internal sealed class PathBuilder
{
    private readonly ImmutableArray<PathVerb>.Builder _verbs = ImmutableArray.CreateBuilder<PathVerb>();
    private readonly ImmutableArray<VectorPoint>.Builder _points = ImmutableArray.CreateBuilder<VectorPoint>();
    private VectorPoint _start;
    private bool _isClosed;

    public int Length => _verbs.Count;

    /// <summary>Where the pen is.</summary>
    public VectorPoint Current { get; private set; }

    public void Move(VectorPoint to)
    {
        if (_verbs.Count > 0 && _verbs[^1] == PathVerb.Move)
        {
            _points[^1] = to;
        }
        else
        {
            _verbs.Add(PathVerb.Move);
            _points.Add(to);
        }

        (_start, Current, _isClosed) = (to, to, false);
    }

    public void Line(VectorPoint to)
    {
        Reopen();
        _verbs.Add(PathVerb.Line);
        _points.Add(to);
        Current = to;
    }

    public void Curve(VectorPoint control1, VectorPoint control2, VectorPoint to)
    {
        Reopen();
        _verbs.Add(PathVerb.Curve);
        _points.Add(control1);
        _points.Add(control2);
        _points.Add(to);
        Current = to;
    }

    /// <summary>A quadratic curve is the cubic one whose control points lie two thirds of the way to its own.</summary>
    public void Quadratic(VectorPoint control, VectorPoint to) => Curve(
        new VectorPoint(Current.X + ((control.X - Current.X) * 2 / 3), Current.Y + ((control.Y - Current.Y) * 2 / 3)),
        new VectorPoint(to.X + ((control.X - to.X) * 2 / 3), to.Y + ((control.Y - to.Y) * 2 / 3)),
        to);

    public void Close()
    {
        if (_verbs.Count > 0 && !_isClosed)
        {
            _verbs.Add(PathVerb.Close);
            (Current, _isClosed) = (_start, true);
        }
    }

    public VectorPath ToPath() => new(_verbs.ToImmutable(), _points.ToImmutable());

    private void Reopen()
    {
        if (_isClosed)
        {
            Move(_start);
        }
    }
}
