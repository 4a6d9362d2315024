using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Safeboard.Documents.Reading;

/// <summary>
/// A program of somebody else that reads the document for us: pdftotext, pdftoppm, tesseract, antiword. Limited in memory and time where the
/// system allows it, since it is the part that reads what strangers made, and ended with the reading.
/// </summary>
internal sealed class OutsideProgram : IDisposable
{
    private const string Limiter = "/usr/bin/prlimit";
    private const int NotFound = 127;

    private readonly Process _process;
    private readonly CancellationToken _cancel;
    private readonly CancellationTokenRegistration _stop;
    private readonly Task<string> _errors;
    private readonly Func<UnreadableDocumentException> _absent;
    private readonly string _program;

    private OutsideProgram(Process process, string program, Func<UnreadableDocumentException> absent, CancellationToken cancel)
    {
        (_process, _program, _absent, _cancel) = (process, program, absent, cancel);
        _stop = cancel.Register(Kill);
        process.StandardInput.Close();
        // A thread of its own rather than an asynchronous read, which would load the whole of sockets for it.
        _errors = Task.Run(process.StandardError.ReadToEnd, CancellationToken.None);
    }

    public StreamReader Output => _process.StandardOutput;

    /// <param name="request">Whose limits and end it shares.</param>
    /// <param name="program">Its name.</param>
    /// <param name="format">What cannot be read without it, and the package that brings it.</param>
    /// <param name="package">The Debian package.</param>
    /// <param name="arguments">One by one.</param>
    public static OutsideProgram Start(ReadingRequest request, string program, string format, string package, IEnumerable<string> arguments)
    {
        var absent = () => Unreadable.NotInstalled(format, package);
        var process = new Process { StartInfo = StartInfo(request, program, arguments) };
        try
        {
            process.Start();
        }
        catch (Win32Exception)
        {
            process.Dispose();
            throw absent();
        }
        return new(process, program, absent, request.Cancel);
    }

    /// <summary>Waits for its end: how it ended, and what it said of faults.</summary>
    public (int Code, string Errors) End()
    {
        _process.WaitForExit();
        var errors = _errors.GetAwaiter().GetResult();
        _cancel.ThrowIfCancellationRequested();
        if (_process.ExitCode == NotFound && errors.Contains(_program, StringComparison.Ordinal)) throw _absent();
        return (_process.ExitCode, errors);
    }

    public void Kill()
    {
        try
        {
            if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        }
        catch (Exception gone) when (gone is InvalidOperationException or Win32Exception or AggregateException)
        {
            // It ended by itself in the meantime.
        }
    }

    public void Dispose()
    {
        _stop.Dispose();
        Kill();
        _process.Dispose();
    }

    private static ProcessStartInfo StartInfo(ReadingRequest request, string program, IEnumerable<string> arguments)
    {
        var limited = OperatingSystem.IsLinux() && File.Exists(Limiter);
        var start = new ProcessStartInfo(limited ? Limiter : program)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            UseShellExecute = false,
        };
        if (limited)
            foreach (var argument in (string[])["--as=1073741824", $"--cpu={request.Limits.Seconds.ToString(CultureInfo.InvariantCulture)}", program]) start.ArgumentList.Add(argument);
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        // One core: several readings run side by side.
        start.Environment["OMP_THREAD_LIMIT"] = "1";
        return start;
    }
}
