namespace FormatService.Documents.EasyRead;

/// <summary>A hard word and what it means, in words that go on from “means”.</summary>
/// <param name="Term">The word.</param>
/// <param name="Plain">What it means.</param>
/// <param name="IsOfHealth">Whether it means that only where health is spoken of: a consultant of a council is no doctor.</param>
internal sealed record GlossaryTerm(string Term, string Plain, bool IsOfHealth = false);
