using System.Buffers.Text;
using System.Collections.Immutable;
using FormatService.Pdf.Objects;

namespace FormatService.Pdf.Validation;

/// <summary>
/// Reads every object back just before it is written, as a validator would read it from the file, so that a fault of the writer is found in
/// the document that has it. Knows nothing of the tree and pages that the objects were made from.
/// </summary>
internal sealed class ObjectChecks(ViolationList violations)
{
    private readonly List<int> _keysOfAnnotations = [];
    private readonly List<int> _keysOfPages = [];
    private readonly Dictionary<int, int> _parentTree = [];
    private readonly HashSet<int> _links = [];
    private bool _isTagged;

    /// <summary>Reads an object that is not a stream.</summary>
    public void See(int id, ReadOnlySpan<byte> syntax)
    {
        // Arrays of references are nearly all that is not a dictionary.
        if (!syntax.StartsWith("<<"u8))
        {
            return;
        }

        CheckLimits(syntax);
        var kind = ObjectKinds.Of(syntax);
        Check(ObjectRules.Of(kind), syntax);
        switch (kind)
        {
            case ObjectKind.Catalogue:
                _isTagged = !DictionaryReader.Find(syntax, "StructTreeRoot"u8).IsEmpty;
                break;
            case ObjectKind.Page:
                AddKey(_keysOfPages, DictionaryReader.Find(syntax, "StructParents"u8));
                break;
            case ObjectKind.Annotation:
                AddKey(_keysOfAnnotations, DictionaryReader.Find(syntax, "StructParent"u8));
                break;
            case ObjectKind.StructureElement:
                SeeElement(id, syntax);
                break;
            case ObjectKind.NumberTree:
                SeeParentTree(DictionaryReader.Find(syntax, "Nums"u8));
                break;
        }
    }

    /// <summary>Reads the entries of a stream's dictionary, without those that say how long it is.</summary>
    public void SeeStream(ReadOnlySpan<byte> entries)
    {
        using var dictionary = new PdfBuffer(entries.Length + 4);
        var syntax = dictionary.Raw("<<"u8).Raw(entries).Raw(">>"u8).Written;
        CheckLimits(syntax);
        Check(ObjectRules.OfStreams, syntax);
        Check(ObjectRules.Of(ObjectKinds.Of(syntax)), syntax);
    }

    /// <summary>Judges what only all objects together tell: whether the parent tree leads from pages and links to the structure.</summary>
    public void Complete()
    {
        foreach (var key in _keysOfAnnotations)
        {
            if (!_isTagged || !_parentTree.TryGetValue(key, out var parent) || !_links.Contains(parent))
            {
                violations.AddFromFile("The parent tree does not lead from an annotation to its link.", PdfRule.Ua("7.18.5", 1));
            }
        }

        foreach (var key in _keysOfPages)
        {
            if (!_isTagged || !_parentTree.ContainsKey(key))
            {
                violations.AddFromFile("The parent tree does not lead from a page to its structure.", PdfRule.Ua("7.1", 3));
            }
        }
    }

    private void CheckLimits(ReadOnlySpan<byte> syntax)
    {
        var reader = new DictionaryReader(syntax);
        while (reader.Read())
        {
        }

        if (reader.HasLongString)
        {
            violations.AddFromFile("A string is longer than 32,767 bytes.", PdfRule.Archive("6.1.13", 3));
        }

        if (reader.HasLongName)
        {
            violations.AddFromFile("A name is longer than 127 bytes.", PdfRule.Archive("6.1.13", 4));
        }

        if (reader.HasLargeNumber)
        {
            violations.AddFromFile("A number is larger than 2,147,483,647.", PdfRule.Archive("6.1.13", 1));
        }
    }

    private void Check(ImmutableArray<ObjectRule> rules, ReadOnlySpan<byte> dictionary)
    {
        foreach (var rule in rules)
        {
            if (!rule.IsMetBy(dictionary))
            {
                violations.AddFromFile(rule.Message, rule.Rules.AsSpan());
            }
        }
    }

    private void SeeElement(int id, ReadOnlySpan<byte> element)
    {
        var role = DictionaryReader.Find(element, "S"u8);
        if (role.SequenceEqual("/Link"u8))
        {
            _links.Add(id);
        }
        else if (role.SequenceEqual("/Note"u8) && DictionaryReader.Find(element, "ID"u8).Length <= 2)
        {
            violations.AddFromFile("A note has no id.", PdfRule.Ua("7.9", 1));
        }
        else if (role.SequenceEqual("/Figure"u8) && DictionaryReader.Find(element, "Alt"u8).Length <= 2)
        {
            violations.AddFromFile("A figure has no alternative text.", PdfRule.Ua("7.3", 1));
        }
    }

    private static void AddKey(List<int> keys, ReadOnlySpan<byte> value) => keys.Add(Utf8Parser.TryParse(value, out int key, out _) ? key : -1);

    // Of the values only references to elements matter: those of annotations.
    private void SeeParentTree(ReadOnlySpan<byte> pairs)
    {
        var rest = pairs.TrimStart("[ "u8);
        while (Utf8Parser.TryParse(rest, out int key, out var used))
        {
            rest = rest[used..].TrimStart((byte)' ');
            if (!Utf8Parser.TryParse(rest, out int target, out used))
            {
                return;
            }

            _parentTree[key] = target;
            var end = rest.IndexOf((byte)'R');
            rest = end < 0 ? default : rest[(end + 1)..].TrimStart((byte)' ');
        }
    }
}
