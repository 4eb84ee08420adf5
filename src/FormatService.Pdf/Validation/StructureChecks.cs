using FormatService.Pdf.Objects;
using FormatService.Pdf.Tagging;
using FormatService.Typesetting.Structure;

namespace FormatService.Pdf.Validation;

/// <summary>What the structure tree as a whole must be: headings in order, words for pictures and links, lists and tables well nested (ISO 14289-1, 7).</summary>
internal sealed class StructureChecks(StructureIndex index, InkMap ink, ViolationList violations)
{
    // ISO 19005-2, 6.1.13.
    private const int LongestString = 32767;

    private int _lastHeading;

    public void Run()
    {
        // Elements that name others come after them or before them, so the names are gathered first.
        var naming = new HashSet<StructureElement>();
        for (var number = 0; number < index.Count; number++)
        {
            naming.UnionWith(index[number].Headers);
        }

        var hasInk = InkWithin();
        for (var number = 0; number < index.Count; number++)
        {
            var element = index[number];
            CheckTexts(element);
            NestingChecks.Run(element, violations);
            if (element.Role != StructureRole.Figure && ink.BoxOf(number) is not null)
            {
                violations.AddUa("7.3", "A picture belongs to an element that is not a figure.", element);
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
                case StructureRole.TableHeaderCell when element.Scope == HeaderScope.None && !naming.Contains(element):
                    violations.AddUa("7.5", "A header cell does not say whether it names its column or its row.", element);
                    break;
                case StructureRole.Table:
                    TableGridCheck.Run(element, violations);
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
            violations.AddUa("7.4.2", _lastHeading == 0
                ? $"The first heading is of level {level}, not 1."
                : $"A heading of level {level} follows one of level {_lastHeading}: a level is skipped.", element);
        }

        _lastHeading = level;
    }

    private void CheckFigure(int number, StructureElement element)
    {
        if (string.IsNullOrWhiteSpace(element.AlternativeText))
        {
            violations.AddUa("7.3", "A figure has no alternative text.", element);
        }

        if (ink.BoxOf(number) is null)
        {
            violations.AddUa("7.3", "A figure has no picture.", element);
        }
    }

    private void CheckLink(int number, StructureElement element, bool hasInk)
    {
        if (ink.AnnotationsOf(number).Count == 0)
        {
            violations.AddUa("7.18.5", "A link leads nowhere: it has no area on a page.", element);
        }

        if (!hasInk)
        {
            violations.AddUa("7.18.5", "A link has no words.", element);
        }
    }

    private void CheckTexts(StructureElement element)
    {
        if (element.Language is { } language && !MetadataChecks.IsLanguageTag(language))
        {
            violations.AddUa("7.2", $"“{language}” is not a language tag.", element);
        }

        foreach (var text in (ReadOnlySpan<string?>)[element.AlternativeText, element.Expansion])
        {
            if (text is not null && PdfBuffer.TextLength(text) > LongestString)
            {
                violations.AddArchive("6.1.13", $"A text of {text.Length} characters is too long for an alternative text or expansion.", element);
            }
        }
    }
}
