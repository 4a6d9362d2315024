using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Safeboard.Output.Documents.Pdf;

/// <summary>A program of somebody else that makes a file for us: given its arguments one by one, a folder of its own, a time limit, and ended with its children.</summary>
internal static class OutsideProgram
{
    private const string Limiter = "/usr/bin/prlimit";

    /// <summary>Characters kept of what a program says; a page of it tells what went wrong.</summary>
    private const int MostSaid = 32_768;

    /// <summary>Its full path among the folders of PATH; null where none of the names is installed.</summary>
    public static string? Find(params IEnumerable<string> names)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).FirstOrDefault(File.Exists);
    }

    /// <summary>Runs to the end: how it ended, and what it said. Too slow is a <see cref="TimeoutException"/>.</summary>
    /// <param name="program">Its full path.</param>
    /// <param name="arguments">One by one.</param>
    /// <param name="home">A folder of its own.</param>
    /// <param name="limit">How long it may take.</param>
    /// <param name="cancel">Ends it.</param>
    /// <param name="megabytes">How much memory it may have, where the system can say so; for those that open what strangers wrote.</param>
    public static async Task<(int Code, string Said)> RunAsync(string program, IEnumerable<string> arguments, string home, TimeSpan limit, CancellationToken cancel, int? megabytes = null)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        time.CancelAfter(limit);
        using var process = new Process { StartInfo = megabytes is { } most && File.Exists(Limiter) ? StartInfo(Limiter, [$"--as={most * 1024L * 1024}", program, .. arguments], home) : StartInfo(program, arguments, home) };
        try
        {
            process.Start();
            process.StandardInput.Close();
            var output = ReadAsync(process.StandardOutput, time.Token);
            var errors = ReadAsync(process.StandardError, time.Token);
            await process.WaitForExitAsync(time.Token);
            return (process.ExitCode, await output + await errors);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new TimeoutException($"{Path.GetFileName(program)} did not end within {limit.TotalSeconds:0} seconds", late);
        }
        finally
        {
            End(process);
        }
    }

    /// <summary>Reads to the end, so that the program never waits for us, and keeps the beginning.</summary>
    private static async Task<string> ReadAsync(StreamReader from, CancellationToken cancel)
    {
        var (said, buffer) = (new StringBuilder(), new char[4096]);
        while (await from.ReadAsync(buffer, cancel) is > 0 and var read) said.Append(buffer, 0, Math.Min(read, MostSaid - said.Length));
        return said.ToString();
    }

    private static ProcessStartInfo StartInfo(string program, IEnumerable<string> arguments, string home)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false, WorkingDirectory = home,
        };
        // Nothing of the server's own settings, which may hold passwords, goes to a program that opens what strangers wrote.
        var path = Environment.GetEnvironmentVariable("PATH");
        start.Environment.Clear();
        foreach (var (name, value) in ((string, string?)[])[("PATH", path), ("HOME", home), ("TMPDIR", home), ("LANG", "C.UTF-8"), ("TZ", "Europe/London")]) start.Environment[name] = value;
        return start;
    }

    private static void End(Process process)
    {
        try
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It never began, or ended by itself in the meantime.
        }
    }
}
