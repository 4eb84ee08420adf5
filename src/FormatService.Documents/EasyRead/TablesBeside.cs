namespace FormatService.Documents.EasyRead;

/// <summary>Where the rows stand that a draft makes of the tables beside a sentence: there, a reader finds no table any more.</summary>
/// <param name="AreBelow">Whether some follow.</param>
/// <param name="AreAbove">Whether some stand before.</param>
/// <param name="IsWithin">Whether the sentence stands among them.</param>
/// <param name="AreCharts">Whether no picture stands beside them that may be meant by “this chart”.</param>
internal readonly record struct TablesBeside(bool AreBelow, bool AreAbove, bool IsWithin, bool AreCharts);
