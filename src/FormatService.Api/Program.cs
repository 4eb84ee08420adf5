using FormatService.Api;
using FormatService.Api.Checks;
using FormatService.Api.Documentation;
using FormatService.Api.EasyReadDrafts;
using FormatService.Api.Health;
using FormatService.Api.Leaflets;
using FormatService.Api.Outputs;
using FormatService.Api.Problems;
using FormatService.Api.Profiles;
using FormatService.Api.Renders;
using FormatService.Formats;

// The settings and the fonts stand beside the program, wherever it is started from.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.AddFormatService();

var app = builder.Build();

// A folder that is missing is told of now, not to the first who asks.
app.Services.GetRequiredService<FormatServices>();
app.Services.GetRequiredService<LeafletLibrary>();

app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages(ProblemAnswer.OfStatusAsync);
app.MapRenders();
app.MapLeaflets();
app.MapOutputs();
app.MapProfiles();
app.MapChecks();
app.MapEasyReadDrafts();
app.MapProblems();
app.MapHealth();
app.MapDocumentation();
app.Run();
