using FormatService.EndToEndTests.Api;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

[assembly: AssemblyFixture(typeof(ServiceFactory))]

namespace FormatService.EndToEndTests.Api;

/// <summary>The service in this process, over a library that the tests wrote; one for all tests.</summary>
public sealed class ServiceFactory : WebApplicationFactory<Program>
{
    public TestLibrary Library { get; } = new();

    public HttpClient Client => field ??= CreateClient();

    /// <summary>A service of its own, with other settings.</summary>
    public WebApplicationFactory<Program> With(params (string Name, string Value)[] settings) => WithWebHostBuilder(builder =>
    {
        foreach (var (name, value) in settings)
        {
            builder.UseSetting($"FormatService:{name}", value);
        }
    });

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("FormatService:Library", Library.Folder);

        // A machine that is busy with other things must not fail a test; that the limit holds is tested with a limit of its own.
        builder.UseSetting("FormatService:MaxRenderTime", "00:03:00");
        builder.ConfigureTestServices(services => services.AddSingleton<TimeProvider>(new FixedClock()));
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            Library.Dispose();
        }
    }
}
