namespace FormatService.Testing.Pdf;

/// <summary>Runs a page's content (ISO 32000-1 annex A) and notes what is painted, where, and who owns it.</summary>
internal sealed class ContentInterpreter(PdfPage page)
{
    private const int MaximumFormDepth = 12;

    private readonly List<PaintedItem> _items = [];
    private readonly List<MarkedContent> _sequences = [];
    private readonly List<string> _problems = [];
    private readonly Stack<GraphicsState> _saved = [];
    private readonly Stack<MarkedContent> _open = [];
    private readonly List<(double X, double Y)> _path = [];
    private GraphicsState _state = new();
    private TextPosition _text = new();
    private PdfDictionary _resources = page.Resources;
    private int _stream;
    private int _formDepth;
    private int _compatibility;

    public PageContent Run()
    {
        Interpret(page.ContentBytes);
        if (_saved.Count > 0)
        {
            _problems.Add($"{_saved.Count} q without Q");
        }

        if (_open.Count > 0)
        {
            _problems.Add($"{_open.Count} marked-content sequences without EMC");
        }

        return new PageContent { Items = [.. _items], Sequences = [.. _sequences], Problems = [.. _problems] };
    }

    private void Interpret(byte[] bytes)
    {
        var parser = new PdfParser(bytes, 0, null);
        var operands = new List<PdfObject>();
        while (parser.Read() is { } item)
        {
            if (item is not PdfKeyword keyword)
            {
                operands.Add(item);
                continue;
            }

            if (keyword.Value == "BI")
            {
                InlineImage(parser, bytes);
            }
            else
            {
                Execute(keyword.Value, new Operands(operands));
            }

            operands.Clear();
        }
    }

    private void Execute(string name, Operands operands)
    {
        if (!Graphics(name, operands) && !Path(name, operands) && !Colours(name, operands) && !TextState(name, operands) && !TextShowing(name, operands)
            && !Marking(name, operands) && _compatibility == 0)
        {
            _problems.Add($"unknown operator {name}");
        }
    }

    private bool Graphics(string name, Operands operands)
    {
        switch (name)
        {
            case "q":
                _saved.Push(_state with { });
                return true;
            case "Q":
                if (!_saved.TryPop(out var saved))
                {
                    _problems.Add("Q without q");
                }

                _state = saved ?? _state;
                return true;
            case "cm":
                _state.Ctm = Matrix.From(operands.Numbers) * _state.Ctm;
                return true;
            case "w":
                _state.LineWidth = operands.Number(0);
                return true;
            case "Do":
                External(operands.Name(0));
                return true;
            case "sh":
                Add(Painting.Shading, page.MediaBox, _state.Fill);
                return true;
            case "BX":
                _compatibility++;
                return true;
            case "EX":
                _compatibility--;
                return true;
            default:
                return name is "J" or "j" or "M" or "d" or "ri" or "i" or "gs" or "d0" or "d1";
        }
    }

    private bool Path(string name, Operands operands)
    {
        switch (name)
        {
            case "m" or "l" or "c" or "v" or "y":
                for (var index = 0; index + 1 < operands.Numbers.Length; index += 2)
                {
                    _path.Add(_state.Ctm.Apply(operands.Number(index), operands.Number(index + 1)));
                }

                return true;
            case "re":
                Rectangle(operands.Number(0), operands.Number(1), operands.Number(2), operands.Number(3));
                return true;
            case "h" or "W" or "W*":
                return true;
            case "n":
                _path.Clear();
                return true;
            case "f" or "F" or "f*":
                PaintPath(Painting.Fill);
                return true;
            case "S" or "s":
                PaintPath(Painting.Stroke);
                return true;
            case "B" or "B*" or "b" or "b*":
                PaintPath(Painting.FillAndStroke);
                return true;
            default:
                return false;
        }
    }

    private bool Colours(string name, Operands operands)
    {
        switch (name)
        {
            case "g" or "rg" or "k" or "sc" or "scn":
                _state.Fill = Colour.From(operands.Numbers);
                return true;
            case "G" or "RG" or "K" or "SC" or "SCN":
                _state.Stroke = Colour.From(operands.Numbers);
                return true;
            case "cs":
                _state.Fill = Colour.Black;
                return true;
            case "CS":
                _state.Stroke = Colour.Black;
                return true;
            default:
                return false;
        }
    }

