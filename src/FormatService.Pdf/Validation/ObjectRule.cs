using System.Collections.Immutable;
using System.Text;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Validation;

/// <summary>What a dictionary of one kind has to say at one key, or may not.</summary>
internal sealed class ObjectRule(string path, ObjectRule.Test isMet, string message, params PdfRule[] rules)
{
    private readonly byte[] _path = Encoding.ASCII.GetBytes(path);

    /// <summary>Whether the value, as it is written, is one that the rule allows; where the key is missing it is empty.</summary>
    public delegate bool Test(ReadOnlySpan<byte> value);

    /// <summary>What is wrong where the rule is broken.</summary>
    public string Message { get; } = message;

    /// <summary>The rules of the standards.</summary>
    public ImmutableArray<PdfRule> Rules { get; } = [.. rules];

    /// <summary>Whether a dictionary keeps to the rule.</summary>
    public bool IsMetBy(DictionaryEntries dictionary) => isMet(dictionary[_path]);

    /// <summary>The key is there.</summary>
    public static bool Present(ReadOnlySpan<byte> value) => !value.IsEmpty;

    /// <summary>The key is not there.</summary>
    public static bool Absent(ReadOnlySpan<byte> value) => value.IsEmpty;

    /// <summary>The key is there, and its string is not empty.</summary>
    public static bool Filled(ReadOnlySpan<byte> value) => value.Length > 2;

    /// <summary>The key is there with one of these values.</summary>
    public static Test OneOf(params string[] values) => OneOf(isOptional: false, values);

    /// <summary>The key is not there, or has one of these values.</summary>
    public static Test NoneOr(params string[] values) => OneOf(isOptional: true, values);

    private static Test OneOf(bool isOptional, string[] values)
    {
        var known = values.Select(Encoding.ASCII.GetBytes).ToArray();
        return value =>
        {
            foreach (var one in known)
            {
                if (value.SequenceEqual(one))
                {
                    return true;
                }
            }

            return isOptional && value.IsEmpty;
        };
    }
}
