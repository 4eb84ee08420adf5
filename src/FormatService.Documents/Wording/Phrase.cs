using FormatService.Documents.Model;

namespace FormatService.Documents.Wording;

/// <summary>Words that we generate, and the language they really are in.</summary>
public readonly record struct Phrase(string Text, LanguageTag Language);
