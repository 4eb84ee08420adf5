using System.Buffers.Text;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Validation;

/// <summary>What elements of structure have to say in PDF 2.0 besides: their namespace, and whom they speak of (ISO 14289-2, 8.2.4 and 8.2.5).</summary>
internal sealed class ElementChecksOfPdf20(ViolationList violations) : ElementChecks(violations)
{
    private readonly HashSet<int> _newNamespaces = [];
    private readonly HashSet<int> _notes = [];
    private readonly Dictionary<int, List<int>> _targets = [];

    /// <inheritdoc/>
    public override void SeeNamespace(int id, DictionaryEntries space)
    {
        if (space["NS"u8].SequenceEqual("(http://iso.org/pdf2/ssn)"u8) || space["NS"u8].SequenceEqual("<687474703A2F2F69736F2E6F72672F706466322F73736E>"u8))
        {
            _newNamespaces.Add(id);
        }
    }

    /// <inheritdoc/>
    public override void See(int id, DictionaryEntries element)
    {
        base.See(id, element);
        var role = element["S"u8];
        var isNew = Utf8Parser.TryParse(element["NS"u8], out int space, out _) && _newNamespaces.Contains(space);
        if (isNew ? IsOnlyOld(role) : IsOnlyNew(role))
        {
            // With the role map a new type in the old namespace is not wrong to a validator; it would still be read as less than it is.
            Violations.AddFromFile("The type of an element is not one of its namespace.", isNew ? PdfRule.Ua2("8.2.4", 1) : PdfRule.Ua2("8.2.4"));
        }

        if (!isNew && role.SequenceEqual("/Document"u8))
        {
            Violations.AddFromFile("The element Document is not from the namespace of PDF 2.0.", PdfRule.Ua2("8.2.5.2", 2));
        }
        else if (!isNew && role.SequenceEqual("/Note"u8))
        {
            Violations.AddFromFile("A note is of the type of PDF 1.7.", PdfRule.Ua2("8.2.5.14", 1));
        }
        else if (role.SequenceEqual("/FENote"u8))
        {
            SeeNote(id, element);
        }
        else if (role.SequenceEqual("/TOCI"u8) && element["Ref"u8].Length <= 2)
        {
            Violations.AddFromFile("An entry of contents does not name its heading.", PdfRule.Ua2("8.2.5.8", 1));
        }

        if (element["Ref"u8] is { IsEmpty: false } references)
        {
            _targets[id] = TargetsOf(references);
        }
    }

    /// <inheritdoc/>
    public override void Complete()
    {
        var named = _targets.SelectMany(element => element.Value, (element, target) => (From: element.Key, To: target)).ToHashSet();
        foreach (var (from, to) in named)
        {
            if (_notes.Contains(from) && !named.Contains((to, from)))
            {
                Violations.AddFromFile("A note names a place that does not name it.", PdfRule.Ua2("8.2.5.14", 3));
            }
            else if (_notes.Contains(to) && !named.Contains((to, from)))
            {
                Violations.AddFromFile("A note does not name a place that names it.", PdfRule.Ua2("8.2.5.14", 2));
            }
        }
    }

    private void SeeNote(int id, DictionaryEntries note)
    {
        _notes.Add(id);
        var type = note["A/NoteType"u8];
        if (!type.SequenceEqual("/Footnote"u8) && !type.SequenceEqual("/Endnote"u8) && !type.SequenceEqual("/None"u8))
        {
            Violations.AddFromFile("A note does not say of what kind it is.", PdfRule.Ua2("8.2.5.14", 4));
        }
    }

    // References, such as [12 0 R 15 0 R].
    private static List<int> TargetsOf(ReadOnlySpan<byte> references)
    {
        var targets = new List<int>();
        var rest = references.TrimStart("[ "u8);
        while (Utf8Parser.TryParse(rest, out int target, out _))
        {
            targets.Add(target);
            var end = rest.IndexOf((byte)'R');
            rest = end < 0 ? default : rest[(end + 1)..].TrimStart((byte)' ');
        }

        return targets;
    }

    private static bool IsOnlyNew(ReadOnlySpan<byte> role) =>
        role.SequenceEqual("/Title"u8) || role.SequenceEqual("/FENote"u8) || role.SequenceEqual("/Strong"u8) || role.SequenceEqual("/Em"u8);

    private static bool IsOnlyOld(ReadOnlySpan<byte> role) =>
        role.SequenceEqual("/TOC"u8) || role.SequenceEqual("/TOCI"u8) || role.SequenceEqual("/Reference"u8) || role.SequenceEqual("/Note"u8);
}
