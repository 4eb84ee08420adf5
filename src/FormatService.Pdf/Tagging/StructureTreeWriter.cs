using FormatService.Pdf.Conformance;
using FormatService.Pdf.Objects;
using FormatService.Pdf.Validation;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Tagging;

/// <summary>Writes the structure tree, its parent tree, its ids and its namespaces (ISO 32000-1 and ISO 32000-2, 14.7).</summary>
/// <param name="file">Takes the objects.</param>
/// <param name="conformance">Says which types, attributes and references elements have.</param>
/// <param name="objects">The numbers of the objects.</param>
/// <param name="index">The tree.</param>
/// <param name="ink">Where its ink is.</param>
/// <param name="references">Which elements speak of which; null where elements do not say so.</param>
/// <param name="firstPage">The object of the first page.</param>
/// <param name="pageCount">How many pages there are.</param>
internal sealed class StructureTreeWriter(
    PdfFile file, PdfConformance conformance, StructureObjects objects, StructureIndex index, InkMap ink, StructureReferences? references, int firstPage, int pageCount)
{
    private readonly HashSet<int> _named = [];

    /// <summary>The key in the parent tree of an annotation: after those of the pages, which are their numbers.</summary>
    public static int KeyOfAnnotation(int annotation, int pageCount) => pageCount + annotation;

    /// <summary>Writes the tree; returns the object number of its root.</summary>
    public int Write(string documentLanguage)
    {
        WriteNamespaces();
        NameElements();
        var languages = new string[index.Count];
        for (var element = 0; element < index.Count; element++)
        {
            var inherited = element == 0 ? documentLanguage : languages[index.ParentOf(element)];
            languages[element] = index[element].Language ?? inherited;
            WriteElement(element, languages[element] == inherited ? null : languages[element]);
        }

        WriteRoot();
        return objects.Root;
    }

    private void WriteNamespaces()
    {
        foreach (var space in objects.Namespaces)
        {
            file.Begin(objects.NumberOf(space)).Raw("<</Type/Namespace/NS("u8).Raw(StructureNamespaces.NameOf(space)).Raw(")>>"u8);
        }
    }

    /// <summary>Gives ids to notes (ISO 14289-1, 7.9) and to the header cells that other cells name.</summary>
    private void NameElements()
    {
        for (var element = 0; element < index.Count; element++)
        {
            if (index[element].Role == StructureRole.Note)
            {
                _named.Add(element);
            }

            for (var i = 0; i < index[element].Headers.Count; i++)
            {
                _named.Add(index.NumberOf(index[element].Headers[i]));
            }
        }
    }

    private static string IdOf(int element) => string.Create(null, $"e{element}");

    private void WriteElement(int number, string? language)
    {
        var element = index[number];
        var to = file.Begin(objects[number]);
        to.Raw("<</S/"u8).Raw(conformance.NameOf(element.Role)).Raw("/P "u8)
            .Reference(number == 0 ? objects.Root : objects[index.ParentOf(number)]);
        if (conformance.NamespaceOf(element.Role) is not StructureNamespace.None and var space)
        {
            to.Raw("/NS "u8).Reference(objects.NumberOf(space));
        }

        if (_named.Contains(number))
        {
            to.Raw("/ID("u8).Ascii(IdOf(number)).Raw((byte)')');
        }

        if (language is not null)
        {
            to.Raw("/Lang"u8).Text(language);
        }

        if (!string.IsNullOrWhiteSpace(element.AlternativeText))
        {
            to.Raw("/Alt"u8).Text(element.AlternativeText);
        }

        if (!string.IsNullOrWhiteSpace(element.Expansion))
        {
            to.Raw("/E"u8).Text(element.Expansion);
        }

        WriteReferences(to, number);
        WriteAttributes(to, number, element);
        WriteKids(to, number, element);
        to.Raw(">>"u8);
    }

    private void WriteReferences(PdfBuffer to, int number)
    {
        if (references?.Of(number) is not { Count: > 0 } targets)
        {
            return;
        }

        to.Raw("/Ref["u8);
        var start = to.Length;
        foreach (var target in targets)
        {
            Separate(to, start).Reference(objects[target]);
        }

        to.Raw((byte)']');
    }

    private void WriteAttributes(PdfBuffer to, int number, StructureElement element)
    {
        switch (element.Role)
        {
            case StructureRole.List:
                to.Raw("/A<</O/List/ListNumbering/"u8).Raw(conformance.NameOf(element.ListNumbering, HasLabels(element))).Raw(">>"u8);
                break;
            case StructureRole.Note:
                conformance.AppendNoteAttributes(to);
                break;
            case StructureRole.TableHeaderCell or StructureRole.TableDataCell when element.Scope != HeaderScope.None || element.Headers.Count > 0:
                to.Raw("/A<</O/Table"u8);
                WriteScope(to, element.Scope);
                WriteHeaders(to, element.Headers);
                to.Raw(">>"u8);
                break;
            case StructureRole.Figure when ink.BoxOf(number) is { } box:
                to.Raw("/A<</O/Layout/Placement/Block/BBox["u8).Number(box.X).Raw((byte)' ').Number(box.Y).Raw((byte)' ')
                    .Number(box.X + box.Width).Raw((byte)' ').Number(box.Y + box.Height).Raw("]>>"u8);
                break;
        }
    }

    private static bool HasLabels(StructureElement list)
    {
        for (var i = 0; i < list.Children.Count; i++)
        {
            if (list.Children[i] is StructureElement { Role: StructureRole.ListItem } item && NestingChecks.Holds(item, StructureRole.Label))
            {
                return true;
            }
        }

        return false;
    }

    private static void WriteScope(PdfBuffer to, HeaderScope scope)
    {
        if (scope != HeaderScope.None)
        {
            to.Raw("/Scope/"u8).Raw(scope switch { HeaderScope.Column => "Column"u8, HeaderScope.Row => "Row"u8, _ => "Both"u8 });
        }
    }

    private void WriteHeaders(PdfBuffer to, IReadOnlyList<StructureElement> headers)
    {
        if (headers.Count == 0)
        {
            return;
        }

        to.Raw("/Headers["u8);
        foreach (var header in headers)
        {
            to.Raw((byte)'(').Ascii(IdOf(index.NumberOf(header))).Raw((byte)')');
        }

        to.Raw((byte)']');
    }

    private void WriteKids(PdfBuffer to, int number, StructureElement element)
    {
        var page = FirstPageOf(number, element);
        if (page >= 0)
        {
            to.Raw("/Pg "u8).Reference(firstPage + page);
        }

        var annotations = ink.AnnotationsOf(number);
        if (element.Children.Count == 0 && annotations.Count == 0)
        {
            return;
        }

        to.Raw("/K["u8);
        var start = to.Length;
        var leaf = index.FirstLeafOf(number);
        var child = number + 1;
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is ContentLeaf)
            {
                for (var mark = ink.FirstMarkOf(leaf++); mark >= 0; mark = ink[mark].NextOfLeaf)
                {
                    WriteMark(Separate(to, start), ink[mark], page);
                }
            }
            else
            {
                Separate(to, start).Reference(objects[child]);
                child = index.EndOf(child);
            }
        }

        foreach (var annotation in annotations)
        {
            to.Raw("<</Type/OBJR/Pg "u8).Reference(firstPage + ink.Annotations[annotation].Page)
                .Raw("/Obj "u8).Reference(ink.Annotations[annotation].ObjectId).Raw(">>"u8);
        }

        to.Raw((byte)']');
    }

    private static PdfBuffer Separate(PdfBuffer to, int start) => to.Length > start ? to.Raw((byte)' ') : to;

    private void WriteMark(PdfBuffer to, InkMap.Mark mark, int page)
    {
        if (mark.Page == page)
        {
            to.Integer(mark.Id);
            return;
        }

        to.Raw("<</Type/MCR/Pg "u8).Reference(firstPage + mark.Page).Raw("/MCID "u8).Integer(mark.Id).Raw(">>"u8);
    }

    private int FirstPageOf(int number, StructureElement element)
    {
        var leaf = index.FirstLeafOf(number);
        for (var i = 0; i < element.Children.Count; i++)
        {
            if (element.Children[i] is ContentLeaf && ink.FirstMarkOf(leaf++) is >= 0 and var mark)
            {
                return ink[mark].Page;
            }
        }

        return -1;
    }

    private void WriteRoot()
    {
        var parentTree = file.Reserve();
        var firstArray = file.Reserve(pageCount);
        for (var page = 0; page < pageCount; page++)
        {
            var array = file.Begin(firstArray + page).Raw((byte)'[');
            var (first, end) = ink.MarksOfPage(page);
            for (var mark = first; mark < end; mark++)
            {
                (mark == first ? array : array.Raw((byte)' ')).Reference(objects[index.OwnerOf(ink[mark].Leaf)]);
            }

            array.Raw((byte)']');
        }

        var numbers = file.Begin(parentTree).Raw("<</Nums["u8);
        for (var page = 0; page < pageCount; page++)
        {
            numbers.Integer(page).Raw((byte)' ').Reference(firstArray + page).Raw((byte)' ');
        }

        for (var annotation = 0; annotation < ink.Annotations.Count; annotation++)
        {
            numbers.Integer(KeyOfAnnotation(annotation, pageCount)).Raw((byte)' ').Reference(objects[ink.Annotations[annotation].Element]).Raw((byte)' ');
        }

        numbers.Raw("]>>"u8);
        var root = file.Begin(objects.Root).Raw("<</Type/StructTreeRoot/K["u8).Reference(objects[0]).Raw("]/ParentTree "u8).Reference(parentTree)
            .Raw("/ParentTreeNextKey "u8).Integer(pageCount + ink.Annotations.Count);
        if (conformance.RoleMap is { IsEmpty: false } roles)
        {
            root.Raw("/RoleMap"u8).Raw(roles);
        }

        if (objects.Namespaces.Count > 0)
        {
            root.Raw("/Namespaces["u8);
            var start = root.Length;
            foreach (var space in objects.Namespaces)
            {
                Separate(root, start).Reference(objects.NumberOf(space));
            }

            root.Raw((byte)']');
        }

        if (_named.Count > 0)
        {
            root.Raw("/IDTree<</Names["u8);
            foreach (var element in _named.OrderBy(IdOf, StringComparer.Ordinal))
            {
                root.Raw((byte)'(').Ascii(IdOf(element)).Raw((byte)')').Reference(objects[element]);
            }

            root.Raw("]>>"u8);
        }

        root.Raw(">>"u8);
    }
}
