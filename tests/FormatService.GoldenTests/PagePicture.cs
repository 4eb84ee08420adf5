using SkiaSharp;

namespace FormatService.GoldenTests;

/// <summary>
/// A page as grey dots, compared by the ink in small squares: another version of the program that draws pages places the edges of letters
/// differently, and the ink of a square hardly changes; a word that is lost, moved or covered changes it much.
/// </summary>
internal sealed class PagePicture
{
    private const int Square = 8;

    // How much the ink of one square may differ, of 255, and that of all squares on average. A quite different program, MuPDF, differs from
    // Poppler by 20 to 29 and by 0.9 to 1.6; a word of four letters that is gone is 25 to 65 in its square.
    private const double MostInOneSquare = 24;
    private const double MostOnAverage = 2;

    private readonly double[,] _ink;

    private PagePicture(int width, int height, Func<int, int, double> darkness)
    {
        (Width, Height) = (width, height);
        _ink = new double[(width + Square - 1) / Square, (height + Square - 1) / Square];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                _ink[x / Square, y / Square] += darkness(x, y) / (Square * Square);
            }
        }
    }

    public int Width { get; }

    public int Height { get; }

    public static PagePicture FromPng(byte[] png)
    {
        using var bitmap = SKBitmap.Decode(png) ?? throw new InvalidDataException("Not a picture.");
        return new PagePicture(bitmap.Width, bitmap.Height, (x, y) =>
        {
            var colour = bitmap.GetPixel(x, y);
            return 255 - ((colour.Red + colour.Green + colour.Blue) / 3.0);
        });
    }

    /// <summary>The picture in few greys, so that its file is small.</summary>
    public static byte[] InFewGreys(byte[] png)
    {
        const int Step = 36;
        using var bitmap = SKBitmap.Decode(png) ?? throw new InvalidDataException("Not a picture.");
        using var grey = new SKBitmap(new SKImageInfo(bitmap.Width, bitmap.Height, SKColorType.Gray8, SKAlphaType.Opaque));
        for (var y = 0; y < bitmap.Height; y++)
        {
            for (var x = 0; x < bitmap.Width; x++)
            {
                var level = (byte)Math.Min(255, ((bitmap.GetPixel(x, y).Red + (Step / 2)) / Step * Step) + 3);
                grey.SetPixel(x, y, new SKColor(level, level, level));
            }
        }

        return grey.Encode(SKEncodedImageFormat.Png, 100).ToArray();
    }

    /// <summary>What is different, in words; null where nothing is.</summary>
    public string? DifferenceFrom(PagePicture other)
    {
        if ((Width, Height) != (other.Width, other.Height))
        {
            return $"The page has {Width} by {Height} dots, not {other.Width} by {other.Height}.";
        }

        double sum = 0, most = 0;
        var (atX, atY) = (0, 0);
        for (var x = 0; x < _ink.GetLength(0); x++)
        {
            for (var y = 0; y < _ink.GetLength(1); y++)
            {
                var difference = Math.Abs(_ink[x, y] - other._ink[x, y]);
                sum += difference;
                if (difference > most)
                {
                    (most, atX, atY) = (difference, x * Square, y * Square);
                }
            }
        }

        var average = sum / _ink.Length;
        return most <= MostInOneSquare && average <= MostOnAverage
            ? null
            : FormattableString.Invariant($"The ink differs by {most:0} of 255 at dot {atX}, {atY}, and by {average:0.00} on average.");
    }
}
