using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Validation;

/// <summary>What elements of structure have to say, each by its type, as they stand in the file.</summary>
internal class ElementChecks(ViolationList violations)
{
    private readonly HashSet<int> _links = [];
    private readonly HashSet<int> _others = [];

    /// <summary>Takes what is found.</summary>
    protected ViolationList Violations => violations;

    /// <summary>Whether an object is a link that was seen.</summary>
    public bool IsLink(int id) => _links.Contains(id);

    /// <summary>Whether an object is an element that was seen.</summary>
    public bool Knows(int id) => _links.Contains(id) || _others.Contains(id);

    /// <summary>Reads a namespace.</summary>
    public virtual void SeeNamespace(int id, DictionaryEntries space)
    {
    }

    /// <summary>Reads an element.</summary>
    public virtual void See(int id, DictionaryEntries element)
    {
        var role = element["S"u8];
        if (role.SequenceEqual("/Link"u8))
        {
            _links.Add(id);
            return;
        }

        _others.Add(id);
        if (role.SequenceEqual("/Note"u8) && element["ID"u8].Length <= 2)
        {
            violations.AddFromFile("A note has no id.", PdfRule.Ua("7.9", 1));
        }
        else if (role.SequenceEqual("/Figure"u8) && element["Alt"u8].Length <= 2)
        {
            violations.AddFromFile("A figure has no alternative text.", PdfRule.Ua("7.3", 1));
        }
    }

    /// <summary>Judges what only all elements together tell.</summary>
    public virtual void Complete()
    {
    }
}