    private bool TextState(string name, Operands operands)
    {
        switch (name)
        {
            case "Tc":
                _state.CharacterSpace = operands.Number(0);
                return true;
            case "Tw":
                _state.WordSpace = operands.Number(0);
                return true;
            case "Tz":
                _state.HorizontalScale = operands.Number(0) / 100;
                return true;
            case "TL":
                _state.Leading = operands.Number(0);
                return true;
            case "Tf":
                _state.Font = Font(operands.Name(0));
                _state.FontSize = operands.Number(1);
                return true;
            case "Tr":
                _state.RenderingMode = (int)operands.Number(0);
                return true;
            case "Ts":
                _state.Rise = operands.Number(0);
                return true;
            default:
                return false;
        }
    }

    private bool TextShowing(string name, Operands operands)
    {
        switch (name)
        {
            case "BT":
                _text = new TextPosition();
                return true;
            case "ET":
                return true;
            case "Td":
                _text.NextLine(operands.Number(0), operands.Number(1));
                return true;
            case "TD":
                _state.Leading = -operands.Number(1);
                _text.NextLine(operands.Number(0), operands.Number(1));
                return true;
            case "Tm":
                _text.Set(Matrix.From(operands.Numbers));
                return true;
            case "T*":
                _text.NextLine(0, -_state.Leading);
                return true;
            case "Tj":
                Show([operands[0]]);
                return true;
            case "TJ":
                Show(operands[0].Array?.RawItems ?? []);
                return true;
            case "'":
                _text.NextLine(0, -_state.Leading);
                Show([operands[0]]);
                return true;
            case "\"":
                _state.WordSpace = operands.Number(0);
                _state.CharacterSpace = operands.Number(1);
                _text.NextLine(0, -_state.Leading);
                Show([operands[2]]);
                return true;
            default:
                return false;
        }
    }

    private bool Marking(string name, Operands operands)
    {
        switch (name)
        {
            case "BMC" or "BDC":
                var properties = operands[1].Dictionary
                    ?? (operands[1].Name is { } key ? _resources["Properties"].Dictionary?[key].Dictionary : null);
                if (name == "BDC" && properties is null)
                {
                    _problems.Add("BDC without a property list");
                }

                _open.Push(new MarkedContent
                {
                    Tag = operands.Name(0),
                    Mcid = properties?["MCID"].Integer,
                    Properties = properties,
                    Parent = _open.TryPeek(out var parent) ? parent : null,
                    StreamNumber = _stream,
                });
                _sequences.Add(_open.Peek());
                return true;
            case "EMC":
                if (!_open.TryPop(out _))
                {
                    _problems.Add("EMC without BMC");
                }

                return true;
            default:
                return name is "MP" or "DP";
        }
    }

    private PdfFont? Font(string name)
    {
        if (_resources["Font"].Dictionary?[name].Dictionary is not { } dictionary)
        {
            _problems.Add($"font {name} is not in the resources");
            return null;
        }

        return page.File.FontOf(dictionary);
    }

    private void Show(IReadOnlyList<PdfObject> parts)
    {
        if (_state.Font is null)
        {
            _problems.Add("text is shown without a font");
            return;
        }

        _items.Add(_text.Show(parts, _state, page.Index, _items.Count, _open.TryPeek(out var owner) ? owner : null));
    }

    private void External(string name)
    {
        var raw = _resources["XObject"].Dictionary?.Raw(name) ?? PdfNull.Value;
        if ((raw is PdfReference reference ? reference.Target : raw) is not PdfStream { Dictionary: { } dictionary } stream)
        {
            _problems.Add($"XObject {name} is not in the resources");
        }
        else if (dictionary["Subtype"].Name == "Image")
        {
            Add(Painting.Image, UnitSquare(), _state.Fill, stream);
        }
        else if (dictionary["Subtype"].Name == "Form")
        {
            Form(stream, dictionary, (raw as PdfReference)?.ObjectNumber ?? 0);
        }
    }

