using FormatService.Fuzzing.Campaign;
using FormatService.Testing.Leaflets;

namespace FormatService.Fuzzing.Targets;

/// <summary>A way into the program, and the promises that hold for whatever comes in by it.</summary>
internal abstract class FuzzTarget
{
    /// <summary>What it is called on the command line.</summary>
    public abstract string Name { get; }

    /// <summary>The largest input that is made, unless a case is to be huge.</summary>
    public virtual int UsualBytes => 32 * 1024;

    /// <summary>What a campaign begins with.</summary>
    public abstract IEnumerable<byte[]> Seeds();

    /// <summary>A new input from the grammar.</summary>
    public abstract byte[] Generate(Dice dice);

    /// <summary>A changed input.</summary>
    /// <param name="input">What is changed.</param>
    /// <param name="other">Another, from which parts may be taken.</param>
    /// <param name="dice">Chance.</param>
    public abstract byte[] Mutate(byte[] input, byte[] other, Dice dice);

    /// <summary>Runs one case; what comes of it, in <paramref name="features"/>, tells cases apart that take the same branches.</summary>
    /// <param name="input">The bytes that come in.</param>
    /// <param name="isFull">Whether dear promises are looked at too: the same bytes a second time, the words read back.</param>
    /// <param name="features">What came of it.</param>
    /// <returns>The promise that was broken; null where none was.</returns>
    public abstract Find? Run(byte[] input, bool isFull, ICollection<int> features);

    /// <summary>The same, with exceptions as finds.</summary>
    public Find? TryRun(byte[] input, bool isFull, ICollection<int> features)
    {
        try
        {
            return Run(input, isFull, features);
        }
        // Whatever escapes is what we look for.
        catch (Exception exception)
        {
            return Find.Of(exception);
        }
    }
}
