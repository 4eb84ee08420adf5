using System.Collections.Immutable;
using FormatService.Documents.Diagnostics;
using FormatService.Documents.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Block = FormatService.Documents.Model.Block;
using Inline = FormatService.Documents.Model.Inline;
using MarkdownBlock = Markdig.Syntax.Block;

namespace FormatService.Documents.Reading.Markdown;

/// <summary>Turns containers (<c>::: urgent</c>) into what Markdown has no words for.</summary>
internal sealed class ContainerConversion(MarkdownReading reading, BlockConversion blocks)
{
    private const string KnownNames = "information, non-urgent, urgent, emergency, do, do-not, question, contact, web-only, not-web, easy-read";

    private readonly ContactConversion _contacts = new(reading, blocks);

    /// <summary>Converts one container.</summary>
    public void Append(List<Block> output, CustomContainer container, NodeScope scope, Nesting nesting)
    {
        if (container.ClosingFencedCharCount == 0)
        {
            reading.Report(
                DiagnosticCodes.UnclosedContainer,
                Severity.Warning,
                $"“::: {container.Info}” is not closed; it reaches to the end of what it stands in.",
                "Close it with a line of as many colons.",
                container);
        }

        var attributes = BlockAttributes.Of(container, reading);
        var outer = reading.BlockLanguage;
        reading.BlockLanguage = attributes.Language ?? outer;
        var heading = string.IsNullOrWhiteSpace(container.Arguments)
            ? []
            : blocks.Inlines.Convert(container.Arguments, reading.OffsetOf(container));
        AppendKnown(output, container, attributes.Id, heading, scope, nesting);
        reading.BlockLanguage = outer;
    }

    private void AppendKnown(
        List<Block> output, CustomContainer container, string? id, ImmutableArray<Inline> heading, NodeScope scope, Nesting nesting)
    {
        switch (container.Info?.ToLowerInvariant())
        {
            case "information" or "info":
                AppendCallout(output, container, CalloutLevel.Information, id, heading, scope, nesting);
                break;
            case "non-urgent":
                AppendCallout(output, container, CalloutLevel.NonUrgent, id, heading, scope, nesting);
                break;
            case "urgent":
                AppendCallout(output, container, CalloutLevel.Urgent, id, heading, scope, nesting);
                break;
            case "emergency":
                AppendCallout(output, container, CalloutLevel.Emergency, id, heading, scope, nesting);
                break;
            case "do":
                AppendAdvice(output, container, AdviceKind.Do, id, heading, scope, nesting);
                break;
            case "do-not" or "dont" or "don't" or "don’t":
                AppendAdvice(output, container, AdviceKind.DoNot, id, heading, scope, nesting);
                break;
            case "question" or "qa":
                AppendQuestion(output, container, id, heading, scope, nesting);
                break;
            case "contact":
                _contacts.Append(output, container, id, heading, scope, nesting);
                break;
            case "web-only":
                AppendMedium(output, container, Medium.WebOnly, id, heading, scope, nesting);
                break;
            case "not-web":
                AppendMedium(output, container, Medium.NotWeb, id, heading, scope, nesting);
                break;
            case "easy-read":
                AppendEasyRead(container, heading);
                break;
            default:
                AppendUnknown(output, container, heading, scope, nesting);
                break;
        }
    }

    private void AppendCallout(
        List<Block> output, CustomContainer container, CalloutLevel level, string? written, ImmutableArray<Inline> heading, NodeScope scope, Nesting nesting)
    {
        IReadOnlyList<MarkdownBlock> content = container;
        if (heading.IsEmpty && container.FirstOrDefault() is HeadingBlock first)
        {
            heading = blocks.Inlines.Convert(first.Inline);
            content = [.. container.Skip(1)];
        }

        var id = reading.Name(scope, "callout", written, container);
        var inner = new List<Block>();
        blocks.AppendMovedPictures(inner, scope.Below(id));
        blocks.Append(inner, content, scope.Below(id), nesting.Inward);
        if (inner.Count == 0 && heading.IsEmpty)
        {
            ReportEmpty(container);
            return;
        }

        output.Add(new Callout(id, level, heading, [.. inner]));
    }

    private void ReportEmpty(CustomContainer container) => reading.Report(
        DiagnosticCodes.EmptyContainer, Severity.Warning, $"“::: {container.Info}” is empty; it was left out.", "Write something in it or delete it.", container);

