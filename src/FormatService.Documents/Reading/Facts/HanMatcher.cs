using static FormatService.Documents.Reading.Facts.TextBorders;

namespace FormatService.Documents.Reading.Facts;

/// <summary>Finds dates, times and measures as Chinese writes them, with no space around: 2026年9月30日, 上午9点30分, 2.5毫克.</summary>
internal static class HanMatcher
{
    private const string Numerals = "零一二两兩三四五六七八九十";

    private static readonly string[] DayParts = ["上午", "下午", "早上", "晚上", "中午", "凌晨", "傍晚"];

    // The longer first: 毫克 is no 毫 with something after it.
    private static readonly string[] Units =
    [
        "国际单位", "國際單位", "毫摩尔", "毫摩爾", "摄氏度", "攝氏度", "小时", "小時", "分钟", "分鐘", "个月", "個月", "个星期", "個星期", "星期", "礼拜", "禮拜", "周", "週", "天", "年", "秒", "毫克", "微克", "千克", "公斤", "毫升", "微升", "厘米", "公分",
        "毫米", "公里", "单位", "單位", "克", "片", "粒", "滴", "剂", "劑", "喷", "噴", "茶匙", "次",
    ];

    /// <summary>The length of the date that begins with a digit here, or 0: a year, a month, a day, each with what follows it.</summary>
    public static int DateLength(string text, int start)
    {
        var end = PartEnd(text, start, 4, 4, "年");
        var month = PartEnd(text, end == 0 ? start : SkipGap(text, end), 1, 2, "月");
        if (month > 0)
        {
            end = month;
            end = PartEnd(text, SkipGap(text, end), 1, 2, "日号號") is > 0 and var day ? day : end;
        }

        return Math.Max(0, end - start);
    }

    /// <summary>The length of the time of day that begins with a digit here, or 0.</summary>
    public static int TimeLength(string text, int start)
    {
        var end = PartEnd(text, start, 1, 2, "点點时時");
        if (end == 0)
        {
            return 0;
        }

        if (At(text, end) is '半' or '整')
        {
            return end + 1 - start;
        }

        return (PartEnd(text, SkipGap(text, end), 1, 2, "分") is > 0 and var minutes ? minutes : end) - start;
    }

    /// <summary>The length of the part of a day with the time in it that begins here (上午9点, 下午 2:30), or 0.</summary>
    public static int DayPartLength(string text, int start)
    {
        foreach (var part in DayParts)
        {
            if (string.CompareOrdinal(text, start, part, 0, part.Length) == 0)
            {
                var time = SkipGap(text, start + part.Length);
                var length = char.IsAsciiDigit(At(text, time)) ? Math.Max(TimeLength(text, time), TimeMatcher.Length(text, time)) : LengthInWords(text, time);
                return length > 0 ? time + length - start : 0;
            }
        }

        return 0;
    }

    /// <summary>十点, 十点半, 十点二十分.</summary>
    private static int LengthInWords(string text, int start)
    {
        var end = WordsEnd(text, start, "点點时時");
        if (end == 0)
        {
            return 0;
        }

        return (At(text, end) is '半' or '整' ? end + 1 : WordsEnd(text, end, "分") is > 0 and var minutes ? minutes : end) - start;
    }

    private static int WordsEnd(string text, int start, string signs)
    {
        const int Most = 3;
        var end = start;
        while (end - start < Most && At(text, end) is not '\0' and var c && Numerals.Contains(c, StringComparison.Ordinal))
        {
            end++;
        }

        return end > start && At(text, end) is not '\0' and var sign && signs.Contains(sign, StringComparison.Ordinal) ? end + 1 : 0;
    }

    /// <summary>Where the unit ends that begins here, or 0.</summary>
    public static int UnitEnd(string text, int start)
    {
        foreach (var unit in Units)
        {
            if (string.CompareOrdinal(text, start, unit, 0, unit.Length) == 0)
            {
                return start + unit.Length;
            }
        }

        return 0;
    }

    private static int PartEnd(string text, int start, int fewest, int most, string signs)
    {
        var end = SkipDigits(text, start, most + 1);
        var sign = SkipGap(text, end);
        return end - start >= fewest && end - start <= most && At(text, sign) is not '\0' and var c && signs.Contains(c, StringComparison.Ordinal) ? sign + 1 : 0;
    }
}
