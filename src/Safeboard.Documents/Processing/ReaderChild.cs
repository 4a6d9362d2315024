using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Safeboard.Documents.Reading;

namespace Safeboard.Documents.Processing;

/// <summary>What a reader said of one document: how it ended, its one line of JSON, and its last line that explains. No code where it died.</summary>
internal sealed record ReaderAnswer(int? Code, string? Json, string? LastLine);

/// <summary>
/// A reader that stays and reads one document after another, so that its start is paid once. It is not kept where anything went wrong,
/// after many documents, or when it has grown; what one document might have done to it then ends with it.
/// </summary>
internal sealed class ReaderChild(Process process, string folder) : IDisposable
{
    private const int MostDocuments = 100;
    private const long MostMemory = 350L * 1024 * 1024;
    private int asked;
    private bool whole = true;

    /// <summary>When it was last given back, by <see cref="Stopwatch"/>.</summary>
    public long IdleSince { get; private set; }

    public bool MayGoOn
    {
        get
        {
            if (!whole || asked >= MostDocuments || process.HasExited) return false;
            process.Refresh();
            return process.WorkingSet64 < MostMemory;
        }
    }

    /// <summary>Hands over the arguments of one reading and waits for its end.</summary>
    public async Task<ReaderAnswer> AskAsync(IEnumerable<string> arguments, IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        asked++;
        whole = false;
        try
        {
            await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize([.. arguments], ArgumentsJson.Default.ListString).AsMemory(), cancel);
            await process.StandardInput.FlushAsync(cancel);
        }
        catch (IOException)
        {
            return new(null, null, null);
        }
        var json = process.StandardOutput.ReadLineAsync(cancel).AsTask();
        var (code, last) = await FollowAsync(progress, cancel);
        if (code is null) return new(null, null, last);
        whole = code is ReaderCodes.Read or ReaderCodes.CannotBeRead;
        IdleSince = Stopwatch.GetTimestamp();
        return new(code, await json, last);
    }

    private async Task<(int? Code, string? Last)> FollowAsync(IProgress<ReadingProgress>? progress, CancellationToken cancel)
    {
        string? last = null;
        while (await process.StandardError.ReadLineAsync(cancel) is { } line)
        {
            if (ProgressLine.Parse(line) is { } step) progress?.Report(step);
            else if (line.StartsWith(ReaderCodes.Ended, StringComparison.Ordinal)) return (int.Parse(line[ReaderCodes.Ended.Length..], CultureInfo.InvariantCulture), last);
            else if (line.StartsWith('[')) last = line;
        }
        return (null, last);
    }

    public void Dispose()
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
            process.WaitForExit(TimeSpan.FromSeconds(5));
        }
        catch (Exception gone) when (gone is InvalidOperationException or System.ComponentModel.Win32Exception or AggregateException)
        {
            // It ended by itself in the meantime.
        }
        process.Dispose();
        try
        {
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception kept) when (kept is IOException or UnauthorizedAccessException)
        {
            // Something that was killed may hold a file in it for a moment longer.
        }
    }
}

/// <summary>How a reading ends, and how a reader that stays says so.</summary>
public static class ReaderCodes
{
    public const int Read = 0;
    public const int WrongArguments = 2;
    public const int CannotBeRead = 3;
    public const int Fault = 70;

    /// <summary>Before the code, on standard error, when a document is done.</summary>
    public const string Ended = "[ended] ";
}

/// <summary>The arguments of one reading, as a line.</summary>
[System.Text.Json.Serialization.JsonSerializable(typeof(List<string>))]
public sealed partial class ArgumentsJson : System.Text.Json.Serialization.JsonSerializerContext;
