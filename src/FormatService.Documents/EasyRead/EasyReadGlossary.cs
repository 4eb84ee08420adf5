using System.Reflection;

namespace FormatService.Documents.EasyRead;

/// <summary>
/// Easier words for hard ones, and what hard words mean that have no easier one. Each has its source, and none has been checked by a clinician unless
/// the file says so. A hospital's own file comes before the one of the service.
/// </summary>
public sealed class EasyReadGlossary
{
    private const string Resource = "FormatService.Documents.EasyRead.glossary.tsv";
    private const string Say = "say", Active = "active", Explain = "explain", Keep = "keep";
    private const string SayAs = Say + " ";
    private const string ExplainInHealth = Explain + " health";
    private const int MostFields = 5;

    private static readonly Lazy<EasyReadGlossary> Shipped = new(ReadShipped);

    private readonly Dictionary<string, string[]> _forms = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, WordUse> _uses = new(StringComparer.Ordinal);

    // “Emergency stop”, in which “emergency” does not mean what the file says.
    private readonly PhraseIndex<string> _keptWhole = new();

    private EasyReadGlossary()
    {
    }

    /// <summary>The glossary that comes with the service.</summary>
    public static EasyReadGlossary Standard => Shipped.Value;

    /// <summary>Easier words by the phrase they stand for.</summary>
    internal PhraseIndex<string> Easier { get; } = new();

    /// <summary>What a phrase that has easier words, and stands at a place of a text, has to be there for them to fit.</summary>
    internal WordUse UseOf(string text, FoundPhrase<string> found) => _uses.GetValueOrDefault(PhraseIndex<string>.Comparable(text.Substring(found.Start, found.Length)));

    /// <summary>What is done to the reader, said as what we do.</summary>
    internal PhraseIndex<string> AsWhatWeDo { get; } = new();

    /// <summary>Hard words that are explained, in all their forms.</summary>
    internal PhraseIndex<GlossaryTerm> Hard { get; } = new();

    /// <summary>The hard words of a text, but where words around them, or what the leaflet is about, give them another meaning.</summary>
    internal IEnumerable<FoundPhrase<GlossaryTerm>> HardIn(string text, bool isAboutHealth)
    {
        var kept = _keptWhole.FindAll(text).ToList();
        return Hard.FindAll(text).Where(found => (isAboutHealth || !found.Value.IsOfHealth) && !kept.Exists(words => words.Start <= found.Start && found.End <= words.End));
    }

    /// <summary>The forms of a hard word that is explained; none when it is not.</summary>
    internal IEnumerable<string> FormsOf(string term) => _forms.GetValueOrDefault(term) ?? [];

    /// <summary>How many entries there are.</summary>
    public int Count { get; private set; }

    /// <summary>The glossary of the service with a hospital's own words before it.</summary>
    /// <param name="own">A file of the same form: term, <c>say</c>, <c>active</c>, <c>explain</c> or <c>keep</c>, plain words, source, checked; parted by tabs. <c>say noun</c>, and so on, where the plain words fit one use of the term alone; <c>explain health</c> where it means that in health alone.</param>
    /// <exception cref="FormatException">A line is not of that form; the message says which.</exception>
    public static EasyReadGlossary With(Stream own)
    {
        var glossary = new EasyReadGlossary();
        glossary.Add(own);
        using var shipped = OpenShipped();
        glossary.Add(shipped);
        return glossary;
    }

    private static EasyReadGlossary ReadShipped()
    {
        var glossary = new EasyReadGlossary();
        using var stream = OpenShipped();
        glossary.Add(stream);
        return glossary;
    }

    private static Stream OpenShipped() => Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The resource {Resource} is not in the assembly.");

    private void Add(Stream stream)
    {
        foreach (var fields in TabbedFile.Read(stream))
        {
            if (fields.Length != MostFields || fields[0].Length == 0 || KindOf(fields[1]) is not var (kind, use) || (kind == Explain && fields[2].Length == 0))
            {
                throw new FormatException($"“{string.Join(" | ", fields)}” is no entry of a glossary. Write: term, say, active, explain or keep, plain words, source, checked; with tabs between them.");
            }

            Count++;
            var forms = fields[0].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (kind == Explain)
            {
                _forms.TryAdd(forms[0], forms);
            }

            foreach (var form in forms)
            {
                switch (kind)
                {
                    case Say:
                        Easier.Add(form, fields[2]);
                        _uses.TryAdd(PhraseIndex<string>.Comparable(form), use);
                        break;
                    case Active:
                        AsWhatWeDo.Add(form, fields[2]);
                        break;
                    case Keep:
                        _keptWhole.Add(form, form);
                        break;
                    default:
                        Hard.Add(form, new GlossaryTerm(forms[0], fields[2], fields[1] == ExplainInHealth));
                        break;
                }
            }
        }
    }

    private static (string Kind, WordUse Use)? KindOf(string kind) =>
        kind == ExplainInHealth ? (Explain, WordUse.Any)
        : kind is Say or Active or Explain or Keep ? (kind, WordUse.Any)
        : kind.StartsWith(SayAs, StringComparison.Ordinal) && Enum.TryParse<WordUse>(kind[SayAs.Length..], ignoreCase: true, out var use) && Enum.IsDefined(use) && !char.IsDigit(kind[SayAs.Length]) ? (Say, use)
        : null;
}
