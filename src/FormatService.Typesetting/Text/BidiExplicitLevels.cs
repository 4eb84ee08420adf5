using static FormatService.Typesetting.Text.BidiClass;

namespace FormatService.Typesetting.Text;

/// <summary>Rules X1 to X9: embeddings, overrides and isolates.</summary>
internal static class BidiExplicitLevels
{
    private const int MaxDepth = 125;

    /// <summary>
    /// Gives each unit its explicit level. What an override changes becomes L or R, and what X9 removes becomes BN, whose level
    /// is not set. No class may be FSI any more.
    /// </summary>
    public static void Resolve(Span<BidiClass> classes, byte paragraphLevel, Span<byte> levels)
    {
        Span<Status> room = stackalloc Status[MaxDepth + 2];
        var state = new Stack(room, paragraphLevel);
        for (var i = 0; i < classes.Length; i++)
        {
            switch (classes[i])
            {
                case RLE or LRE or RLO or LRO:
                    state.Embed(classes[i]);
                    classes[i] = BN;
                    break;
                case RLI or LRI:
                    var isRightToLeft = classes[i] == RLI;
                    state.Stamp(ref classes[i], ref levels[i]);
                    state.Isolate(isRightToLeft);
                    break;
                case PDI:
                    state.EndIsolate();
                    state.Stamp(ref classes[i], ref levels[i]);
                    break;
                case PDF:
                    state.EndEmbedding();
                    classes[i] = BN;
                    break;
                case B:
                    levels[i] = paragraphLevel;
                    break;
                case BN:
                    break;
                default:
                    state.Stamp(ref classes[i], ref levels[i]);
                    break;
            }
        }
    }

    private readonly record struct Status(byte Level, BidiClass Override, bool IsIsolate);

    /// <summary>The directional status stack with its three counters (X1).</summary>
    private ref struct Stack
    {
        private readonly Span<Status> _entries;
        private int _last;
        private int _overflowIsolates;
        private int _overflowEmbeddings;
        private int _validIsolates;

        public Stack(Span<Status> entries, byte paragraphLevel)
        {
            _entries = entries;
            _entries[0] = new Status(paragraphLevel, ON, false);
        }

        private readonly Status Last => _entries[_last];

        /// <summary>Gives a unit the level, and the override if there is one, of the innermost embedding (X5a to X6a).</summary>
        public readonly void Stamp(ref BidiClass bidiClass, ref byte level)
        {
            level = Last.Level;
            bidiClass = Last.Override == ON ? bidiClass : Last.Override;
        }

        /// <summary>X2 to X5.</summary>
        public void Embed(BidiClass initiator)
        {
            var direction = initiator switch
            {
                RLO => R,
                LRO => L,
                _ => ON,
            };
            if (!TryPush(initiator is RLE or RLO, direction, isIsolate: false) && _overflowIsolates == 0)
            {
                _overflowEmbeddings++;
            }
        }

        /// <summary>X5a, X5b.</summary>
        public void Isolate(bool isRightToLeft)
        {
            if (TryPush(isRightToLeft, ON, isIsolate: true))
            {
                _validIsolates++;
            }
            else
            {
                _overflowIsolates++;
            }
        }

        /// <summary>X6a.</summary>
        public void EndIsolate()
        {
            if (_overflowIsolates > 0)
            {
                _overflowIsolates--;
            }
            else if (_validIsolates > 0)
            {
                _overflowEmbeddings = 0;
                while (!Last.IsIsolate)
                {
                    _last--;
                }

                _last--;
                _validIsolates--;
            }
        }

        /// <summary>X7.</summary>
        public void EndEmbedding()
        {
            if (_overflowIsolates > 0)
            {
                return;
            }

            if (_overflowEmbeddings > 0)
            {
                _overflowEmbeddings--;
            }
            else if (!Last.IsIsolate && _last > 0)
            {
                _last--;
            }
        }

        private bool TryPush(bool isRightToLeft, BidiClass direction, bool isIsolate)
        {
            var level = isRightToLeft ? (Last.Level + 1) | 1 : (Last.Level + 2) & ~1;
            if (level > MaxDepth || _overflowIsolates > 0 || _overflowEmbeddings > 0)
            {
                return false;
            }

            _entries[++_last] = new Status((byte)level, direction, isIsolate);
            return true;
        }
    }
}