    private void AppendAdvice(
        List<Block> output, CustomContainer container, AdviceKind kind, string? written, ImmutableArray<Inline> heading, NodeScope scope, Nesting nesting)
    {
        AppendHeadingAsText(output, container, heading, scope);
        var id = reading.Name(scope, kind == AdviceKind.Do ? "do" : "do-not", written, container);
        var below = scope.Below(id);
        var items = ImmutableArray.CreateBuilder<ListItem>();
        foreach (var block in container)
        {
            if (block is Markdig.Syntax.ListBlock list)
            {
                items.AddRange(blocks.ConvertItems(list, below, nesting));
                continue;
            }

            var item = reading.Name(below, "item", null, block);
            var content = blocks.Convert([block], below.Below(item), nesting.WithoutSections);
            if (!content.IsEmpty)
            {
                items.Add(new ListItem(item, content));
                reading.Report(
                    DiagnosticCodes.ContainerContent,
                    Severity.Information,
                    $"“::: {container.Info}” holds a list; this text was made an item of it.",
                    "Begin each line with a hyphen and a space.",
                    block);
            }
        }

        if (items.Count == 0)
        {
            ReportEmpty(container);
            return;
        }

        output.Add(new AdviceList(id, kind, items.ToImmutable()));
    }

    private void AppendHeadingAsText(List<Block> output, CustomContainer container, ImmutableArray<Inline> heading, NodeScope scope)
    {
        if (heading.IsEmpty)
        {
            return;
        }

        reading.Report(
            DiagnosticCodes.ContainerContent,
            Severity.Information,
            $"“::: {container.Info}” takes no heading; its words stand before it.",
            "Write them as a paragraph of their own.",
            container);
        output.Add(new Paragraph(reading.Name(scope, "p", null, container), heading));
    }

    private void AppendQuestion(
        List<Block> output, CustomContainer container, string? written, ImmutableArray<Inline> question, NodeScope scope, Nesting nesting)
    {
        IReadOnlyList<MarkdownBlock> answer = container;
        if (question.IsEmpty && container.FirstOrDefault() is LeafBlock { Inline: { } root } and (HeadingBlock or ParagraphBlock))
        {
            question = blocks.Inlines.Convert(root);
            answer = [.. container.Skip(1)];
        }

        var id = reading.Name(scope, "question", written, container);
        var inner = new List<Block>();
        blocks.AppendMovedPictures(inner, scope.Below(id));
        blocks.Append(inner, answer, scope.Below(id), nesting.Inward);
        if (question.IsEmpty || inner.Count == 0)
        {
            reading.Report(
                DiagnosticCodes.EmptyContainer,
                Severity.Warning,
                question.IsEmpty ? "A question is missing; what stands here is kept as text." : "A question has no answer; it is kept as text.",
                "Write ::: question How long does it take? and the answer below.",
                container);
            if (!question.IsEmpty)
            {
                output.Add(new Paragraph(reading.Name(scope, "p", null, container), question));
            }

            output.AddRange(inner);
            return;
        }

        output.Add(new QuestionAndAnswer(id, question, [.. inner]));
    }

    private void AppendMedium(
        List<Block> output, CustomContainer container, Medium medium, string? written, ImmutableArray<Inline> heading, NodeScope scope, Nesting nesting)
    {
        var id = reading.Name(scope, medium == Medium.WebOnly ? "web-only" : "not-web", written, container);
        var below = scope.Below(id);
        var inner = new List<Block>();
        AppendHeadingAsText(inner, container, heading, below);
        blocks.Append(inner, container, below, nesting.Inward);
        if (inner.Count == 0)
        {
            ReportEmpty(container);
            return;
        }

        output.Add(new MediumBlock(id, medium, [.. inner]));
    }

    private void AppendEasyRead(CustomContainer container, ImmutableArray<Inline> heading)
    {
        var scope = reading.EasyReadScope;
        if (!heading.IsEmpty && reading.EasyReadTitle is null)
        {
            reading.EasyReadTitle = LeafletText.Of(heading);
        }
        else
        {
            AppendHeadingAsText(reading.EasyRead, container, heading, scope);
        }

        var before = reading.EasyRead.Count;
        blocks.Append(reading.EasyRead, container, scope, new Nesting(1, 0, true) { IsEasyRead = true });
        if (reading.EasyRead.Count == before)
        {
            ReportEmpty(container);
        }
    }

    private void AppendUnknown(List<Block> output, CustomContainer container, ImmutableArray<Inline> heading, NodeScope scope, Nesting nesting)
    {
        reading.Report(
            DiagnosticCodes.UnknownContainer,
            Severity.Warning,
            string.IsNullOrEmpty(container.Info)
                ? "A container has no name; its text is kept."
                : $"“::: {container.Info}” is not known; its text is kept.",
            $"Containers are {KnownNames}.",
            container);
        if (!heading.IsEmpty)
        {
            output.Add(new Paragraph(reading.Name(scope, "p", null, container), heading));
        }

        blocks.Append(output, container, scope, nesting.Inward);
    }
}
