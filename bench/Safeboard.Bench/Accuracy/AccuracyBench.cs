using System.Text;

namespace Safeboard.Bench.Accuracy;

/// <summary>Reads the labelled documents and has them scored, kind by kind.</summary>
internal static class AccuracyBench
{
    public static async Task RunAsync(Figures figures, CancellationToken cancel)
    {
        var corpus = Path.Combine(Programs.Root, "tests/corpus");
        var scorer = Path.Combine(corpus, "score.py");
        if (!File.Exists(scorer) || !Programs.Has("python3"))
        {
            figures.Add("Accuracy", "not measured: tests/corpus and python3 are needed");
            return;
        }
        await SameReadingsAsync(figures, corpus, cancel);
        await ScoreAsync(figures, "corpus", corpus, corpus, scorer, cancel);
        foreach (var (what, folder) in ((string, string)[])[("second author", "second"), ("third authors", "third"), ("fourth authors", "fourth"), ("fifth authors", "fifth"), ("kept aside", "aside")])
            await ScoreAsync(figures, what, Path.Combine(corpus, folder), Path.Combine(corpus, folder), scorer, cancel);
        var shared = Path.Combine(Programs.Root, "../shared");
        if (Directory.Exists(Path.Combine(shared, "source-documents")) && Directory.Exists(Path.Combine(shared, "extraction/source-gold")))
            await ScoreAsync(figures, "source documents", Path.Combine(shared, "source-documents"), Path.Combine(shared, "extraction/source-gold"), scorer, cancel);
    }

    /// <summary>Documents that somebody checked (safeboard labels FOLDER): how well they are read, and how far confidences could be believed if they were learned from.</summary>
    public static async Task LearnAsync(Figures figures, string folder, CancellationToken cancel)
    {
        if (!Directory.Exists(folder) || Directory.GetFiles(folder, "*.gold.json").Length == 0)
        {
            figures.Add("Checked documents", $"none in {folder}: write them with safeboard labels FOLDER");
            return;
        }
        var table = Path.Combine(Programs.Root, "src/Safeboard.Documents/Understanding/Calibration/RuleRates.cs");
        await ScoreAsync(figures, "checked documents", folder, folder, Path.Combine(Programs.Root, "tests/corpus/score.py"), cancel, "--table", table, "--leave-one-out", "--rules");
    }

    /// <summary>The reader that build/native-reader compiled must say what the one says that is compiled while it runs.</summary>
    private static async Task SameReadingsAsync(Figures figures, string corpus, CancellationToken cancel)
    {
        if (new FileInfo(Programs.Reader).Length < Programs.SmallestNative)
        {
            figures.Add("Documents read otherwise once the reader is compiled ahead of time", "not measured: it is not compiled so");
            return;
        }
        var (same, differ) = (0, 0);
        foreach (var document in Directory.GetFiles(corpus, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is not (".json" or ".md" or ".py")))
        {
            if (await Programs.RunAsync(Programs.Reader, [document], cancel) == await Programs.RunAsync("dotnet", [Programs.ReaderOfIl, document], cancel)) same++;
            else differ++;
        }
        figures.Add($"Of {same + differ} documents, read otherwise once the reader is compiled ahead of time", differ, "F0", most: 0);
    }

    private static async Task ScoreAsync(Figures figures, string what, string documents, string labels, string scorer, CancellationToken cancel, params string[] learning)
    {
        if (!Directory.Exists(labels))
        {
            figures.Add(what, $"not measured: there is no folder {Path.GetRelativePath(Programs.Root, labels)}");
            return;
        }
        var readings = Directory.CreateTempSubdirectory("safeboard-bench-");
        try
        {
            var unread = 0;
            foreach (var label in Directory.GetFiles(labels, "*.gold.json"))
            {
                var name = Path.GetFileName(label)[..^".gold.json".Length];
                var document = Directory.GetFiles(documents, name + ".*").FirstOrDefault(f => !f.EndsWith(".json", StringComparison.Ordinal));
                if (document is null || !await ReadAsync(document, Path.Combine(readings.FullName, name + ".json"), cancel)) unread++;
            }
            var said = await Programs.RunAsync("python3", [scorer, labels, readings.FullName], cancel);
            if (unread > 0) figures.Add($"{what}: files of a format that is not read yet", $"{unread}");
            foreach (var line in said.Split('\n').Where(l => l.Trim().Length > 0)) Console.Error.WriteLine($"  {line}");
            // How far the confidences can be believed: of those said to be 0.9 sure, how many are right.
            var reliability = await Programs.RunAsync("python3", [Path.Combine(Path.GetDirectoryName(scorer)!, "reliability.py"), labels, readings.FullName, .. learning], cancel);
            foreach (var line in reliability.Split('\n').Where(l => l.Trim().Length > 0)) Console.Error.WriteLine($"  {line}");
            foreach (var (kind, score) in Scores(said)) figures.Add($"{what}: {kind}", score);
        }
        finally
        {
            readings.Delete(recursive: true);
        }
    }

    private static async Task<bool> ReadAsync(string document, string reading, CancellationToken cancel)
    {
        try
        {
            await File.WriteAllTextAsync(reading, await Programs.RunAsync(Programs.Reader, [document], cancel), Encoding.UTF8, cancel);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static IEnumerable<(string Kind, string Score)> Scores(string said) =>
        said.Split('\n').Select(line => line.Split("  ", 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            .Where(parts => parts.Length == 2)
            .Select(parts => parts[0] == "P" ? ("", "prec.  recall F1  found  wrong missed") : (parts[0], parts[1]));
}
