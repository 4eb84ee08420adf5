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
    private readonly DictionaryEntries.Entry[] _space = new DictionaryEntries.Entry[DictionaryEntries.MostEntries];
    private readonly List<int> _keysOfAnnotations = [];
    private readonly List<int> _keysOfPages = [];
    private readonly Dictionary<int, int> _parentTree = [];
    private readonly ObjectRules _rules = violations.Conformance.ObjectRules;
    private readonly ElementChecks _elements = violations.Conformance.NewElementChecks(violations);
    private bool _isTagged;

    /// <summary>Reads an object that is not a stream.</summary>
    public void See(int id, ReadOnlySpan<byte> syntax)
    {
        // Arrays of references are nearly all that is not a dictionary.
        if (!syntax.StartsWith("<<"u8))
        {
            return;
        }

        var dictionary = Read(syntax);
        // Nearly all objects are elements of structure, and begin so.
        var kind = syntax.StartsWith("<</S/"u8) ? ObjectKind.StructureElement : ObjectKinds.Of(dictionary);
        Check(_rules.Of(kind), dictionary);
        switch (kind)
        {
            case ObjectKind.Catalogue:
                _isTagged = !dictionary["StructTreeRoot"u8].IsEmpty;
                break;
            case ObjectKind.Page:
                AddKey(_keysOfPages, dictionary["StructParents"u8]);
                break;
            case ObjectKind.Annotation:
                AddKey(_keysOfAnnotations, dictionary["StructParent"u8]);
                break;
            case ObjectKind.StructureElement:
                _elements.See(id, dictionary);
                break;
            case ObjectKind.Namespace:
                _elements.SeeNamespace(id, dictionary);
                break;
            case ObjectKind.NumberTree:
                SeeParentTree(dictionary["Nums"u8]);
                break;
        }
    }

    /// <summary>Reads the entries of a stream's dictionary, without those that say how long it is.</summary>
    public void SeeStream(ReadOnlySpan<byte> entries)
    {
        using var syntax = new PdfBuffer(entries.Length + 4);
        var dictionary = Read(syntax.Raw("<<"u8).Raw(entries).Raw(">>"u8).Written);
        Check(_rules.OfStreams, dictionary);
        Check(_rules.Of(ObjectKinds.Of(dictionary)), dictionary);
    }

    /// <summary>Judges what only all objects together tell: whether the parent tree leads from pages and links to the structure.</summary>
    public void Complete()
    {
        _elements.Complete();
        foreach (var key in _keysOfAnnotations)
        {
            if (!_isTagged || !_parentTree.TryGetValue(key, out var parent) || !_elements.Knows(parent))
            {
                violations.AddFromFile("The parent tree does not lead from an annotation to the structure.", PdfRule.Ua("7.18.5", 1), PdfRule.Ua2("8.2.5.20"));
            }
            else if (!_elements.IsLink(parent))
            {
                violations.AddFromFile("The parent tree leads from an annotation to an element that is no link.", PdfRule.Ua("7.18.5", 1), PdfRule.Ua2("8.2.5.20", 1));
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

    private DictionaryEntries Read(ReadOnlySpan<byte> syntax)
    {
        var dictionary = DictionaryEntries.Read(syntax, _space, out var reader);
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

        return dictionary;
    }

    private void Check(ImmutableArray<ObjectRule> rules, DictionaryEntries dictionary)
    {
        foreach (var rule in rules)
        {
            if (!rule.IsMetBy(dictionary))
            {
                violations.AddFromFile(rule.Message, rule.Rules.AsSpan());
            }
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
