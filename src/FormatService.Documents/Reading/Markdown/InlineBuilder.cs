using System.Collections.Immutable;
using System.Text;
using FormatService.Documents.Model;
using FormatService.Documents.Reading.Facts;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>
/// Builds running text: white space becomes single spaces, none at the ends of lines; facts are recognised in what is text;
/// line breaks stand only between words.
/// </summary>
internal sealed class InlineBuilder
{
    private readonly Stack<Frame> _frames = new();
    private readonly StringBuilder _text = new();
    private readonly List<FoundFact> _facts = [];
    private readonly List<Inline> _marksOfLink = [];
    private List<Inline> _items = [];
    private bool _recognises = true;
    private bool _isAtLineStart = true;
    private bool _endsInSpace;
    private bool _breakIsDue;
    private bool _spaceIsDue;
    private int _linkDepth;

    private readonly record struct Frame(List<Inline> Items, Func<ImmutableArray<Inline>, Inline> Close, bool IsLink);

    /// <summary>How many containers are open.</summary>
    public int Depth => _frames.Count;

    /// <summary>Whether a link is open; links do not nest.</summary>
    public bool IsInLink => _linkDepth > 0;

    /// <summary>Whether the text holds a mark such as [^1], which Markdown leaves alone where the note is not written.</summary>
    public bool HasLooseNoteMark { get; private set; }

    /// <summary>Appends words.</summary>
    public void AppendText(ReadOnlySpan<char> text, bool recognise = true)
    {
        if (recognise != _recognises)
        {
            FlushText();
            _recognises = recognise;
        }

        for (var i = 0; i < text.Length; i++)
        {
            // The source is clean, but references such as &#7; bring in what it may not hold.
            switch (CharacterRules.Judge(text, i))
            {
                // What came before may be of another piece: a selector is judged by what it would stand behind.
                case CharacterRules.Fate.Keep when CharacterRules.IsSelector(text[i]) && (_spaceIsDue || (_text.Length > 0 && !CharacterRules.HasVariants(_text[^1]))):
                    break;
                case CharacterRules.Fate.Keep when text[i] is not (' ' or '\t'):
                    BeforeVisible();
                    _text.Append(text[i]);
                    break;
                case CharacterRules.Fate.Break:
                    AppendBreak();
                    break;
                case CharacterRules.Fate.Drop:
                    break;
                default:
                    _spaceIsDue = true;
                    break;
            }
        }
    }

    /// <summary>Appends an inline that is whole.</summary>
    public void Append(Inline inline)
    {
        BeforeVisible();
        FlushText();
        _items.Add(inline);
    }

    /// <summary>Appends a note mark, which is no word: a space before it stays due. It leads to its note, and links do not nest: one in a link stands behind it.</summary>
    public void AppendMark(Inline inline)
    {
        FlushText();
        (IsInLink ? _marksOfLink : _items).Add(inline);
        _isAtLineStart = false;
    }

    /// <summary>Asks for a line end; it is set when more words follow.</summary>
    public void AppendBreak()
    {
        _breakIsDue = !_isAtLineStart || _breakIsDue;
        _spaceIsDue = false;
    }

    /// <summary>Opens a container.</summary>
    public void Open(Func<ImmutableArray<Inline>, Inline> close, bool isLink = false)
    {
        // A space between two words belongs outside of what begins with the second.
        if (_breakIsDue || _spaceIsDue)
        {
            SetDue();
        }

        FlushText();
        _frames.Push(new Frame(_items, close, isLink));
        _items = [];
        _linkDepth += isLink ? 1 : 0;
    }

    /// <summary>Closes the innermost container; false when it holds nothing, or is a link that nothing is seen of, and then it leaves no trace.</summary>
    public bool Close()
    {
        FlushText();
        var frame = _frames.Pop();
        _linkDepth -= frame.IsLink ? 1 : 0;
        var inner = _items;
        _items = frame.Items;
        var isSeen = inner.Count > 0 && (!frame.IsLink || LeafletText.HasWords(LeafletText.Of([.. inner])));
        if (isSeen)
        {
            _items.Add(frame.Close([.. inner]));
        }

        if (!IsInLink)
        {
            _items.AddRange(_marksOfLink);
            _marksOfLink.Clear();
        }

        return isSeen;
    }

    /// <summary>Ends the text and starts anew.</summary>
    public ImmutableArray<Inline> Finish()
    {
        while (_frames.Count > 0)
        {
            Close();
        }

        TrimSpace();
        FlushText();
        TrimLast();
        ImmutableArray<Inline> result = [.. _items];
        _items = [];
        (_isAtLineStart, _endsInSpace, _breakIsDue, _spaceIsDue) = (true, false, false, false);
        return result;
    }

    private void BeforeVisible()
    {
        if (_breakIsDue || _spaceIsDue)
        {
            SetDue();
        }

        _isAtLineStart = false;
        _endsInSpace = false;
    }

    private void SetDue()
    {
        if (_breakIsDue)
        {
            TrimSpace();
            FlushText();
            TrimLast();
            _items.Add(new LineBreak());
            _isAtLineStart = true;
            _endsInSpace = false;
        }
        else if (!_isAtLineStart && !_endsInSpace)
        {
            _text.Append(' ');
            _endsInSpace = true;
        }

        _breakIsDue = _spaceIsDue = false;
    }

    private void TrimSpace()
    {
        if (_text.Length > 0 && _text[^1] == ' ')
        {
            _text.Length--;
        }
    }

    private void TrimLast()
    {
        if (_items.Count > 0 && _items[^1] is Text { Value: var value } && value.EndsWith(' '))
        {
            _items.RemoveAt(_items.Count - 1);
            if (value.Length > 1)
            {
                _items.Add(new Text(value[..^1]));
            }
        }
    }

    private void FlushText()
    {
        if (_text.Length == 0)
        {
            return;
        }

        var text = _text.ToString();
        _text.Clear();
        var from = 0;
        if (_recognises)
        {
            var mark = text.IndexOf("[^", StringComparison.Ordinal);
            HasLooseNoteMark |= mark >= 0 && text.AsSpan(mark + 2).IndexOf(']') is > 0 and < 100;
            _facts.Clear();
            FactFinder.Find(text, _facts);
            foreach (var fact in _facts)
            {
                AddText(text[from..fact.Start]);
                AddFact(fact.Kind, text.Substring(fact.Start, fact.Length));
                from = fact.Start + fact.Length;
            }
        }

        AddText(text[from..]);
    }

    private void AddText(string text)
    {
        if (text.Length > 0)
        {
            _items.Add(new Text(text));
        }
    }

    private void AddFact(FactKind kind, string value)
    {
        var fact = new Fact(kind, value);
        var target = kind switch
        {
            FactKind.WebAddress => value.Contains("://", StringComparison.Ordinal) ? value : $"https://{value}",
            FactKind.Email => $"mailto:{value}",
            _ => null,
        };
        _items.Add(target is null || IsInLink || LinkTargets.Judge(target) != LinkTargets.Kind.Outside ? fact : new Link(target, [fact]));
    }
}
