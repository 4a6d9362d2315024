using System.Diagnostics;
using Safeboard.Documents.Tests.Fuzz;

namespace Safeboard.Bench.Fuzz;

/// <summary>As many changed files as wanted, with another seed than the tests: read soundly or refused with a reason.</summary>
internal static class FuzzBench
{
    private const int Round = 20_000;

    public static async Task RunAsync(Figures figures, int count, int seed, CancellationToken cancel)
    {
        var corpus = Path.Combine(Programs.Root, "tests", "corpus");
        var files = Directory.GetFiles(corpus).Where(f => Path.GetExtension(f) is not (".json" or ".py" or ".md")).Order(StringComparer.Ordinal);
        var sources = FuzzSource.From(files);
        var folder = Directory.CreateTempSubdirectory("safeboard-fuzz-").FullName;
        var watch = Stopwatch.StartNew();
        int read = 0, faults = 0;
        try
        {
            for (var done = 0; done < count && faults < 20; done += Round)
            {
                var run = new FuzzRun(sources, seed + done / Round, folder);
                await Task.Run(() => run.Run(Math.Min(Round, count - done), Environment.ProcessorCount, cancel), cancel);
                (read, faults) = (read + run.Read, faults + run.Faults.Count);
                foreach (var fault in run.Faults) await Console.Error.WriteLineAsync($"seed {seed + done / Round}, {fault}");
                await Console.Error.WriteLineAsync($"{Math.Min(done + Round, count):N0} of {count:N0} changed files, {faults} faults, {watch.Elapsed.TotalMinutes:F1} min");
            }
            figures.Add($"{count:N0} changed files, of which {read:N0} were read; faults", faults, "F0", most: 0);
            figures.Add("Files left behind", Directory.EnumerateFileSystemEntries(folder).Count(), "F0", most: 0);
            figures.Add("Changed files a second", count / watch.Elapsed.TotalSeconds, "F0");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
