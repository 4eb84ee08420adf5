namespace FormatService.Testing.Pdf;

/// <summary>Number trees and name trees (ISO 32000-1 7.9.6, 7.9.7), read whole.</summary>
internal static class NumberTree
{
    private const int MaximumNodes = 1_000_000;

    public static SortedDictionary<int, PdfObject> Read(PdfDictionary? root)
    {
        var entries = new SortedDictionary<int, PdfObject>();
        foreach (var (key, value) in Pairs(root, "Nums"))
        {
            entries[key.Integer ?? -1] = value;
        }

        return entries;
    }

    /// <summary>The keys as they stand in the file, with those that stand there twice.</summary>
    public static IReadOnlyList<int> KeysOf(PdfDictionary? root) => [.. Pairs(root, "Nums").Select(pair => pair.Key.Integer ?? -1)];

    public static Dictionary<string, PdfObject> ReadNames(PdfDictionary? root)
    {
        var entries = new Dictionary<string, PdfObject>(StringComparer.Ordinal);
        foreach (var (key, value) in Pairs(root, "Names"))
        {
            entries[key.Text ?? ""] = value;
        }

        return entries;
    }

    private static IEnumerable<(PdfObject Key, PdfObject Value)> Pairs(PdfDictionary? root, string leaves)
    {
        var stack = new Stack<PdfDictionary>(root is null ? [] : [root]);
        for (var nodes = 0; nodes < MaximumNodes && stack.TryPop(out var node); nodes++)
        {
            if (node[leaves].Array is { } pairs)
            {
                for (var index = 0; index + 1 < pairs.Count; index += 2)
                {
                    yield return (pairs[index], pairs[index + 1]);
                }
            }

            foreach (var kid in (node["Kids"].Array?.Items ?? []).Select(item => item.Dictionary).OfType<PdfDictionary>().Reverse())
            {
                stack.Push(kid);
            }
        }
    }
}
