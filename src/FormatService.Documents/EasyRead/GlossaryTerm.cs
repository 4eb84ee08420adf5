namespace FormatService.Documents.EasyRead;

/// <summary>A hard word and what it means, in words that go on from “means”.</summary>
internal sealed record GlossaryTerm(string Term, string Plain);
