using System.Text;

namespace Safeboard.Bench.Reading;

/// <summary>Minutes of any length: the samples one after the other until there are enough words.</summary>
internal static class LongMinutes
{
    /// <summary>Writes them to a file of its own, which the caller deletes.</summary>
    public static async Task<string> WriteAsync(int words, CancellationToken cancel)
    {
        var file = Path.Combine(Path.GetTempPath(), $"safeboard-bench-{Guid.NewGuid():N}.txt");
        await File.WriteAllTextAsync(file, await TextAsync(words, cancel), cancel);
        return file;
    }

    public static async Task<string> TextAsync(int words, CancellationToken cancel)
    {
        var samples = new List<string>();
        foreach (var file in Directory.GetFiles(Path.Combine(Programs.Root, "samples"), "Board minutes*.txt").Order())
            samples.Add(await File.ReadAllTextAsync(file, cancel));
        var text = new StringBuilder();
        var left = words;
        for (var n = 0; left > 0; n++)
            foreach (var line in samples[n % samples.Count].Split('\n').TakeWhile(_ => left > 0))
            {
                left -= line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                text.Append(line).Append('\n');
            }
        return text.ToString();
    }
}
