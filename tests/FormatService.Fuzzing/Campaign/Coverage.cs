using System.Numerics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace FormatService.Fuzzing.Campaign;

/// <summary>
/// Which branches a case took, and how often, as SharpFuzz's instrumentation counts them, and what the target said of its outcome. A case that
/// shows something new is worth keeping.
/// </summary>
internal sealed unsafe class Coverage
{
    private const int Size = 1 << 16;

    private readonly byte* _counts;
    private readonly byte[] _seen = new byte[Size];
    private readonly HashSet<int> _features = [];

    public Coverage()
    {
        _counts = (byte*)NativeMemory.AllocZeroed(Size);
        SharpFuzz.Common.Trace.SharedMem = _counts;
    }

    /// <summary>How many branches were seen so far.</summary>
    public int Edges { get; private set; }

    /// <summary>Whether the code under test is instrumented at all.</summary>
    public static bool IsInstrumented(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Any(reference => reference.Name == "SharpFuzz.Common");

    public void Reset() => new Span<byte>(_counts, Size).Clear();

    /// <summary>Whether the case that just ran did something that none did before.</summary>
    public bool IsNew(IEnumerable<int> features)
    {
        var isNew = false;
        var words = new ReadOnlySpan<ulong>(_counts, Size / 8);
        for (var word = 0; word < words.Length; word++)
        {
            if (words[word] == 0)
            {
                continue;
            }

            for (var i = word * 8; i < (word * 8) + 8; i++)
            {
                // Once, twice, some, many: counts are told apart by their magnitude.
                var bucket = _counts[i] == 0 ? 0 : 1 << Math.Min(7, BitOperations.Log2(_counts[i]) + (_counts[i] == 3 ? 1 : 0));
                if ((bucket & ~_seen[i]) != 0)
                {
                    Edges += _seen[i] == 0 ? 1 : 0;
                    _seen[i] |= (byte)bucket;
                    isNew = true;
                }
            }
        }

        foreach (var feature in features)
        {
            isNew |= _features.Add(feature);
        }

        return isNew;
    }
}
