namespace FormatService.Testing.Pdf;

/// <summary>The graphics and text state that q saves and Q restores.</summary>
internal sealed record GraphicsState
{
    public Matrix Ctm { get; set; } = Matrix.Identity;

    /// <summary>Where anything is painted; null for the whole page.</summary>
    public Box? Clip { get; set; }

    public Colour Fill { get; set; } = Colour.Black;

    public Colour Stroke { get; set; } = Colour.Black;

    public double LineWidth { get; set; } = 1;

    public PdfFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpace { get; set; }

    public double WordSpace { get; set; }

    public double HorizontalScale { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderingMode { get; set; }
}
