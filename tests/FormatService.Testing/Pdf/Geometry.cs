namespace FormatService.Testing.Pdf;

/// <summary>A box in points, the origin at the page's lower left.</summary>
public readonly record struct Box(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    public bool Contains(Box other, double tolerance = 0.01) =>
        other.Left >= Left - tolerance && other.Right <= Right + tolerance && other.Bottom >= Bottom - tolerance && other.Top <= Top + tolerance;

    public bool Overlaps(Box other, double tolerance = 0.01) =>
        Left < other.Right - tolerance && other.Left < Right - tolerance && Bottom < other.Top - tolerance && other.Bottom < Top - tolerance;

    /// <summary>What of the box is within a clip; a box without area on its edge where nothing is.</summary>
    public Box CutTo(Box? clip) => clip is not { } c
        ? this
        : new(Math.Clamp(Left, c.Left, c.Right), Math.Clamp(Bottom, c.Bottom, c.Top), Math.Clamp(Right, c.Left, c.Right), Math.Clamp(Top, c.Bottom, c.Top));

    public static Box From(IReadOnlyList<double> numbers) => numbers.Count < 4
        ? default
        : new(Math.Min(numbers[0], numbers[2]), Math.Min(numbers[1], numbers[3]), Math.Max(numbers[0], numbers[2]), Math.Max(numbers[1], numbers[3]));

    public static Box Around(IReadOnlyCollection<(double X, double Y)> points) => points.Count == 0
        ? default
        : new(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));
}

/// <summary>A PDF transformation matrix; <c>a * b</c> applies a first.</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    public static Matrix Translation(double x, double y) => new(1, 0, 0, 1, x, y);

    public static Matrix From(IReadOnlyList<double> n) => n.Count < 6 ? Identity : new(n[0], n[1], n[2], n[3], n[4], n[5]);

    public static Matrix operator *(Matrix m, Matrix n) => new(
        (m.A * n.A) + (m.B * n.C),
        (m.A * n.B) + (m.B * n.D),
        (m.C * n.A) + (m.D * n.C),
        (m.C * n.B) + (m.D * n.D),
        (m.E * n.A) + (m.F * n.C) + n.E,
        (m.E * n.B) + (m.F * n.D) + n.F);

    public (double X, double Y) Apply(double x, double y) => ((x * A) + (y * C) + E, (x * B) + (y * D) + F);

    /// <summary>How long a vertical unit becomes: the factor of a font's size.</summary>
    public double VerticalScale => Math.Sqrt((C * C) + (D * D));
}

/// <summary>A colour as red, green and blue from 0 to 1.</summary>
public readonly record struct Colour(double Red, double Green, double Blue)
{
    public static Colour Black { get; } = new(0, 0, 0);

    /// <summary>Grey, RGB or CMYK, by the number of components.</summary>
    public static Colour From(IReadOnlyList<double> components) => components.Count switch
    {
        1 => new(components[0], components[0], components[0]),
        3 => new(components[0], components[1], components[2]),
        4 => new((1 - components[0]) * (1 - components[3]), (1 - components[1]) * (1 - components[3]), (1 - components[2]) * (1 - components[3])),
        _ => Black,
    };

    public override string ToString() => $"#{Hex(Red)}{Hex(Green)}{Hex(Blue)}";

    private static string Hex(double value) => ((int)Math.Round(Math.Clamp(value, 0, 1) * 255)).ToString("X2", System.Globalization.CultureInfo.InvariantCulture);
}
