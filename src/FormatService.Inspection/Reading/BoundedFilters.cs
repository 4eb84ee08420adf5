using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FormatService.Inspection.Reading;

/// <summary>The filters that content and fonts are packed with, each held to the budget. Pictures are never unpacked: nothing in them is measured.</summary>
internal sealed class BoundedFilters(InspectionBudget budget) : BaseFilterProvider(Bounded(budget))
{
    private static Dictionary<string, IFilter> Bounded(InspectionBudget budget)
    {
        var unpacked = new Dictionary<string, UnpackedSize>(StringComparer.Ordinal)
        {
            [NameToken.FlateDecode.Data] = Unpacking.Flate,
            [NameToken.FlateDecodeAbbreviation.Data] = Unpacking.Flate,
            [NameToken.LzwDecode.Data] = Unpacking.Lzw,
            [NameToken.LzwDecodeAbbreviation.Data] = Unpacking.Lzw,
            [NameToken.RunLengthDecode.Data] = Unpacking.RunLength,
            [NameToken.RunLengthDecodeAbbreviation.Data] = Unpacking.RunLength,
            [NameToken.Ascii85Decode.Data] = Unpacking.Ascii85,
            [NameToken.Ascii85DecodeAbbreviation.Data] = Unpacking.Ascii85,
            [NameToken.AsciiHexDecode.Data] = Unpacking.AsLong,
            [NameToken.AsciiHexDecodeAbbreviation.Data] = Unpacking.AsLong,
        };
        return unpacked.ToDictionary(
            pair => pair.Key,
            IFilter (pair) => new BoundedFilter(DefaultFilterProvider.Instance.GetNamedFilters([NameToken.Create(pair.Key)])[0], pair.Value, budget),
            StringComparer.Ordinal);
    }
}
