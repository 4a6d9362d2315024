using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Safeboard.Documents.Model;
using Safeboard.Documents.Pages;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Processing;

/// <summary>
/// Reads documents in child processes of limited time and memory, so that no file can hurt the program that asks.
/// </summary>
public sealed class ReadingProcess : IDisposable
{
    /// <summary>Names the folder in which the child may write; it is removed when the child has ended, however it did.</summary>
    public const string FolderVariable = "SAFEBOARD_READ_FOLDER";
    private const int MemoryMegabytes = 512;
    private readonly ReadingLimits _limits;
    private readonly string _program;
    private readonly ReaderPool _readers;

    /// <param name="program">The reader beside the running program, or safeboard-read.dll or another place of it.</param>
    /// <param name="limits">Size, pages and seconds.</param>
    public ReadingProcess(string? program = null, ReadingLimits? limits = null)
    {
        _limits = limits ?? ReadingLimits.Standard;
        _program = program ?? FindBeside(AppContext.BaseDirectory);
        _readers = new(Start);
    }

    /// <summary>True to recognise the text of scans; off unless whoever runs the server switches it on.</summary>
    public bool Ocr { get; init; }

    /// <summary>Reads one file that may be stored under another name than its own.</summary>
    public Task<ReadingOutcome> RunAsync(string file, string originalName, IProgress<ReadingProgress>? progress, CancellationToken cancel) =>
        RunAsync(file, originalName, null, progress, cancel);

    /// <param name="file">Where it stands.</param>
    /// <param name="originalName">What it was called; its ending says what it is.</param>
    /// <param name="part">Which document of an e-mail to read, from 1; null for the one that holds the minutes.</param>
    /// <param name="progress">Hears of every page.</param>
    /// <param name="cancel">Ends the reading.</param>
    public async Task<ReadingOutcome> RunAsync(string file, string originalName, int? part, IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        try
        {
            return await AskAsync(["--progress", .. PartArguments(part), .. Arguments(file, originalName)], progress, cancel) switch
            {
                null => Failures.NotStarted,
                { Code: ReaderCodes.Read, Json: { } json } => Parsed(json),
                var answer => FailureLine.Parse(answer.LastLine) ?? Failures.Crashed,
            };
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return ReadingOutcome.Failure.Of(Unreadable.TooSlow(_limits.Seconds));
        }
    }

    /// <summary>A page of a PDF as it looks; null where it cannot be shown.</summary>
    public async Task<PageImage?> PictureAsync(string file, int page, CancellationToken cancel)
    {
        try
        {
            var answer = await AskAsync(["--page", page.ToString(CultureInfo.InvariantCulture), .. Arguments(file, "page.pdf")], null, cancel);
            return answer is { Code: ReaderCodes.Read, Json: { } json } ? JsonSerializer.Deserialize(json, PageJson.Default.PageImage) : null;
        }
        catch (Exception failure) when (failure is JsonException || failure is OperationCanceledException && !cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => _readers.Dispose();

    private async Task<ReaderAnswer?> AskAsync(IEnumerable<string> arguments, IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        // The reader looks at its time itself; this is for one that does not.
        time.CancelAfter(TimeSpan.FromSeconds((_limits.Seconds + 1) * ReadingTime.Patience));
        if (_readers.Take() is not { } reader) return null;
        try
        {
            return await reader.AskAsync(arguments, progress, time.Token);
        }
        finally
        {
            _readers.Give(reader);
        }
    }

    /// <summary>The reader in a folder: its program file, or its dll to be run by dotnet.</summary>
    public static string FindBeside(string folder)
    {
        var own = Path.Combine(folder, OperatingSystem.IsWindows() ? "safeboard-read.exe" : "safeboard-read");
        return File.Exists(own) ? own : Path.Combine(folder, "safeboard-read.dll");
    }

    private ReaderChild? Start()
    {
        var folder = Directory.CreateTempSubdirectory("safeboard-read-").FullName;
        var child = new Process { StartInfo = StartInfo(folder) };
        try
        {
            child.Start();
            return new(child, folder);
        }
        catch (Win32Exception)
        {
            child.Dispose();
            Directory.Delete(folder);
            return null;
        }
    }

    private ProcessStartInfo StartInfo(string folder)
    {
        var asDll = _program.EndsWith(".dll", StringComparison.OrdinalIgnoreCase);
        var start = new ProcessStartInfo(asDll ? "dotnet" : _program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            StandardInputEncoding = new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        if (asDll) start.ArgumentList.Add(_program);
        start.ArgumentList.Add("--serve");
        // The runtime's own cap on managed memory; hexadecimal, as it wants it.
        start.Environment["DOTNET_GCHeapHardLimit"] = (MemoryMegabytes * 1024L * 1024).ToString("X", CultureInfo.InvariantCulture);
        start.Environment[FolderVariable] = folder;
        // No socket for debuggers in the common folder for temporary files.
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        // A reader ends after a hundred documents: compiling its code a second time costs more than it gives (docs/reading.md, Speed of one document).
        start.Environment["DOTNET_TieredCompilation"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        return start;
    }

    private IEnumerable<string> Arguments(string file, string originalName) =>
    [
        .. Ocr ? ["--ocr"] : Array.Empty<string>(),
        "--name", Path.GetFileName(originalName),
        "--limit-seconds", _limits.Seconds.ToString(CultureInfo.InvariantCulture),
        "--limit-mb", (_limits.Bytes / (1024 * 1024)).ToString(CultureInfo.InvariantCulture),
        "--", Path.GetFullPath(file),
    ];

    private static string[] PartArguments(int? part) => part is { } number ? ["--part", number.ToString(CultureInfo.InvariantCulture)] : [];

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
