using System.Collections.Immutable;

namespace FormatService.Testing.Judges;

/// <summary>A rule that a file breaks; the contexts are the first places where it does.</summary>
public sealed record VeraPdfFailure(string Clause, int TestNumber, string Description, int Count, ImmutableArray<string> Contexts, ImmutableArray<string> Messages)
{
    public override string ToString() =>
        $"{Clause}-{TestNumber} ({Count}×): {Messages.FirstOrDefault() ?? Description} at {Contexts.FirstOrDefault() ?? "no place"}";
}

/// <summary>What veraPDF says of one file under one profile.</summary>
public sealed record VeraPdfVerdict(string Name, string Profile, bool Passed, ImmutableArray<VeraPdfFailure> Failures)
{
    public override string ToString() =>
        Passed ? $"{Name} passes {Profile}" : $"{Name} fails {Profile}:\n  {string.Join("\n  ", Failures)}";
}
