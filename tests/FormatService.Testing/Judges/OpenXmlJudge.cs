using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace FormatService.Testing.Judges;

/// <summary>The validator of the Open XML SDK: does a Word file follow the schema and its rules (FORMATS W-12)? Runs in the process, so it is always here.</summary>
public static class OpenXmlJudge
{
    /// <summary>The faults that it names; empty where there are none.</summary>
    public static IReadOnlyList<string> Faults(byte[] file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(Describe)];
    }

    private static string Describe(ValidationErrorInfo error) => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Id}: {error.Description}";
}
