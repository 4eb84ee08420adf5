using System.Collections.Immutable;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>The violations found so far, each once, in the order found.</summary>
internal sealed class ViolationList
{
    private readonly HashSet<PdfViolation> _known = [];
    private readonly List<PdfViolation> _found = [];

    /// <summary>Adds a violation of PDF/UA-1 (ISO 14289-1) in <paramref name="place"/>.</summary>
    public void AddUa(string clause, string message, StructureChild? place = null) => Add($"ISO 14289-1, {clause}", message, place);

    /// <summary>Adds a violation of PDF/A-2 (ISO 19005-2) in <paramref name="place"/>.</summary>
    public void AddArchive(string clause, string message, StructureChild? place = null) => Add($"ISO 19005-2, {clause}", message, place);

    public ImmutableArray<PdfViolation> ToImmutableArray() => [.. _found];

    private void Add(string clause, string message, StructureChild? place)
    {
        var violation = new PdfViolation(clause, message, NearestNode(place));
        if (_known.Add(violation))
        {
            _found.Add(violation);
        }
    }

    private static string? NearestNode(StructureChild? place)
    {
        for (var element = place as StructureElement ?? place?.Parent; element is not null; element = element.Parent)
        {
            if (element.NodeId is not null)
            {
                return element.NodeId;
            }
        }

        return null;
    }
}
