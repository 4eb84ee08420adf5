using System.Collections.Immutable;
using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>Rows of a draft that stand under one heading, for somebody to say in easier words.</summary>
/// <param name="Heading">The heading above them; empty where there is none.</param>
/// <param name="Rows">The rows, in the order of the draft.</param>
public sealed record DraftPart(string Heading, ImmutableArray<DraftPartRow> Rows);

/// <summary>A row of a draft as words.</summary>
/// <param name="Row">The row that it is.</param>
/// <param name="Sentences">Its sentences, in order.</param>
public sealed record DraftPartRow(NodeId Row, ImmutableArray<DraftPartSentence> Sentences);

/// <summary>A sentence of a draft as words.</summary>
/// <param name="Text">What it says.</param>
/// <param name="IsFixed">Whether it stays as it is: it holds more than words, such as a link, or is what a glossary says of a word.</param>
public sealed record DraftPartSentence(string Text, bool IsFixed);

/// <summary>What somebody says in place of a row: for each of its sentences, in their order, one sentence or several.</summary>
public sealed record RowRewrite(NodeId Row, ImmutableArray<ImmutableArray<string>> Sentences);

/// <summary>A row whose new words were not taken, and why; the words of the rules stand.</summary>
public sealed record RefusedRewrite(NodeId Row, string Said, ImmutableArray<RewriteFault> Faults);

/// <summary>A draft with the new words that were taken, and what was refused.</summary>
public sealed record RewrittenDraft(EasyReadDraft Draft, int RowsTaken, ImmutableArray<RefusedRewrite> Refused);
