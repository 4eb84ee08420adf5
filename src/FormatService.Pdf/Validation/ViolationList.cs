using System.Collections.Immutable;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>The violations found so far, each once, in the order found, by the rules of the standards that the file is to follow.</summary>
internal sealed class ViolationList(PdfConformance conformance)
{
    private readonly HashSet<(string Message, string? NodeId)> _known = [];
    private readonly List<PdfViolation> _found = [];
    private readonly HashSet<PdfRule> _broken = [];

    /// <summary>The standards.</summary>
    public PdfConformance Conformance => conformance;

    /// <summary>Whether none was found.</summary>
    public bool IsEmpty => _found.Count == 0;

    /// <summary>Adds a violation of <paramref name="rule"/> in <paramref name="place"/>.</summary>
    public void Add(PdfRule rule, string message, StructureChild? place = null) => Add(message, place, rule);

    /// <summary>Adds a violation of all of <paramref name="rules"/> in <paramref name="place"/>; of none where the standards do not have them.</summary>
    public void Add(string message, StructureChild? place, params ReadOnlySpan<PdfRule> rules)
    {
        var node = NearestNode(place);
        if (RulesFor(rules) is { IsEmpty: false } broken && _known.Add((message, node)))
        {
            Keep(new PdfViolation(broken, message, node));
        }
    }

    /// <summary>Adds what was found in the file itself, whose place in the leaflet is not known, unless the rule is known to be broken already.</summary>
    public void AddFromFile(PdfViolation violation) => AddFromFile(violation.Message, violation.Rules.AsSpan());

    /// <summary>As <see cref="AddFromFile(PdfViolation)"/>.</summary>
    public void AddFromFile(string message, params ReadOnlySpan<PdfRule> rules)
    {
        if (RulesFor(rules) is { IsEmpty: false } broken && !_broken.Contains(broken[0]))
        {
            Keep(new PdfViolation(broken, message, null));
        }
    }

    public ImmutableArray<PdfViolation> ToImmutableArray() => [.. _found];

    private ImmutableArray<PdfRule> RulesFor(ReadOnlySpan<PdfRule> rules)
    {
        var all = ImmutableArray.CreateBuilder<PdfRule>(rules.Length);
        foreach (var rule in rules)
        {
            foreach (var counterpart in conformance.RulesFor(rule))
            {
                if (!all.Contains(counterpart))
                {
                    all.Add(counterpart);
                }
            }
        }

        return all.ToImmutable();
    }

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
