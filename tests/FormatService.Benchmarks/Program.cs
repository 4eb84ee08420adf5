using System.Globalization;
using BenchmarkDotNet.Running;
using FormatService.Benchmarks;

switch (args)
{
    case ["throughput", .. var rest]:
        Throughput.Run(Number(rest, 0, 2000), rest.Length > 1 ? rest[1] : "pdf");
        break;
    case ["languages", .. var rest]:
        Languages.Run(Number(rest, 0, 200));
        break;
    case ["pages", ..]:
        Pages.Run();
        break;
    case ["soak", .. var rest]:
        Soak.Run(Number(rest, 0, 10_000));
        break;
    case ["cold", var program, .. var rest]:
        Cold.Run(program, Number(rest, 0, 30));
        break;
    case ["http", .. var rest]:
        await HttpLoad.RunAsync(Number(rest, 0, 15), Number(rest, 1, 16));
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RenderBenchmarks).Assembly).Run(args);
        break;
}

static int Number(string[] rest, int index, int otherwise) => rest.Length > index ? int.Parse(rest[index], CultureInfo.InvariantCulture) : otherwise;
