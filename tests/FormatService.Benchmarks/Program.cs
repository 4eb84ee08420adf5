using BenchmarkDotNet.Running;
using FormatService.Benchmarks;

if (args is ["throughput", ..])
{
    Throughput.Run(args.Length > 1 ? int.Parse(args[1], System.Globalization.CultureInfo.InvariantCulture) : 2000);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(RenderBenchmarks).Assembly).Run(args);
