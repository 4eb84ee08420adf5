using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>How long packed bytes get, or any number above <paramref name="longest"/> where they get longer than that.</summary>
internal delegate long UnpackedSize(ReadOnlySpan<byte> packed, long longest);

/// <summary>A filter that is asked only where what comes out is known to be small enough.</summary>
internal sealed class BoundedFilter(IFilter inner, UnpackedSize size, InspectionBudget budget) : IFilter
{
    /// <summary>The longest row of a predictor, in bits: it is held twice, whatever the stream holds.</summary>
    private const long LongestRow = 8 * 1024 * 1024;

    public bool IsSupported => true;

    public Memory<byte> Decode(Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
    {
        budget.Unpack(size(input.Span, budget.Limits.MaxStreamBytes));
        if (RowOf(streamDictionary) > LongestRow)
        {
            // No program writes rows of a megabyte; it is there to fill the memory.
            return Memory<byte>.Empty;
        }

        return inner.Decode(input, streamDictionary, filterProvider, filterIndex);
    }

    private static double RowOf(DictionaryToken stream)
    {
        if (!stream.TryGet(NameToken.DecodeParms, out var found) && !stream.TryGet(NameToken.Create("DP"), out found))
        {
            return 0;
        }

        var all = found is ArrayToken array ? array.Data : [found];
        return all.OfType<DictionaryToken>().Select(parameters =>
            NumberOf(parameters, NameToken.Columns, 1) * NumberOf(parameters, NameToken.Colors, 1) * NumberOf(parameters, NameToken.BitsPerComponent, 8))
            .DefaultIfEmpty(0).Max();
    }

    private static double NumberOf(DictionaryToken dictionary, NameToken name, double otherwise) =>
        dictionary.TryGet(name, out var token) && token is NumericToken number ? Math.Abs(number.Data) : otherwise;
}
