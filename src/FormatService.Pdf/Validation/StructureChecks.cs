using FormatService.Pdf.Tagging;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>What the structure tree as a whole must be: headings in order, words for pictures and links, lists and tables well nested (ISO 14289-1, 7).</summary>
internal sealed class StructureChecks(StructureIndex index, InkMap ink, StructureReferences? references, ViolationList violations)
{
    private int _lastHeading;

    public void Run()
    {
        var hasInk = InkWithin();
        for (var number = 0; number < index.Count; number++)
        {
            var element = index[number];
            CheckTexts(element);
            NestingChecks.Run(element, violations);
            if (element.Role != StructureRole.Figure && ink.BoxOf(number) is not null)
            {
                violations.Add(PdfRule.Ua("7.3"), "A picture belongs to an element that is not a figure.", element);
            }

            switch (element.Role)
            {
                case >= StructureRole.Heading1 and <= StructureRole.Heading6:
                    CheckHeading(element);
                    break;
                case StructureRole.Figure:
                    CheckFigure(number, element);
                    break;
                case StructureRole.Link:
                    CheckLink(number, element, hasInk[number]);
                    break;
                case StructureRole.Table:
                    TableChecks.Run(element, violations);
                    break;
                case StructureRole.TableOfContentsItem when references is not null && references.Of(number).Count == 0:
                    violations.Add(PdfRule.Ua2("8.2.5.8", 1), "An entry of contents leads to no heading.", element);
                    break;
            }
        }
    }

    /// <summary>For each element, whether it or anything in it has ink.</summary>
    private bool[] InkWithin()
    {
        var hasInk = new bool[index.Count];
        for (var leaf = 0; leaf < index.LeafCount; leaf++)
        {
            hasInk[index.OwnerOf(leaf)] |= ink.FirstMarkOf(leaf) >= 0;
        }

        for (var number = index.Count - 1; number > 0; number--)
        {
            hasInk[index.ParentOf(number)] |= hasInk[number];
        }

        return hasInk;
    }

    private void CheckHeading(StructureElement element)
    {
        var level = element.Role - StructureRole.Heading1 + 1;
        if (level > _lastHeading + 1)
        {
            violations.Add(PdfRule.Ua("7.4.2", 1), _lastHeading == 0
                ? $"The first heading is of level {level}, not 1."
                : $"A heading of level {level} follows one of level {_lastHeading}: a level is skipped.", element);
        }

        _lastHeading = level;
    }

    private void CheckFigure(int number, StructureElement element)
    {
        if (string.IsNullOrWhiteSpace(element.AlternativeText))
        {
            violations.Add(PdfRule.Ua("7.3", 1), "A figure has no alternative text.", element);
        }

        if (ink.BoxOf(number) is null)
        {
            violations.Add(PdfRule.Ua("7.3"), "A figure has no picture.", element);
        }
    }

    private void CheckLink(int number, StructureElement element, bool hasInk)
    {
        var annotations = ink.AnnotationsOf(number);
        if (annotations.Count == 0)
        {
            violations.Add(PdfRule.Ua("7.18.5"), "A link leads nowhere: it has no area on a page.", element);
        }

        for (var i = 1; i < annotations.Count; i++)
        {
            if (ink.Annotations[annotations[i]].Target != ink.Annotations[annotations[0]].Target)
            {
                violations.Add(PdfRule.Ua2("8.2.5.20", 2), "A link leads to two places.", element);
            }
        }

        if (!hasInk)
        {
            violations.Add(PdfRule.Ua("7.18.5"), "A link has no words.", element);
        }
    }

    private void CheckTexts(StructureElement element)
    {
        if (element.Language is { } language && !MetadataChecks.IsLanguageTag(language))
        {
            violations.Add($"“{language}” is not a language tag.", element, PdfRule.Ua("7.2", 29), PdfRule.Archive("6.7.4", 1));
        }

        if (TextLimit.HasPrivate(element.AlternativeText))
        {
            violations.Add("An alternative text has private characters.", element, PdfRule.Ua2("8.4.3", 3));
        }

        TextLimit.CheckLength(element.AlternativeText, element, violations);
        TextLimit.Check(element.Expansion, element, violations);
    }
}
