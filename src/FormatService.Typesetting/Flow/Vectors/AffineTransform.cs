namespace FormatService.Typesetting.Flow.Vectors;

/// <summary>A map of the plane that keeps lines straight: x′ = Ax + Cy + E, y′ = Bx + Dy + F, as in SVG and PDF.</summary>
public readonly record struct AffineTransform(double A, double B, double C, double D, double E, double F)
{
    /// <summary>Leaves all where it is.</summary>
    public static AffineTransform Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much it enlarges areas; below 0 where it mirrors, 0 where it makes all flat.</summary>
    public double Determinant => (A * D) - (B * C);

    /// <summary>How much it enlarges lengths, on average.</summary>
    public double Scale => Math.Sqrt(Math.Abs(Determinant));

    /// <summary>Whether circles stay circles.</summary>
    public bool KeepsCircles
    {
        get
        {
            var tolerance = 1e-6 * (Math.Abs(A) + Math.Abs(B) + Math.Abs(C) + Math.Abs(D));
            return (Math.Abs(A - D) <= tolerance && Math.Abs(B + C) <= tolerance) || (Math.Abs(A + D) <= tolerance && Math.Abs(B - C) <= tolerance);
        }
    }

    /// <summary>Moves.</summary>
    public static AffineTransform Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    /// <summary>Enlarges.</summary>
    public static AffineTransform Scaling(double x, double y) => new(x, 0, 0, y, 0, 0);

    /// <summary>Turns from the x axis towards the y axis.</summary>
    public static AffineTransform Rotation(double degrees)
    {
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        return new AffineTransform(cosine, sine, -sine, cosine, 0, 0);
    }

    /// <summary>Where a point comes to lie.</summary>
    public VectorPoint Apply(VectorPoint point) => new((A * point.X) + (C * point.Y) + E, (B * point.X) + (D * point.Y) + F);

    /// <summary>The map that does <paramref name="first"/> and then this one.</summary>
    public AffineTransform After(AffineTransform first) => new(
        (A * first.A) + (C * first.B),
        (B * first.A) + (D * first.B),
        (A * first.C) + (C * first.D),
        (B * first.C) + (D * first.D),
        (A * first.E) + (C * first.F) + E,
        (B * first.E) + (D * first.F) + F);

    /// <summary>The map that undoes this one; it must not make all flat.</summary>
    public AffineTransform Invert()
    {
        var by = 1 / Determinant;
        return new AffineTransform(
            D * by, -B * by, -C * by, A * by, ((C * F) - (D * E)) * by, ((B * E) - (A * F)) * by);
    }
}
