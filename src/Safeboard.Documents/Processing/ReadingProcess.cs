using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Safeboard.Documents.Model;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Processing;

/// <summary>
/// Reads a document in a child process of limited time and memory, so that no file can hurt the program that asks.
/// </summary>
/// <param name="program">The reader beside the running program, or safeboard-read.dll or another place of it.</param>
/// <param name="limits">Size, pages and seconds.</param>
public sealed class ReadingProcess(string? program = null, ReadingLimits? limits = null)
{
    /// <summary>Names the folder in which the child may write; it is removed when the child has ended, however it did.</summary>
    public const string FolderVariable = "SAFEBOARD_READ_FOLDER";
    private const int MemoryMegabytes = 512;
    private readonly ReadingLimits _limits = limits ?? ReadingLimits.Standard;
    /// <summary>Which part of an e-mail to read, from 1; null for the one that holds the minutes.</summary>
    public int? Part { get; init; }

    /// <summary>True to recognise the text of scans; off unless whoever runs the server switches it on.</summary>
    public bool Ocr { get; init; }

    private readonly string _program = program ?? FindBeside(AppContext.BaseDirectory);

    /// <summary>Reads one file that may be stored under another name than its own.</summary>
    public async Task<ReadingOutcome> RunAsync(
        string file, string originalName, IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(TimeSpan.FromSeconds(_limits.Seconds));
        var folder = Directory.CreateTempSubdirectory("safeboard-read-").FullName;
        using var child = new Process { StartInfo = StartInfo(file, originalName, folder) };
        try
        {
            return await RunAsync(child, progress, time.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return ReadingOutcome.Failure.Of(Unreadable.TooSlow(_limits.Seconds));
        }
        finally
        {
            await KillAsync(child);
            Remove(folder);
        }
    }

    private static async Task<ReadingOutcome> RunAsync(Process child, IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        try
        {
            child.Start();
        }
        catch (Win32Exception)
        {
            return Failures.NotStarted;
        }
        child.StandardInput.Close();
        var output = child.StandardOutput.ReadToEndAsync(cancel);
        var lastLine = await FollowAsync(child.StandardError, progress, cancel);
        var json = await output;
        await child.WaitForExitAsync(cancel);
        return child.ExitCode == 0 ? Parsed(json) : FailureLine.Parse(lastLine) ?? Failures.Crashed;
    }

    private static void Remove(string folder)
    {
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // Something that was killed may hold a file in it for a moment longer.
        }
    }

    /// <summary>The reader in a folder: its program file, or its dll to be run by dotnet.</summary>
    public static string FindBeside(string folder)
    {
        var own = Path.Combine(folder, OperatingSystem.IsWindows() ? "safeboard-read.exe" : "safeboard-read");
        return File.Exists(own) ? own : Path.Combine(folder, "safeboard-read.dll");
    }

    private ProcessStartInfo StartInfo(string file, string originalName, string folder)
    {
        var asDll = _program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(asDll ? "dotnet" : _program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (asDll) start.ArgumentList.Add(_program);
        foreach (var argument in Arguments(file, originalName)) start.ArgumentList.Add(argument);
        // The runtime's own cap on managed memory; hexadecimal, as it wants it.
        start.Environment["DOTNET_GCHeapHardLimit"] = (MemoryMegabytes * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture);
        start.Environment[FolderVariable] = folder;
        // No socket for debuggers in the common folder for temporary files.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return start;
    }

    private IEnumerable<string> Arguments(string file, string originalName) =>
    [
        "--progress",
        .. Ocr ? ["--ocr"] : Array.Empty<string>(),
        .. Part is { } part ? ["--part", part.ToString(CultureInfo.InvariantCulture)] : Array.Empty<string>(),
        "--name", Path.GetFileName(originalName),
        "--limit-seconds", _limits.Seconds.ToString(CultureInfo.InvariantCulture),
        "--limit-mb", (_limits.Bytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture),
        "--", Path.GetFullPath(file),
    ];

    private static async Task<string?> FollowAsync(StreamReader errors, IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        string? last = null;
        while (await errors.ReadLineAsync(cancel) is { } line)
        {
            if (ProgressLine.Parse(line) is { } step) progress?.Report(step);
            else if (line.StartsWith('[')) last = line;
        }
        return last;
    }

    private static ReadingOutcome Parsed(string json)
    {
        try
        {
            var reading = JsonSerializer.Deserialize(json, ReadingJson.Default.DocumentReading);
            return reading is null ? Failures.Crashed : new ReadingOutcome.Read(reading, json);
        }
        catch (JsonException)
        {
            return Failures.Crashed;
        }
    }

    private static async Task KillAsync(Process child)
    {
        try
        {
            if (child.HasExited) return;
            child.Kill(entireProcessTree: true);
            await child.WaitForExitAsync(CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or TimeoutException or AggregateException)
        {
            // It ended by itself in the meantime.
        }
    }

    private static class Failures
    {
        public static ReadingOutcome.Failure NotStarted { get; } = new(UnreadableCode.NotInstalled,
            "The program that reads documents (safeboard-read) could not be started",
            "Ask whoever looks after the server to install Safeboard again");

        public static ReadingOutcome.Failure Crashed { get; } = new(UnreadableCode.Crashed,
            "The file could not be read: it needs more memory than allowed, or is damaged in a way not seen before",
            "Open it, save it again in another format (.docx or .txt) and add that file; please also report the fault");
    }
}
