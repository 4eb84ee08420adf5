using System.Security.Cryptography;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Campaign;

/// <summary>The inputs that are worth changing: those that showed something new. Kept as files, so that a campaign can go on where it stopped.</summary>
internal sealed class SeedPool
{
    private const int MostBytes = 96 * 1024 * 1024;

    private readonly string _folder;
    private readonly List<byte[]> _inputs = [];
    private long _bytes;

    public SeedPool(string state)
    {
        _folder = Path.Combine(state, "corpus");
        Directory.CreateDirectory(_folder);
    }

    public int Count => _inputs.Count;

    /// <summary>What an earlier run kept.</summary>
    public IEnumerable<byte[]> Kept() => Directory.GetFiles(_folder).Order(StringComparer.Ordinal).Select(File.ReadAllBytes);

    public void Add(byte[] input)
    {
        if (_bytes + input.Length > MostBytes)
        {
            return;
        }

        _inputs.Add(input);
        _bytes += input.Length;
        var path = Path.Combine(_folder, Convert.ToHexStringLower(SHA256.HashData(input))[..20]);
        if (!File.Exists(path))
        {
            File.WriteAllBytes(path, input);
        }
    }

    /// <summary>One of them, the later and the shorter rather than others.</summary>
    public byte[] Pick(Dice dice)
    {
        var one = dice.OneIn(3) ? Late(dice) : dice.Pick(_inputs);
        var other = dice.Pick(_inputs);
        return other.Length < one.Length && dice.OneIn(2) ? other : one;
    }

    private byte[] Late(Dice dice) => _inputs[^(1 + dice.Next(Math.Max(1, _inputs.Count / 8)))];
}
