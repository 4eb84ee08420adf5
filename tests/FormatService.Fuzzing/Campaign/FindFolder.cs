using System.Security.Cryptography;
using System.Text;

namespace FormatService.Fuzzing.Campaign;

/// <summary>The finds of a campaign as files: the input that shows each, made small, and what it does.</summary>
internal sealed class FindFolder
{
    private readonly string _folder;

    public FindFolder(string state)
    {
        _folder = Path.Combine(state, "finds");
        Directory.CreateDirectory(_folder);
    }

    /// <summary>All that was found.</summary>
    public IReadOnlyList<string> Inputs => [.. Directory.GetFiles(_folder, "*.input").Order(StringComparer.Ordinal)];

    public bool Knows(string signature) => File.Exists(PathOf(signature));

    public string Save(string target, Find find, byte[] input)
    {
        var path = PathOf(find.Signature);
        File.WriteAllBytes(path, input);
        File.WriteAllText(
            Path.ChangeExtension(path, ".txt"),
            $"{find.Signature}\n\n{find.Message}\n\nRepeat: dotnet run -c Release --project tests/FormatService.Fuzzing -- replay {target} {path}\n");
        return path;
    }

    public static string Describe(string input) => File.ReadAllText(Path.ChangeExtension(input, ".txt"));

    private string PathOf(string signature) =>
        Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(signature)))[..12] + ".input");
}
