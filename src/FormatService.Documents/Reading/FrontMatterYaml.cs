using FormatService.Documents.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace FormatService.Documents.Reading;

/// <summary>
/// Reads YAML as events, never as objects. Aliases are refused, since a few lines of them unfold to gigabytes,
/// and so are great depth and great size.
/// </summary>
internal sealed class FrontMatterYaml(SourceText source, Findings findings)
{
    private const int DeepestNesting = 8;
    private const int LongestBlock = 64 * 1024;
    private const int MostValues = 5000;

    private int _values;

    /// <summary>What came of a block.</summary>
    public enum Outcome
    {
        /// <summary>It holds fields.</summary>
        Fields,

        /// <summary>It is YAML and holds no fields: then the lines around it were no front matter.</summary>
        NotFields,

        /// <summary>It was refused; the findings say why.</summary>
        Refused,
    }

    /// <summary>Reads a block of the source.</summary>
    public Outcome Read(int start, int length, out List<FrontMatterField> fields)
    {
        fields = [];
        if (length > LongestBlock)
        {
            Refuse(start, $"The front matter has {length} characters; at most {LongestBlock} are read.");
            return Outcome.Refused;
        }

        try
        {
            var parser = new Parser(new StringReader(source.Text.Substring(start, length)));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return Outcome.Fields;
            }

            parser.Consume<DocumentStart>();
            if (!parser.Accept<MappingStart>(out _))
            {
                return parser.Accept<Scalar>(out var scalar) && scalar.Value.Length == 0 ? Outcome.Fields : Outcome.NotFields;
            }

            var root = ReadValue(parser, start, 0);
            fields = root?.Fields ?? [];
            return root is null ? Outcome.Refused : Outcome.Fields;
        }
        catch (YamlException exception)
        {
            return Broken(start + (int)Math.Clamp(exception.Start.Index, 0, length), exception.Message);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            // YamlDotNet lets these two escape from its scanner on some malformed input.
            return Broken(start, "it breaks the grammar.");
        }
    }

    private Outcome Broken(int offset, string reason)
    {
        findings.Add(
            DiagnosticCodes.FrontMatterBroken,
            Severity.Error,
            $"The front matter is not YAML: {reason.ReplaceLineEndings(" ")}",
            "Write one “key: value” a line; put quotation marks round a value that holds a colon and a space.",
            source.PlaceAt(offset));
        return Outcome.Refused;
    }

    private FrontMatterValue? ReadValue(Parser parser, int start, int depth)
    {
        var offset = start + (int)(parser.Current?.Start.Index ?? 0);
        if (parser.Accept<AnchorAlias>(out _) || (parser.Accept<NodeEvent>(out var node) && !node.Anchor.IsEmpty))
        {
            Refuse(offset, "The front matter uses an anchor or an alias (& or *).");
            return null;
        }

        if (depth > DeepestNesting || ++_values > MostValues)
        {
            Refuse(offset, "The front matter is nested too deeply or holds too much.");
            return null;
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            var isNull = scalar.Style == ScalarStyle.Plain && scalar.Value is "~" or "null" or "Null" or "NULL";
            return new FrontMatterValue(offset) { Text = isNull ? "" : CharacterRules.OneLine(scalar.Value).Trim() };
        }

        return parser.TryConsume<SequenceStart>(out _) ? ReadList(parser, start, offset, depth) : ReadFields(parser, start, offset, depth);
    }

    private FrontMatterValue? ReadList(Parser parser, int start, int offset, int depth)
    {
        var items = new List<FrontMatterValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (ReadValue(parser, start, depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new FrontMatterValue(offset) { Items = items };
    }

    private FrontMatterValue? ReadFields(Parser parser, int start, int offset, int depth)
    {
        var fields = new List<FrontMatterField>();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (ReadValue(parser, start, depth + 1) is not { } key || ReadValue(parser, start, depth + 1) is not { } value)
            {
                return null;
            }

            fields.Add(new FrontMatterField(key.ToCompactText(), key.Offset, value));
        }

        return new FrontMatterValue(offset) { Fields = fields };
    }

    private void Refuse(int offset, string message) => findings.Add(
        DiagnosticCodes.FrontMatterRefused, Severity.Error, message, "Write plain fields and lists.", source.PlaceAt(offset));
}
