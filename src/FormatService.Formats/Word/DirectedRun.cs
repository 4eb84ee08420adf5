namespace FormatService.Formats.Word;

/// <summary>Words of a paragraph with the way they run.</summary>
/// <param name="Piece">The words.</param>
/// <param name="IsRightToLeft">Whether they are marked as running from right to left.</param>
/// <param name="Embedding">What they stand in, the innermost; null for the paragraph.</param>
/// <param name="Stretch">The stretch that they are a part of: words that follow each other in the same one run on, whatever else parts them.</param>
internal readonly record struct DirectedRun(RunPiece Piece, bool IsRightToLeft, RunEmbedding? Embedding, int Stretch);
