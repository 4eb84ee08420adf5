using System.Text;
using System.Text.RegularExpressions;
using FormatService.Testing.Judges;

namespace FormatService.ConformanceTests.Extraction;

/// <summary>A reader that is a program on PATH.</summary>
public abstract partial class ProgramReader(string program) : OutsideReader
{
    private readonly Lazy<string> _version = new(() =>
    {
        var result = OutsideProgram.Run(OutsideProgram.OnPath(program)!, ["-v"]);
        return VersionNumber().Match(result.Error + result.Output).Value;
    });

    public override string? WhyAbsent => OutsideProgram.OnPath(program) is null ? $"{program} is not on PATH." : null;

    public override string Version => _version.Value;

    [GeneratedRegex(@"\d+(\.\d+)+")]
    private static partial Regex VersionNumber();
}

/// <summary>Poppler's <c>pdfinfo -struct-text</c>: the text by the tag tree.</summary>
public sealed class PopplerStructureReader() : ProgramReader("pdfinfo")
{
    public override string Name => "poppler-structure";

    public override IReadOnlyList<string> TextsOf(IReadOnlyList<byte[]> files) => [.. files.Select(file => TextIn(Poppler.StructureText(file)))];

    // It writes an element a line, its text between quotation marks on lines of its own, and says which elements begin a block.
    private static string TextIn(string tree)
    {
        var text = new StringBuilder();
        foreach (var line in tree.Split('\n').Select(line => line.Trim(' ')))
        {
            if (line.Length > 1 && line[0] == '"' && line[^1] == '"')
            {
                text.Append(line, 1, line.Length - 2);
            }
            else if (!line.EndsWith("(inline)", StringComparison.Ordinal) && !line.StartsWith("Object ", StringComparison.Ordinal) && !line.StartsWith('/'))
            {
                text.Append('\n');
            }
        }

        return text.ToString();
    }
}

/// <summary>Poppler's <c>pdftotext</c>, as it is without options: the text by its place on the page.</summary>
public sealed class PopplerTextReader() : ProgramReader("pdftotext")
{
    public override string Name => "pdftotext";

    public override IReadOnlyList<string> TextsOf(IReadOnlyList<byte[]> files) => [.. files.Select(Poppler.Text)];
}

/// <summary>MuPDF's <c>mutool draw -F text</c>.</summary>
public sealed class MutoolReader() : ProgramReader("mutool")
{
    public override string Name => "mutool";

    public override IReadOnlyList<string> TextsOf(IReadOnlyList<byte[]> files) => [.. files.Select(Mutool.Text)];
}
