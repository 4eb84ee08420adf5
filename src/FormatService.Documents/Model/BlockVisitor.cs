namespace FormatService.Documents.Model;

/// <summary>One method for each kind of block: a new kind does not compile until every renderer has an answer.</summary>
public abstract class BlockVisitor<TResult>
{
    /// <summary>Visits a section.</summary>
    public abstract TResult Visit(Section section);

    /// <summary>Visits running text.</summary>
    public abstract TResult Visit(Paragraph paragraph);

    /// <summary>Visits a list.</summary>
    public abstract TResult Visit(ListBlock list);

    /// <summary>Visits a list of what to do or not to do.</summary>
    public abstract TResult Visit(AdviceList list);

    /// <summary>Visits a table.</summary>
    public abstract TResult Visit(Table table);

    /// <summary>Visits a figure.</summary>
    public abstract TResult Visit(Figure figure);

    /// <summary>Visits a callout.</summary>
    public abstract TResult Visit(Callout callout);

    /// <summary>Visits a question and its answer.</summary>
    public abstract TResult Visit(QuestionAndAnswer pair);

    /// <summary>Visits contact details.</summary>
    public abstract TResult Visit(ContactDetails contact);

    /// <summary>Visits definitions.</summary>
    public abstract TResult Visit(DefinitionList list);

    /// <summary>Visits blocks for one medium.</summary>
    public abstract TResult Visit(MediumBlock block);

    /// <summary>Visits a picture and the sentences beside it.</summary>
    public abstract TResult Visit(PictureRow row);
}
