using FormatService.Api;
using FormatService.Api.Checks;
using FormatService.Api.Documentation;
using FormatService.Api.EasyReadDrafts;
using FormatService.Api.Health;
using FormatService.Api.Inspections;
using FormatService.Api.Leaflets;
using FormatService.Api.Limits;
using FormatService.Api.Needs;
using FormatService.Api.Outputs;
using FormatService.Api.Problems;
using FormatService.Api.Profiles;
using FormatService.Api.Renders;
using FormatService.Formats;
using FormatService.Inspection.Isolation;

if (args is [InspectionWorker.Argument])
{
    await InspectionWorker.RunAsync(Console.OpenStandardInput(), Console.OpenStandardOutput(), CancellationToken.None);
    return;
}

// The settings and the fonts stand beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddFormatService();

var app = builder.Build();

// What is missing or wrong is told of now, not to the first who asks.
app.Services.GetRequiredService<FormatServices>();
app.Services.GetRequiredService<LeafletLibrary>();
app.Services.GetRequiredService<DraftingDesk>();

app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages(ProblemAnswer.OfStatusAsync);
var routes = app.WithHead();
routes.MapRenders();
routes.MapLeaflets();
routes.MapOutputs();
routes.MapProfiles();
routes.MapNeeds();
routes.MapChecks();
routes.MapInspections();
routes.MapEasyReadDrafts();
routes.MapProblems();
routes.MapHealth();
routes.MapDocumentation();
app.Run();
