using FormatService.Api;
using FormatService.Api.Checks;
using FormatService.Api.Documentation;
using FormatService.Api.Health;
using FormatService.Api.Leaflets;
using FormatService.Api.Outputs;
using FormatService.Api.Problems;
using FormatService.Api.Renders;

var builder = WebApplication.CreateBuilder(args);
builder.AddFormatService();

var app = builder.Build();
app.UseSecurityHeaders();
app.UseExceptionHandler();
app.UseStatusCodePages(ProblemAnswer.OfStatusAsync);
app.MapRenders();
app.MapLeaflets();
app.MapOutputs();
app.MapChecks();
app.MapProblems();
app.MapHealth();
app.MapDocumentation();
app.Run();
