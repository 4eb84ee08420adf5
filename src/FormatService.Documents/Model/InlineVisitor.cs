namespace FormatService.Documents.Model;

/// <summary>One method for each kind of inline: a new kind does not compile until every renderer has an answer.</summary>
public abstract class InlineVisitor<TResult>
{
    /// <summary>Visits plain words.</summary>
    public abstract TResult Visit(Text text);

    /// <summary>Visits words of strong importance.</summary>
    public abstract TResult Visit(Strong strong);

    /// <summary>Visits stressed words.</summary>
    public abstract TResult Visit(Emphasis emphasis);

    /// <summary>Visits a link.</summary>
    public abstract TResult Visit(Link link);

    /// <summary>Visits a defined word.</summary>
    public abstract TResult Visit(Term term);

    /// <summary>Visits a short form.</summary>
    public abstract TResult Visit(Abbreviation abbreviation);

    /// <summary>Visits words in another language.</summary>
    public abstract TResult Visit(LanguageSpan span);

    /// <summary>Visits raised text.</summary>
    public abstract TResult Visit(Superscript superscript);

    /// <summary>Visits lowered text.</summary>
    public abstract TResult Visit(Subscript subscript);

    /// <summary>Visits a fact that stays whole.</summary>
    public abstract TResult Visit(Fact fact);

    /// <summary>Visits the place of a footnote.</summary>
    public abstract TResult Visit(FootnoteReference reference);

    /// <summary>Visits a line end.</summary>
    public abstract TResult Visit(LineBreak lineBreak);
}
