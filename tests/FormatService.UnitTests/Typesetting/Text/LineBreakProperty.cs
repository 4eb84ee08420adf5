using FormatService.Typesetting.Text;

namespace FormatService.UnitTests.Typesetting.Text;

/// <summary>The line break class of every code point, worked out from Unicode's own files by rule LB1.</summary>
internal static class LineBreakProperty
{
    public static byte[] Compute()
    {
        var lineBreak = UnicodeFile.Property("DerivedLineBreak.txt", "XX");
        var width = UnicodeFile.Property("EastAsianWidth.txt", "N");
        var category = UnicodeFile.Property("DerivedGeneralCategory.txt", "Cn");
        var pictographic = UnicodeFile.BinaryProperty("emoji-data.txt", "Extended_Pictographic");
        var classes = new byte[UnicodeFile.CodePointCount];
        for (var i = 0; i < classes.Length; i++)
        {
            var eastAsian = width[i] is "F" or "W" or "H";
            var resolved = lineBreak[i] switch
            {
                "AI" or "SG" or "XX" or "Unknown" => LineBreakClass.AL,
                "SA" => category[i] is "Mn" or "Mc" ? LineBreakClass.CM : LineBreakClass.AL,
                "CJ" => LineBreakClass.NS,
                "OP" when eastAsian => LineBreakClass.OPEastAsian,
                "CP" when eastAsian => LineBreakClass.CPEastAsian,
                "ID" or "Ideographic" when pictographic[i] && category[i] == "Cn" => LineBreakClass.IDReservedPictograph,
                "Ideographic" => LineBreakClass.ID,
                "Prefix_Numeric" => LineBreakClass.PR,
                var name => Enum.Parse<LineBreakClass>(name),
            };
            classes[i] = (byte)resolved;
        }

        return classes;
    }
}
