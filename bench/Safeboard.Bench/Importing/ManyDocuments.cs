using System.IO.Compression;
using System.Text;

namespace Safeboard.Bench.Importing;

/// <summary>As many documents as wanted, from the samples: each differs by a few bytes that nobody sees, so that it is another file.</summary>
internal static class ManyDocuments
{
    public static async Task WriteAsync(string folder, int count, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var samples = Directory.GetFiles(Path.Combine(Programs.Root, "samples")).Where(f => Path.GetExtension(f) is ".docx" or ".pdf" or ".txt").Order(StringComparer.Ordinal).ToList();
        for (var n = 0; n < count; n++)
        {
            var sample = samples[n % samples.Count];
            var file = Path.Combine(folder, $"{n:00000} {Path.GetFileName(sample)}");
            File.Copy(sample, file);
            if (Path.GetExtension(sample) == ".docx") await MarkZipAsync(file, n);
            else await File.AppendAllTextAsync(file, Path.GetExtension(sample) == ".pdf" ? $"\n% {n}\n" : $"\n\nCopy {n} of the office.\n", Encoding.ASCII, cancel);
        }
    }

    private static async Task MarkZipAsync(string file, int number)
    {
        await using var zip = await ZipFile.OpenAsync(file, ZipArchiveMode.Update);
        zip.Comment = $"copy {number}";
    }
}
