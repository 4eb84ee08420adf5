using System.Collections.Immutable;
using FormatService.Documents.Adaptation;
using FormatService.Documents.Profiles;
using FormatService.Formats.EasyRead;
using FormatService.Formats.LargePrint;
using FormatService.Formats.Pdf;
using FormatService.Formats.PlainText;
using FormatService.Formats.Rendering;
using FormatService.Formats.Rendering.Pictures;
using FormatService.Formats.Rendering.Pictures.Files;
using FormatService.Formats.Rendering.Pictures.Library;
using FormatService.Formats.Word;
using FormatService.Pdf.Conformance;
using FormatService.Typesetting.Fonts;

namespace FormatService.Formats;

/// <summary>Every output the service can make, in one list that can be read from top to bottom.</summary>
public sealed class OutputCatalogue
{
    /// <summary>Builds the list.</summary>
    /// <param name="fonts">The fonts that pages are set in.</param>
    /// <param name="library">The pictures that easy read stands beside its words.</param>
    /// <param name="conformance">What becomes of a file that breaks a rule of the standard it is to follow.</param>
    public OutputCatalogue(FontLibrary fonts, PictureLibrary library, ConformancePolicy conformance)
    {
        var asWritten = new AsWritten();
        var paper = new PaperAdaptation();
        var largePrint = new LargePrintAdaptation();
        var easyRead = new EasyReadAdaptation();
        var pictures = new PictureDecoder();
        var files = new PictureFiles();
        var press = new PagePress(fonts);
        All =
        [
            new("pdf", "PDF", "Clear print at 14 point that a screen reader can read: PDF/UA-1 and PDF/A-2a.", "application/pdf", ".pdf",
                paper, ReadingProfile.Standard, new PdfRenderer(press, pictures, library, PdfConformance.Ua1A2a, conformance)),
            new("pdf-2", "PDF 2.0", "The same pages by the newest standards: PDF/UA-2, PDF/A-4 and WTPDF 1.0. For who asks for them; older readers know “pdf” better.",
                "application/pdf", ".pdf", paper, ReadingProfile.Standard, new PdfRenderer(press, pictures, library, PdfConformance.Ua2A4, conformance)),
            new("docx", "Word", "For Word and other word processors: to be read by ear or in any size, and to be edited.",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
                paper, ReadingProfile.Standard, new WordRenderer(pictures, library, files)),
            new("docx-fonts", "Word with fonts", "The same with its fonts inside, for a machine that lacks them; a large file.",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
                paper, ReadingProfile.Standard, new WordRenderer(pictures, library, files, fonts)),
            new("large-print-pdf", "Large print PDF", "Set anew in large letters, 18 point or as asked from 16 to 36: PDF/UA-1 and PDF/A-2a.", "application/pdf", ".pdf",
                largePrint, ReadingProfile.LargePrint, new LargePrintRenderer(press, pictures, library, PdfConformance.Ua1A2a, conformance)),
            new("large-print-docx", "Large print Word", "The words of the large print PDF, to be edited; 18 point or as asked from 16 to 36.",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
                largePrint, ReadingProfile.LargePrint, new WordRenderer(pictures, library, files)),
            new("easy-read-pdf", "Easy read PDF",
                "One idea and one picture at a time, in 16 point, for people with learning disabilities: PDF/UA-1 and PDF/A-2a. Until it is signed off, a marked draft for staff.",
                "application/pdf", ".pdf", easyRead, ReadingProfile.EasyRead, new EasyReadRenderer(press, pictures, library, PdfConformance.Ua1A2a, conformance)),
            new("easy-read-docx", "Easy read Word", "The same to be edited: staff make an easy-read leaflet of the draft.",
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx",
                easyRead, ReadingProfile.EasyRead, new WordRenderer(pictures, library, files)),
            new("text", "Plain text", "Words alone, for copying and for any screen reader.", "text/plain; charset=utf-8", ".txt",
                asWritten, ReadingProfile.Standard, new PlainTextRenderer()) { HasLooks = false },
        ];
    }

    /// <summary>All outputs.</summary>
    public ImmutableArray<OutputFormat> All { get; }

    /// <summary>The output with an id; null where there is none.</summary>
    public OutputFormat? Find(string id) => All.FirstOrDefault(output => output.Id.Equals(id, StringComparison.OrdinalIgnoreCase));
}
