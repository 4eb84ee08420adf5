using System.Buffers;
using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>The order of mixed left-to-right and right-to-left text: UAX #9 for Unicode 15.0, rules P1 to L2.</summary>
public static class BidiAlgorithm
{
    // No character below U+0590 is right-to-left or a directional control.
    private const char LastSurelyLeftToRight = '\u058F';

    /// <summary>The level of a paragraph by its first strong character, 0 where there is none (P2, P3).</summary>
    public static byte ParagraphLevel(ReadOnlySpan<char> text)
    {
        var isolates = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (ClassAt(text, ref i))
            {
                case L when isolates == 0:
                case B:
                    return 0;
                case R or AL when isolates == 0:
                    return 1;
                case LRI or RLI or FSI:
                    isolates++;
                    break;
                case PDI when isolates > 0:
                    isolates--;
                    break;
            }
        }

        return 0;
    }

    /// <summary>
    /// Gives each UTF-16 unit its embedding level (P1, X1 to I2): odd is right-to-left. Line ends are not treated yet, see
    /// <see cref="ResetTrailingLevels"/>. A unit that has no level of its own (X9) takes that of the unit before it. Linear;
    /// allocates nothing but pooled buffers, and those only where something is not plainly left-to-right.
    /// </summary>
    /// <param name="text">One paragraph, or several parted by their separators.</param>
    /// <param name="paragraphLevel">0 for left-to-right, 1 for right-to-left.</param>
    /// <param name="levels">Filled for the length of the text; must be at least as long.</param>
    public static void ResolveLevels(ReadOnlySpan<char> text, byte paragraphLevel, Span<byte> levels)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(paragraphLevel, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(levels.Length, text.Length);
        levels = levels[..text.Length];
        if (paragraphLevel == 0 && IsPlainlyLeftToRight(text))
        {
            levels.Clear();
            return;
        }

        var classBuffer = ArrayPool<BidiClass>.Shared.Rent(text.Length * BidiParagraph.ClassesPerUnit);
        var numberBuffer = ArrayPool<int>.Shared.Rent(text.Length * BidiParagraph.NumbersPerUnit);
        try
        {
            for (var start = 0; start < text.Length;)
            {
                var length = ReadParagraph(text[start..], classBuffer);
                var paragraph = new BidiParagraph(
                    text.Slice(start, length), paragraphLevel, levels.Slice(start, length), classBuffer, numberBuffer);
                paragraph.Resolve();
                start += length;
            }
        }
        finally
        {
            ArrayPool<BidiClass>.Shared.Return(classBuffer);
            ArrayPool<int>.Shared.Return(numberBuffer);
        }
    }

    /// <summary>Sets separators, and white space before them or at the end of a line, back to the paragraph's level (L1).</summary>
    /// <param name="line">The text of one line.</param>
    /// <param name="paragraphLevel">The level that was given to <see cref="ResolveLevels"/>.</param>
    /// <param name="levels">The resolved levels of the line's units, changed in place.</param>
    public static void ResetTrailingLevels(ReadOnlySpan<char> line, byte paragraphLevel, Span<byte> levels)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(levels.Length, line.Length);
        var trailing = true;
        for (var i = line.Length - 1; i >= 0; i--)
        {
            var isPair = i > 0 && char.IsSurrogatePair(line[i - 1], line[i]);
            var bidiClass = BidiBrackets.ClassOf(isPair ? char.ConvertToUtf32(line[i - 1], line[i]) : line[i]);
            var length = isPair ? 2 : 1;
            i -= length - 1;
            trailing = bidiClass is B or S
                || (trailing && bidiClass is WS or FSI or LRI or RLI or PDI or LRE or RLE or LRO or RLO or PDF or BN);
            if (trailing)
            {
                levels.Slice(i, length).Fill(paragraphLevel);
            }
        }
    }

    /// <summary>Puts the items of one line, units or whole runs, in order from left to right (L2).</summary>
    /// <param name="levels">The level of each item, in logical order.</param>
    /// <param name="visualOrder">Filled with the logical index of the item at each place from the left; must be at least as long.</param>
    public static void ReorderVisually(ReadOnlySpan<byte> levels, Span<int> visualOrder)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(visualOrder.Length, levels.Length);
        var highest = 0;
        var lowestOdd = int.MaxValue;
        for (var i = 0; i < levels.Length; i++)
        {
            visualOrder[i] = i;
            highest = Math.Max(highest, levels[i]);
            lowestOdd = Math.Min(lowestOdd, levels[i] | 1);
        }

        for (var level = highest; level >= lowestOdd; level--)
        {
            for (var start = 0; start < levels.Length; start++)
            {
                // A reversal at a higher level never moves an item out of its run at this level, so logical runs still serve.
                var end = start;
                while (end < levels.Length && levels[end] >= level)
                {
                    end++;
                }

                visualOrder[start..end].Reverse();
                start = end;
            }
        }
    }

    private static bool IsPlainlyLeftToRight(ReadOnlySpan<char> text)
    {
        var i = text.IndexOfAnyExceptInRange('\0', LastSurelyLeftToRight);
        for (; i >= 0 && i < text.Length; i++)
        {
            if (text[i] > LastSurelyLeftToRight
                && ClassAt(text, ref i) is R or AL or AN or LRE or RLE or LRO or RLO or PDF or LRI or RLI or FSI or PDI)
            {
                return false;
            }
        }

        return true;
    }

    private static int ReadParagraph(ReadOnlySpan<char> text, Span<BidiClass> classes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var first = i;
            classes[first] = ClassAt(text, ref i);

            // A low surrogate goes as a unit without a level, which then takes that of the unit before it.
            classes[i] = i > first ? BN : classes[first];
            if (classes[first] == B)
            {
                return i + 1;
            }
        }

        return text.Length;
    }

    // Leaves the index at the last unit of the character.
    private static BidiClass ClassAt(ReadOnlySpan<char> text, ref int index)
    {
        var unit = text[index];
        if (char.IsHighSurrogate(unit) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
        {
            index++;
            return BidiBrackets.ClassOf(char.ConvertToUtf32(unit, text[index]));
        }

        return BidiBrackets.ClassOf(unit);
    }
}
