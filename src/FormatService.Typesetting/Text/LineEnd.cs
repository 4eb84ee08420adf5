namespace FormatService.Typesetting.Text;

/// <summary>What the customs of setting say of a place where UAX #14 lets a line end.</summary>
internal enum LineEnd : byte
{
    /// <summary>As good as any.</summary>
    Free,

    /// <summary>Better elsewhere: after a short word, after a hyphen.</summary>
    Poor,

    /// <summary>Only where what stands on both sides together is wider than the line.</summary>
    Tied,
}
