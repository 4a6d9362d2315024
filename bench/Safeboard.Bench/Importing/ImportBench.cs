using System.Diagnostics;

namespace Safeboard.Bench.Importing;

/// <summary>A folder of a board's documents through <c>safeboard import</c>: documents a second, memory of all processes, and what a kill -9 midway leaves.</summary>
internal static class ImportBench
{
    public static Task RunAsync(Figures figures, CancellationToken cancel) => RunAsync(figures, 600, cancel);

    public static async Task RunAsync(Figures figures, int count, CancellationToken cancel)
    {
        if (!Programs.Has("pdftotext"))
        {
            figures.Add("Importing a folder", "not measured: pdftotext is needed");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("safeboard-bench-").FullName;
        try
        {
            var documents = Path.Combine(folder, "documents");
            await ManyDocuments.WriteAsync(documents, count, cancel);
            await SteadyAsync(figures, documents, count, Path.Combine(folder, "steady.db"), cancel);
            await KilledAsync(figures, documents, count, Path.Combine(folder, "killed.db"), cancel);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task SteadyAsync(Figures figures, string documents, int count, string database, CancellationToken cancel)
    {
        await ImportStore.MakeAsync(database, cancel);
        var memory = new ProcessTreeMemory();
        var watch = Stopwatch.StartNew();
        using var import = Start(documents, database);
        while (!import.HasExited)
        {
            memory.Look(import.Id);
            await Task.Delay(250, cancel);
        }
        var seconds = watch.Elapsed.TotalSeconds;
        var found = await ImportStore.CountAsync(database, cancel);
        if (found.Ready != count) throw new InvalidOperationException($"{found.Ready} of {count} documents were read");
        figures.Add($"Importing {count:N0} documents (Word, PDF, text), documents a second", count / seconds, "F1", least: 15);
        figures.Add("Memory of all processes that import, MB at most (proportional share)", memory.MostMegabytes, "F0", most: 600);
    }

    /// <summary>Killed when two fifths are read, then started once more.</summary>
    private static async Task KilledAsync(Figures figures, string documents, int count, string database, CancellationToken cancel)
    {
        await ImportStore.MakeAsync(database, cancel);
        using (var killed = Start(documents, database))
        {
            while ((await ImportStore.CountAsync(database, cancel)).Ready < count * 2 / 5 && !killed.HasExited) await Task.Delay(200, cancel);
            killed.Kill(entireProcessTree: true);
            await killed.WaitForExitAsync(cancel);
        }
        using var again = Start(documents, database);
        await again.WaitForExitAsync(cancel);
        var (ready, rows) = await ImportStore.CountAsync(database, cancel);
        figures.Add("Documents lost after kill -9 and a second start", count - ready, "F0", most: 0);
        figures.Add("Documents doubled by it", rows - ready, "F0", most: 0);
    }

    private static Process Start(string documents, string database)
    {
        var start = new ProcessStartInfo(Programs.Safeboard, ["import", documents, "--board", ImportStore.Board, "--database", database]) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } text) Console.Error.WriteLine(text); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }
}
