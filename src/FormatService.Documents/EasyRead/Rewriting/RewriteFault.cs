namespace FormatService.Documents.EasyRead.Rewriting;

/// <summary>Why new words may not stand in place of a sentence.</summary>
/// <param name="Kind">What is wrong with them.</param>
/// <param name="Words">The words that it is about.</param>
public sealed record RewriteFault(RewriteFaultKind Kind, string Words)
{
    /// <summary>The fault as part of a sentence.</summary>
    public override string ToString() => Kind switch
    {
        RewriteFaultKind.Vanished => $"“{Words}” is gone",
        RewriteFaultKind.Appeared => $"“{Words}” is new",
        RewriteFaultKind.Denial => $"what “{Words}” denies or forbids is not the same",
        RewriteFaultKind.Order => $"the numbers are not those of the sentence, in order and of the same things ({Words})",
        RewriteFaultKind.OtherSubject => "it shares too few words with the sentence it stands for",
        RewriteFaultKind.HardWord => $"“{Words}” is harder",
        RewriteFaultKind.TooMany => "there are more sentences than a row holds",
        _ => $"“{Words}” is not one short, plain sentence",
    };
}

/// <summary>What can be wrong with new words for a sentence.</summary>
public enum RewriteFaultKind
{
    /// <summary>They do not say a fact, a risk, a condition or a hard word that the sentence says.</summary>
    Vanished,

    /// <summary>They say one that the sentence does not say.</summary>
    Appeared,

    /// <summary>They deny or forbid something else, or no longer.</summary>
    Denial,

    /// <summary>The same numbers count other things.</summary>
    Order,

    /// <summary>They are about something else.</summary>
    OtherSubject,

    /// <summary>They bring in a word that not everybody knows.</summary>
    HardWord,

    /// <summary>There are too many of them for one row.</summary>
    TooMany,

    /// <summary>They are no sentence of easy read.</summary>
    Form,
}
