using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FormatService.Api.Documentation;
using FormatService.Api.EasyReadDrafts;
using FormatService.Api.Health;
using FormatService.Api.Leaflets;
using FormatService.Api.Limits;
using FormatService.Api.Problems;
using FormatService.Api.Renders;
using FormatService.Formats;
using FormatService.Inspection;
using FormatService.Inspection.Isolation;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace FormatService.Api;

/// <summary>The one place where the parts of the service are put together.</summary>
internal static class Composition
{
    public static void AddFormatService(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddOptions<ServiceOptions>().BindConfiguration(ServiceOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ServiceOptions>>().Value);
        services.AddSingleton(TimeProvider.System);

        services.AddSingleton(provider => FormatServices.Create(
            FormatServices.DefaultFontsFolder,
            ConfiguredHouse.Read(provider.GetRequiredService<ServiceOptions>(), provider.GetRequiredService<ILoggerFactory>()),
            furtherFonts: provider.GetRequiredService<ServiceOptions>().Fonts,
            ownPictures: provider.GetRequiredService<ServiceOptions>().Pictures));

        // RenderGate keeps the time, for whatever is asked.
        services.AddSingleton(new IsolatedInspector("FormatService.Api", InspectionLimits.Default with { MaxTime = Timeout.InfiniteTimeSpan }));
        services.AddSingleton<DraftingDesk>();
        services.AddSingleton<RequestBody>();
        services.AddSingleton<RenderGate>();
        services.AddSingleton(provider => new BoundedCache<Publication>(provider.GetRequiredService<ServiceOptions>().MaxCachedArtefactBytes));
        services.AddSingleton<LeafletIntake>();
        services.AddSingleton<Press>();
        services.AddSingleton<LeafletLibrary>();
        services.AddSingleton<Readiness>();

        services.AddProblemDetails();
        services.AddExceptionHandler<ProblemAnswer>();
        services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
        services.ConfigureHttpJsonOptions(options =>
        {
            // The answers are JSON by their type and are never part of a page, so words can stand as they are.
            options.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
            options.SerializerOptions.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase));
        });
        services.AddOpenApi();
        services.AddOptions<OpenApiOptions>("v1")
            .Configure<FormatServices>((options, formats) => OpenApiDescription.Describe(options, formats.Outputs));

        if (builder.Configuration["urls"] is null && builder.Configuration["http_ports"] is null)
        {
            builder.WebHost.UseUrls("http://localhost:5080");
        }

        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;

            // RequestBody keeps the limit, so that a body too large gets an answer and not a cut connection.
            kestrel.Limits.MaxRequestBodySize = null;
            kestrel.Limits.MaxRequestHeadersTotalSize = 16 * 1024;
            kestrel.Limits.MaxRequestLineSize = 4 * 1024;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
            kestrel.Limits.MaxConcurrentConnections = 1000;

            kestrel.Limits.MinRequestBodyDataRate = new MinDataRate(RequestBody.SlowestBytesPerSecond, gracePeriod: TimeSpan.FromSeconds(10));
        });
    }
}
