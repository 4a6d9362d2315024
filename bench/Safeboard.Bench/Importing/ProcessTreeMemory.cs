using System.Globalization;

namespace Safeboard.Bench.Importing;

/// <summary>The most memory that a process and all below it had at once. Pages that several share are divided between them (Pss).</summary>
internal sealed class ProcessTreeMemory
{
    public double MostMegabytes { get; private set; }

    public void Look(int root) => MostMegabytes = Math.Max(MostMegabytes, Tree(root).Sum(Kilobytes) / 1024.0);

    /// <summary>One process without those below it.</summary>
    public void LookAlone(int process) => MostMegabytes = Math.Max(MostMegabytes, Kilobytes(process) / 1024.0);

    private static List<int> Tree(int root)
    {
        var parents = Directory.EnumerateDirectories("/proc").Select(Path.GetFileName).Where(n => int.TryParse(n, out _))
            .Select(n => (Id: int.Parse(n!, CultureInfo.InvariantCulture), Parent: Parent(n!))).ToLookup(p => p.Parent, p => p.Id);
        List<int> tree = [root];
        for (var n = 0; n < tree.Count; n++) tree.AddRange(parents[tree[n]]);
        return tree;
    }

    private static int Parent(string process) => Value($"/proc/{process}/status", "PPid:") is { } parent ? (int)parent : -1;

    private static double Kilobytes(int process) => Value($"/proc/{process}/smaps_rollup", "Pss:") ?? 0;

    private static double? Value(string file, string name)
    {
        try
        {
            var line = File.ReadLines(file).FirstOrDefault(l => l.StartsWith(name, StringComparison.Ordinal));
            return line is null ? null : double.Parse(line[name.Length..].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture);
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            // It ended while we looked.
            return null;
        }
    }
}
