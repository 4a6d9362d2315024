using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Safeboard.Bench;

/// <summary>The programs that are measured, all published alike by ./measure, and other programs they are held against.</summary>
internal static class Programs
{
    public static string Root { get; } = FindRoot();
    public static string Safeboard => Path.Combine(Root, "artifacts/safeboard/safeboard");
    public static string Reader => Path.Combine(Root, "artifacts/safeboard/safeboard-read");

    /// <summary>A program of machine code is many megabytes; what only starts .NET is not one.</summary>
    public const long SmallestNative = 2_000_000;

    /// <summary>The same reader as dotnet runs it.</summary>
    public static string ReaderOfIl => Reader + ".dll";

    public static string Bench => Path.Combine(AppContext.BaseDirectory, "safeboard-bench");

    /// <summary>Runs to the end; what it printed. A failure stops the measurement.</summary>
    public static async Task<string> RunAsync(string program, IEnumerable<string> arguments, CancellationToken cancel, int? mayEndWith = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(cancel);
        var output = await process.StandardOutput.ReadToEndAsync(cancel);
        await process.WaitForExitAsync(cancel);
        return process.ExitCode == 0 || process.ExitCode == mayEndWith ? output
            : throw new InvalidOperationException($"{Path.GetFileName(program)} ended with {process.ExitCode}: {await errors}");
    }

    public static bool Has(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Safeboard.slnx"))) return folder.FullName;
        throw new InvalidOperationException("Run ./measure from the repository");
    }
}

/// <summary>A server on a port of its own; ends with the measurement.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly Process process;

    private RunningServer(Process process, Uri address, TimeSpan toFirstPage) => (this.process, Address, ToFirstPage) = (process, address, toFirstPage);

    public Uri Address { get; }

    /// <summary>From the start of the process to the last byte of its first page.</summary>
    public TimeSpan ToFirstPage { get; }

    /// <summary>Resident memory, in MB.</summary>
    public double ResidentMegabytes
    {
        get
        {
            var line = File.ReadLines($"/proc/{process.Id}/status").First(l => l.StartsWith("VmRSS:", StringComparison.Ordinal));
            return long.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]) / 1024.0;
        }
    }

    public static async Task<RunningServer> StartAsync(string program, IEnumerable<string> arguments, string firstPage, CancellationToken cancel, string folder = "")
    {
        var address = new Uri($"http://127.0.0.1:{Programs.FreePort()}");
        var start = new ProcessStartInfo(program, [.. arguments, "--urls", address.ToString()])
        {
            RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
            WorkingDirectory = folder.Length > 0 ? folder : Path.GetDirectoryName(program)!,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        using var http = new HttpClient { BaseAddress = address };
        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, line) => { if (line.Data is { Length: > 0 } text) Console.Error.WriteLine(text); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        while (true)
        {
            if (process.HasExited) throw new InvalidOperationException($"{Path.GetFileName(program)} stopped with {process.ExitCode}");
            if (watch.Elapsed > TimeSpan.FromMinutes(1)) throw new TimeoutException($"{Path.GetFileName(program)} did not answer within a minute");
            try
            {
                using var page = await http.GetAsync(firstPage, cancel);
                if (page.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{firstPage} of {Path.GetFileName(program)} answers {(int)page.StatusCode}");
                await page.Content.ReadAsByteArrayAsync(cancel);
                return new(process, address, watch.Elapsed);
            }
            catch (HttpRequestException)
            {
                await Task.Delay(5, cancel);
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) process.Kill();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
