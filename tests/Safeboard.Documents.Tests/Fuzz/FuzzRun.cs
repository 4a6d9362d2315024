using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Reading.OldWord;
using Safeboard.Documents.Reading.Pdf;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Fuzz;

/// <summary>Reads very many changed files and notes each that is not read or refused as it should be. The same seed gives the same files.</summary>
internal sealed class FuzzRun(IReadOnlyList<FuzzSource> sources, int seed, string folder)
{
    /// <summary>PDF and .doc are read by another program: one file in so many goes that way, the others change what it prints.</summary>
    private const int OneInPrograms = 150;
    private const int OneInTwice = 25;
    private static readonly TimeSpan Long = TimeSpan.FromSeconds(10);
    private int _read;

    public ConcurrentBag<string> Faults { get; } = [];

    /// <summary>How many were read; the others were refused with a reason.</summary>
    public int Read => _read;

    public void Run(int count, int workers, CancellationToken cancel)
    {
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancel }, number =>
        {
            if (Faults.Count < 20 && Try(number, cancel) is { } fault) Faults.Add($"mutant {number} of {sources[number % sources.Count].Name}: {fault}");
        });
    }

    /// <summary>What went wrong with one mutant; null where nothing did.</summary>
    public string? Try(int number, CancellationToken cancel)
    {
        var random = new Random(unchecked(seed * 1_000_003 + number));
        var watch = Stopwatch.StartNew();
        try
        {
            var again = random.Next(OneInTwice) == 0;
            var read = Reader(sources[number % sources.Count], random, number, cancel);
            var reading = UnderstandDocument.Run(read(), cancel);
            Interlocked.Increment(ref _read);
            if (Soundness.Fault(reading) is { } fault) return fault;
            if (again && !Soundness.Json(reading).AsSpan().SequenceEqual(Soundness.Json(UnderstandDocument.Run(read(), cancel)))) return "read another way the second time";
        }
        catch (UnreadableDocumentException why)
        {
            if (why.Reason.Length == 0 || why.Remedy.Length == 0) return "refused without a reason";
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (Exception other)
        {
            return other.ToString();
        }
        return watch.Elapsed < Long ? null : $"took {watch.Elapsed.TotalSeconds:F1} s";
    }

    private Func<DocumentText> Reader(FuzzSource source, Random random, int number, CancellationToken cancel)
    {
        var name = "mutant" + source.Extension;
        var request = new ReadingRequest(Path.Combine(folder, $"{number}{source.Extension}"), name) { Cancel = cancel };
        if (source.Printed is null || random.Next(OneInPrograms) == 0) return FromFile(source, Mutator.Change(source.Bytes, random), request);
        var printed = Mutator.ChangeText(source.Printed, random);
        return source.Extension == ".pdf"
            ? () => PdfReader.Of(PdfToText.ReadPages(new StringReader(printed), request, 1), request)
            : () => OldWordReader.Of(printed, request);
    }

    private static Func<DocumentText> FromFile(FuzzSource source, byte[] mutant, ReadingRequest request)
    {
        if (source.Printed is null) return () => Documents.Reading.DocumentReader.Read(mutant, request);
        return () =>
        {
            File.WriteAllBytes(request.Path, mutant);
            try
            {
                return Documents.Reading.DocumentReader.Read(request);
            }
            finally
            {
                File.Delete(request.Path);
            }
        };
    }
}

/// <summary>A whole file that is to be changed; for PDF and .doc also what the program prints that opens them.</summary>
internal sealed record FuzzSource(string Name, byte[] Bytes, string? Printed)
{
    public string Extension => Path.GetExtension(Name).ToLowerInvariant();

    public static List<FuzzSource> From(IEnumerable<string> files) => [.. files.Select(f => new FuzzSource(Path.GetFileName(f), File.ReadAllBytes(f), Print(f)))];

    private static string? Print(string file) => Path.GetExtension(file) switch
    {
        ".pdf" => Output("pdftotext", ["-bbox-layout", "-enc", "UTF-8", file, "-"]),
        ".doc" => Output("antiword", ["-m", "UTF-8.txt", "-w", "0", file]),
        _ => null,
    };

    private static string Output(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8, UseShellExecute = false };
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        return process.StandardOutput.ReadToEnd();
    }
}
