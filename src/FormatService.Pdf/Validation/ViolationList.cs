using System.Collections.Immutable;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>The violations found so far, each once, in the order found.</summary>
internal sealed class ViolationList
{
    private readonly HashSet<(string Message, string? NodeId)> _known = [];
    private readonly List<PdfViolation> _found = [];
    private readonly HashSet<PdfRule> _broken = [];

    /// <summary>Whether none was found.</summary>
    public bool IsEmpty => _found.Count == 0;

    /// <summary>Adds a violation of <paramref name="rule"/> in <paramref name="place"/>.</summary>
    public void Add(PdfRule rule, string message, StructureChild? place = null) => Add(message, place, rule);

    /// <summary>Adds a violation of all of <paramref name="rules"/> in <paramref name="place"/>.</summary>
    public void Add(string message, StructureChild? place, params ReadOnlySpan<PdfRule> rules)
    {
        var node = NearestNode(place);
        if (_known.Add((message, node)))
        {
            Keep(new PdfViolation([.. rules], message, node));
        }
    }

    /// <summary>Adds what was found in the file itself, whose place in the leaflet is not known, unless the rule is known to be broken already.</summary>
    public void AddFromFile(PdfViolation violation)
    {
        if (!_broken.Contains(violation.Rules[0]))
        {
            Keep(violation);
        }
    }

    /// <summary>As <see cref="AddFromFile(PdfViolation)"/>.</summary>
    public void AddFromFile(string message, params ReadOnlySpan<PdfRule> rules) => AddFromFile(new PdfViolation([.. rules], message, null));

    public ImmutableArray<PdfViolation> ToImmutableArray() => [.. _found];

    private void Keep(PdfViolation violation)
    {
        _found.Add(violation);
        foreach (var rule in violation.Rules)
        {
            _broken.Add(rule);
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
