using System.Collections.Immutable;
using FormatService.Documents.Wording;

namespace FormatService.Formats.Rendering;

/// <summary>A part of a line that a leaflet says about itself.</summary>
/// <param name="Words">Its words.</param>
/// <param name="IsUnbreakable">Whether it is a fact, which is kept on one line.</param>
public sealed record ImprintPart(Phrase Words, bool IsUnbreakable)
{
    /// <summary>What parts two facts on a line. Where the line ends, it goes with what follows: after it, a dot would seem to say that something is missing.</summary>
    internal const string Dot = " \u00B7\u00A0";

    /// <summary>Whether it only parts what stands before it from what follows.</summary>
    public bool IsSeparator => Words.Text == Dot;
}

/// <summary>Puts such a line together.</summary>
internal sealed class ImprintLine
{
    private readonly ImmutableArray<ImprintPart>.Builder _parts = ImmutableArray.CreateBuilder<ImprintPart>();

    /// <summary>The line.</summary>
    public ImmutableArray<ImprintPart> ToParts() => _parts.ToImmutable();

    /// <summary>Adds words.</summary>
    public void Add(Phrase words, bool isUnbreakable)
    {
        if (words.Text.Length > 0)
        {
            _parts.Add(new ImprintPart(words, isUnbreakable));
        }
    }

    /// <summary>Adds words with a fact in them, parted by a dot from what is there; nothing where there is no such fact.</summary>
    public void AddAfterDot(Phrase? words, string? fact)
    {
        if (words is not { } phrase || fact is null)
        {
            return;
        }

        if (_parts.Count > 0)
        {
            Add(phrase with { Text = ImprintPart.Dot }, false);
        }

        var at = phrase.Text.IndexOf(fact, StringComparison.Ordinal);
        Add(phrase with { Text = phrase.Text[..at] }, false);
        Add(phrase with { Text = fact }, true);
        Add(phrase with { Text = phrase.Text[(at + fact.Length)..] }, false);
    }
}
