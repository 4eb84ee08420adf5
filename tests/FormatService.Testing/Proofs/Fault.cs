namespace FormatService.Testing.Proofs;

/// <summary>Something that must not be in a finished file, found by one of the proofs.</summary>
/// <param name="Proof">Which proof.</param>
/// <param name="Message">What is wrong, and where.</param>
public sealed record Fault(string Proof, string Message)
{
    public override string ToString() => $"{Proof}: {Message}";
}
