using FormatService.Documents.Model;
using FormatService.Documents.Profiles;
using FormatService.Documents.Wording;
using FormatService.Formats.Rendering;

namespace FormatService.Formats.Word;

/// <summary>What all that writes one file shares.</summary>
internal sealed class WordContext
{
    public WordContext(LeafletPackage package, WordLook styles, WordNumbering numbering, Func<WordContext, WordPictures> pictures)
    {
        Leaflet = package.Leaflet;
        Wording = LeafletWording.For(Leaflet.Language);
        Imprint = Imprint.Of(Leaflet, Wording, styles.Pages.Profile);
        Styles = styles;
        Numbering = numbering;
        Direction = new WordDirection(Leaflet);
        var references = new WordReferences(Leaflet);
        Notes = new WordNoteNumbers(new FootnoteLabels(Leaflet.Footnotes, Wording), references);
        Links = new WordLinks(references, Notes.AreOwn ? [] : Leaflet.Footnotes.Select(note => note.Id));
        Inlines = new WordInlines(Leaflet.Language, Links, Notes, styles.Pages.Profile.Links == LinkLook.Bold);
        Runs = new WordRuns(Leaflet.Language, RunStyles, Links.NextId, styles.Pages, styles.Pages.Profile.LetterSpacingEm > 0 && LetterSpacing.Suits(Leaflet.Language));
        Paragraphs = new WordParagraphs(Runs, Links, new WordLooks(styles.Pages, Leaflet.Language, embedding: null), Leaflet.Language.IsRightToLeft);
        Tables = new WordTables(this);
        Rows = new WordRows(this);
        Pictures = pictures(this);
    }

    /// <summary>The leaflet.</summary>
    public Leaflet Leaflet { get; }

    /// <summary>Words of ours, in its language.</summary>
    public LeafletWording Wording { get; }

    /// <summary>What it says about itself.</summary>
    public Imprint Imprint { get; }

    /// <summary>The measures of its profile.</summary>
    public WordLook Styles { get; }

    /// <summary>The lists.</summary>
    public WordNumbering Numbering { get; }

    /// <summary>Which way its words run.</summary>
    public WordDirection Direction { get; }

    /// <summary>Where its links lead.</summary>
    public WordLinks Links { get; }

    /// <summary>Its notes.</summary>
    public WordNoteNumbers Notes { get; }

    /// <summary>The styles of its runs.</summary>
    public WordRunStyles RunStyles { get; } = new();

    /// <summary>Makes pieces of words.</summary>
    public WordInlines Inlines { get; }

    /// <summary>Makes runs of pieces.</summary>
    public WordRuns Runs { get; }

    /// <summary>Makes paragraphs of pieces.</summary>
    public WordParagraphs Paragraphs { get; }

    /// <summary>Makes tables.</summary>
    public WordTables Tables { get; }

    /// <summary>Makes rows of a picture and sentences.</summary>
    public WordRows Rows { get; }

    /// <summary>Makes pictures.</summary>
    public WordPictures Pictures { get; }

    /// <summary>What there is to say about the work.</summary>
    public List<RenderFinding> Findings { get; } = [];
}