    private void Form(PdfStream stream, PdfDictionary dictionary, int number)
    {
        if (_formDepth >= MaximumFormDepth)
        {
            throw new InvalidDataException("Form XObjects are nested too deeply.");
        }

        var (state, resources, outer, depth) = (_state, _resources, _stream, _saved.Count);
        _state = state with { Ctm = Matrix.From(dictionary["Matrix"].Array?.Numbers ?? []) * state.Ctm };
        if (dictionary["BBox"].Array is { } box)
        {
            // ISO 32000-1, 8.10.2: what a form paints is cut off at its box.
            var (left, bottom, right, top) = Box.From(box.Numbers);
            (double X, double Y)[] corners = [_state.Ctm.Apply(left, bottom), _state.Ctm.Apply(right, bottom), _state.Ctm.Apply(right, top), _state.Ctm.Apply(left, top)];
            _state.Clip = Box.Around(corners).CutTo(state.Clip);
        }

        _resources = dictionary["Resources"].Dictionary ?? resources;
        _stream = number;
        _formDepth++;
        Interpret(stream.Bytes);
        while (_saved.Count > depth)
        {
            _saved.Pop();
            _problems.Add("q without Q in a form");
        }

        _formDepth--;
        (_state, _resources, _stream) = (state, resources, outer);
    }

    private void InlineImage(PdfParser parser, byte[] bytes)
    {
        while (parser.Read() is { } item && item is not PdfKeyword { Value: "ID" })
        {
        }

        // Image data may hold any byte: only EI between white space ends it.
        for (var at = parser.Position + 1; at + 2 <= bytes.Length; at++)
        {
            if (bytes[at] == 'E' && bytes[at + 1] == 'I' && bytes[at - 1] is 9 or 10 or 13 or 32
                && (at + 2 == bytes.Length || bytes[at + 2] is 9 or 10 or 13 or 32))
            {
                parser.Position = at + 2;
                Add(Painting.Image, UnitSquare(), _state.Fill);
                return;
            }
        }

        _problems.Add("an inline image does not end");
        parser.Position = bytes.Length;
    }

    private void Rectangle(double x, double y, double width, double height)
    {
        _path.Add(_state.Ctm.Apply(x, y));
        _path.Add(_state.Ctm.Apply(x + width, y));
        _path.Add(_state.Ctm.Apply(x + width, y + height));
        _path.Add(_state.Ctm.Apply(x, y + height));
    }

    private void PaintPath(Painting painting)
    {
        Add(painting, Box.Around(_path), painting == Painting.Stroke ? _state.Stroke : _state.Fill);
        _path.Clear();
    }

    private Box UnitSquare()
    {
        (double X, double Y)[] corners = [_state.Ctm.Apply(0, 0), _state.Ctm.Apply(1, 0), _state.Ctm.Apply(1, 1), _state.Ctm.Apply(0, 1)];
        return Box.Around(corners);
    }

    private void Add(Painting painting, Box bounds, Colour colour, PdfStream? image = null) => _items.Add(new PaintedShape
    {
        PageIndex = page.Index,
        Order = _items.Count,
        Owner = _open.TryPeek(out var owner) ? owner : null,
        Colour = colour,
        Painting = painting,
        Bounds = bounds.CutTo(_state.Clip),
        LineWidth = painting is Painting.Stroke or Painting.FillAndStroke ? _state.LineWidth * _state.Ctm.VerticalScale : 0,
        Image = image,
    });
}

/// <summary>The operands of an operator; those that are missing read as 0 or empty.</summary>
internal readonly struct Operands(List<PdfObject> items)
{
    private readonly List<PdfObject> _items = items;

    public PdfObject this[int index] => index < _items.Count ? _items[index] : PdfNull.Value;

    public double[] Numbers => [.. _items.Select(item => item.Number).OfType<double>()];

    public double Number(int index) => this[index].Number ?? 0;

    public string Name(int index) => this[index].Name ?? "";
}
