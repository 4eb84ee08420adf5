using FormatService.Documents.Model;

namespace FormatService.Documents.EasyRead.Values;

/// <summary>Addresses and references by their value, however they are spaced or capitalised.</summary>
internal static class AddressKeys
{
    /// <summary>What is the same for all ways to write a fact.</summary>
    public static string Of(Fact fact) => $"{fact.Kind} {Squeezed(fact.Value)}";

    /// <summary>What a link leads to, as a fact of its kind has it.</summary>
    public static string OfLink(string target)
    {
        var squeezed = Squeezed(target);
        return squeezed.StartsWith("mailto:", StringComparison.Ordinal) ? $"{FactKind.Email} {squeezed[7..]}"
            : squeezed.StartsWith("tel:", StringComparison.Ordinal) ? PhoneNumbers.KeyOf(squeezed)
            : $"{FactKind.WebAddress} {squeezed}";
    }

    private static string Squeezed(string text)
    {
        var small = string.Concat(text.ToLowerInvariant().Where(unit => !char.IsWhiteSpace(unit))).Replace("https://", "", StringComparison.Ordinal).Replace("http://", "", StringComparison.Ordinal);
        return small.TrimEnd('/');
    }
}
