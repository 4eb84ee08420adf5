namespace FormatService.Formats.Word;

/// <summary>Words of a paragraph with the way they run.</summary>
/// <param name="Piece">The words.</param>
/// <param name="IsRightToLeft">Whether they are marked as running from right to left.</param>
/// <param name="Embedding">What they stand in, the innermost; null for the paragraph.</param>
internal readonly record struct DirectedRun(RunPiece Piece, bool IsRightToLeft, RunEmbedding? Embedding);
