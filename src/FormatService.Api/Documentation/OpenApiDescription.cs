using System.Globalization;
using System.Text.Json.Nodes;
using FormatService.Api.Inspections;
using FormatService.Api.Needs;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Documents.Profiles;
using FormatService.Formats;
using FormatService.Inspection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace FormatService.Api.Documentation;

/// <summary>Tells the OpenAPI description what types alone cannot: bodies as they are sent, artefacts, problems, the outputs there are.</summary>
internal static class OpenApiDescription
{
    /// <summary>The names of the operations that take a leaflet in their body.</summary>
    private static readonly string[] TakingLeaflets = ["Render", "RenderForNeed", "Check", "DraftEasyRead"];

    /// <summary>The name of the operation that takes a PDF in its body.</summary>
    private const string InspectingPdfs = "Inspect";

    private const int BytesOfMegabyte = 1024 * 1024;

    /// <summary>The names of the operations that answer with an artefact.</summary>
    private static readonly string[] MakingArtefacts = ["Render", "RenderForNeed", "GetArtefact"];

    public static void Describe(OpenApiOptions options, OutputCatalogue catalogue)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "FormatService",
                Version = "1",
                Description = "Turns one leaflet (Markdown with front matter, or canonical JSON) into accessible formats. " +
                    "Every error is a problem (RFC 9457) whose `diagnostics` name each fault with its line and column.",
                License = new OpenApiLicense { Name = "MIT", Identifier = "MIT" },
            };

            // HEAD is GET without the body everywhere: said twice it would only be longer.
            foreach (var path in document.Paths.Values)
            {
                path.Operations?.Remove(HttpMethod.Head);
            }

            // Where the service stands is not part of what it is: the committed description must not name a machine.
            document.Servers = [];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            DescribeParameters(operation, catalogue);
            var name = operation.OperationId ?? "";
            if (TakingLeaflets.Contains(name))
            {
                operation.RequestBody = Leaflet();
            }

            if (name == InspectingPdfs)
            {
                operation.RequestBody = Pdf();
                if (operation.Parameters?.OfType<OpenApiParameter>().FirstOrDefault(parameter => parameter.Name == "size") is { } size)
                {
                    size.Description = string.Create(CultureInfo.InvariantCulture, $"The size that no text may be below, in points: {InspectionWishes.ClearPrintPt} is the floor of clear print, and 18 asks for large print.");
                    size.Schema = Number(InspectionWishes.ClearPrintPt, InspectionWishes.LargestPt);
                }
            }

            if (MakingArtefacts.Contains(name))
            {
                operation.Responses ??= [];
                operation.Responses["200"] = Artefact(catalogue);
                if (name is not ("Render" or "RenderForNeed"))
                {
                    operation.Responses["206"] = new OpenApiResponse { Description = "The part that Range asks for." };
                    operation.Responses["304"] = new OpenApiResponse { Description = "The artefact is the one that If-None-Match names." };
                }
            }

            // A leaflet is no PDF, and a PDF no leaflet.
            var foreign = name == InspectingPdfs ? ProblemKind.LeafletHasErrors : ProblemKind.PdfRefused;
            operation.Responses ??= [];
            foreach (var status in Problems(operation, name))
            {
                operation.Responses[status.ToString(CultureInfo.InvariantCulture)] = new OpenApiResponse
                {
                    Description = string.Join("; or: ", ProblemKind.All.Where(kind => kind.Status == status && kind != foreign).Select(kind => kind.Title)) + ".",
                    Content = new Dictionary<string, OpenApiMediaType> { ["application/problem+json"] = new() { Schema = ProblemSchema() } },
                };
            }

            return Task.CompletedTask;
        });
    }

    private static void DescribeParameters(OpenApiOperation operation, OutputCatalogue catalogue)
    {
        foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
        {
            (parameter.Description, parameter.Schema) = parameter.Name switch
            {
                "output" => ("The id of an output (GET /outputs).", Choice(catalogue.All.Select(output => output.Id))),
                "font" => ("The font: what the reader finds easiest to read.", Choice(ProfileResolver.FontNames.Keys)),
                "colours" => ("The colours of the page (GET /profiles).", Choice(ColourSets.All.Select(set => set.Id))),
                "paper" => ("The paper (GET /profiles); what has no pages knows none.", Choice(Papers.All.Select(paper => paper.Id))),
                "profile" => ("Looks that go together (GET /profiles); all other wishes are laid over them.", Choice(ProfilePresets.All.Select(preset => preset.Id))),
                "lang" => ("The language (BCP 47); by default the one the leaflet was written in.", Text()),
                "draft" => ("Whether staff at this machine are given the marked draft of easy read that is not signed off: true or false.", Choice(["true", "false"])),
                AskedNeed.Parameter => ("What a person needs, as patient records say it: large print 20 point, easy read, Word (GET /needs).", Text()),
                "reference" => ("The organisation's number for a leaflet, such as Y/064.", Text()),
                "id" => ("The slug of a leaflet (GET /leaflets).", Text()),
                var name when Measures.All.FirstOrDefault(measure => measure.Id == name) is { } measure => ($"{measure.Description} In {measure.Unit.Name}.", Number(measure.Least, measure.Most)),
                _ => (parameter.Description, parameter.Schema),
            };
        }
    }

    private static IEnumerable<int> Problems(OpenApiOperation operation, string name)
    {
        yield return 400;
        if (operation.Parameters is { Count: > 0 } parameters && parameters.Any(parameter => parameter.In == ParameterLocation.Path))
        {
            yield return 404;
        }

        if (MakingArtefacts.Contains(name))
        {
            yield return 406;
        }

        if (name is "GetArtefact" or "GetLeaflet" or "RenderForNeed")
        {
            yield return 409;
        }

        if (TakingLeaflets.Contains(name) || name == InspectingPdfs)
        {
            yield return 413;
            yield return 415;
        }

        if (TakingLeaflets.Contains(name) || MakingArtefacts.Contains(name) || name == InspectingPdfs)
        {
            yield return 422;
            yield return 429;
            yield return 503;
        }
    }

    private static OpenApiRequestBody Leaflet() => new()
    {
        Required = true,
        Description = "A leaflet, alone or with its pictures.",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            [LeafletIntake.Markdown] = new() { Schema = Text("Markdown with front matter, in UTF-8.") },
            [LeafletIntake.Json] = new() { Schema = new OpenApiSchema { Type = JsonSchemaType.Object, Description = "The canonical form: /schemas/leaflet.json." } },
            [LeafletIntake.Multipart] = new()
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Description = "One leaflet, and pictures under the file names the leaflet gives them.",
                    Required = new HashSet<string> { "leaflet" },
                    Properties = new Dictionary<string, IOpenApiSchema>
                    {
                        ["leaflet"] = Binary("A file that ends in .md or .json."),
                        ["picture"] = new OpenApiSchema { Type = JsonSchemaType.Array, Items = Binary("A picture.") },
                    },
                },
            },
            [LeafletIntake.Zip] = new() { Schema = Binary("An archive of one leaflet and its pictures.") },
        },
    };

    private static OpenApiRequestBody Pdf() => new()
    {
        Required = true,
        Description = "A PDF of any program.",
        Content = new Dictionary<string, OpenApiMediaType> { [InspectionEndpoints.Pdf] = new() { Schema = Binary(string.Create(CultureInfo.InvariantCulture, $"The file, of at most {InspectionLimits.Default.MaxBytes / BytesOfMegabyte} MB and {InspectionLimits.Default.MaxPages} pages.")) } },
    };

    private static OpenApiResponse Artefact(OutputCatalogue catalogue) => new()
    {
        Description = "The finished file.",
        Headers = new Dictionary<string, IOpenApiHeader>
        {
            ["ETag"] = Header("Equal for equal bytes."),
            ["Content-Disposition"] = Header("A file name made of reference, title, output, version and language."),
            ["Content-Language"] = Header("The language of the leaflet."),
            [ArtefactAnswer.DiagnosticsHeader] = Header("How many diagnostics there were: warnings=3, information=2. POST /check lists them."),
            [ArtefactAnswer.PagesHeader] = Header("How many pages there are, where there are pages."),
            [ArtefactAnswer.ReviewHeader] = Header("overdue; due=\"2026-02-01\" where the leaflet should have been reviewed."),
        },
        Content = catalogue.All
            .Select(output => output.MediaType.Split(';')[0])
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(type => type, OpenApiMediaType (_) => new() { Schema = Binary(null) }),
    };

    private static OpenApiSchema ProblemSchema() => new()
    {
        Type = JsonSchemaType.Object,
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["type"] = Text("Leads to a description of the kind of problem."),
            ["title"] = Text(),
            ["status"] = new OpenApiSchema { Type = JsonSchemaType.Integer },
            ["detail"] = Text(),
            ["instance"] = Text(),
            ["traceId"] = Text("What to tell the people who run the service."),
            ["diagnostics"] = new OpenApiSchema
            {
                Type = JsonSchemaType.Array,
                Description = "Everything that is wrong with the leaflet.",
                Items = new OpenApiSchemaReference("DiagnosticContract"),
            },
        },
    };

    private static OpenApiSchema Choice(IEnumerable<string> values) =>
        new() { Type = JsonSchemaType.String, Enum = [.. values.Select(value => (JsonNode)value)] };

    private static OpenApiSchema Number(double least, double most) => new()
    {
        Type = JsonSchemaType.Number,
        Minimum = least.ToString(CultureInfo.InvariantCulture),
        Maximum = most.ToString(CultureInfo.InvariantCulture),
    };

    private static OpenApiSchema Text(string? description = null) => new() { Type = JsonSchemaType.String, Description = description };

    private static OpenApiSchema Binary(string? description) => new() { Type = JsonSchemaType.String, Format = "binary", Description = description };

    private static OpenApiHeader Header(string description) => new() { Description = description, Schema = Text() };
}
