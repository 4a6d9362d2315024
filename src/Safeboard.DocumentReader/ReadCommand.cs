using System.Diagnostics;
using System.Text.Json;
using Safeboard.DocumentReader.Confinement;
using Safeboard.Documents.Model;
using Safeboard.Documents.Pages;
using Safeboard.Documents.Processing;
using Safeboard.Documents.Reading;
using Safeboard.Documents.Reading.Pdf;
using Safeboard.Documents.Understanding;

namespace Safeboard.DocumentReader;

/// <summary>Reads one file and prints what it says as JSON.</summary>
internal static class ReadCommand
{
    public static int Run(string[] args)
    {
        if (args is ["--help" or "-h"]) { Console.Out.WriteLine(ReadArguments.Help); return 0; }
        if (args is ["--check-confinement", var outside]) { ConfinementCheck.Print(Console.Out, outside); return 0; }
        if (args is ["--serve"]) return ServeCommand.Run();
        if (ReadArguments.Parse(args) is not { } given) { Console.Error.WriteLine(ReadArguments.UsageLine); return ReaderCodes.WrongArguments; }
        using var workplace = Workplace.Enter(given.Ocr || given.Name.EndsWith(".eml", StringComparison.OrdinalIgnoreCase));
        using var output = Console.OpenStandardOutput();
        return Run(given, output, workplace);
    }

    /// <summary>Reads one document onto the output, with its line end; the code says how it ended.</summary>
    public static int Run(ReadArguments given, Stream output, Workplace workplace)
    {
        using var time = new ReadingTime(given.Limits, () => GiveUp(given, workplace));
        try
        {
            if (given.Page is { } page) JsonSerializer.Serialize(output, PdfPicture.Read(Request(given, time.Over), page), PageJson.Default.PageImage);
            else Print(output, Read(given, time.Over), given.Indent);
            output.WriteByte((byte)'\n');
            return ReaderCodes.Read;
        }
        catch (UnreadableDocumentException why)
        {
            Console.Error.WriteLine(FailureLine.Write(why));
            return ReaderCodes.CannotBeRead;
        }
        catch (Exception ended) when (ended is OperationCanceledException or TimeoutException or System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            Console.Error.WriteLine(FailureLine.Write(Unreadable.TooSlow(given.Limits.Seconds)));
            return ReaderCodes.CannotBeRead;
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Only the kind of fault: its message may quote the document.
            Console.Error.WriteLine($"[crashed] The file could not be read ({fault.GetType().Name}). Save it again in another format (.docx or .txt) and add that file");
            if (Environment.GetEnvironmentVariable("SAFEBOARD_READ_TRACE") == "1") Console.Error.WriteLine(fault);
            return ReaderCodes.Fault;
        }
    }

    // Where a step does not look at the clock, the program ends all the same.
    private static void GiveUp(ReadArguments given, Workplace workplace)
    {
        workplace.Dispose();
        Console.Error.WriteLine(FailureLine.Write(Unreadable.TooSlow(given.Limits.Seconds)));
        Environment.Exit(ReaderCodes.CannotBeRead);
    }

    private static ReadingRequest Request(ReadArguments given, CancellationToken cancel) => new(given.File, given.Name)
    {
        Limits = given.Limits,
        Progress = given.Progress ? new StandardErrorProgress() : null,
        Part = given.Part,
        Ocr = given.Ocr,
        Cancel = cancel,
    };

    private static DocumentReading Read(ReadArguments given, CancellationToken cancel) =>
        UnderstandDocument.Run(Documents.Reading.DocumentReader.Read(Request(given, cancel)), cancel);

    private static void Print(Stream output, DocumentReading reading, bool indent)
    {
        using var json = new Utf8JsonWriter(output, indent ? ReadingJson.Readable : default);
        ReadingWriter.Write(json, reading);
    }

    private sealed class StandardErrorProgress : IProgress<ReadingProgress>
    {
        private long _last;

        // A line ten times a second is enough for anybody who watches.
        public void Report(ReadingProgress value)
        {
            var now = Stopwatch.GetTimestamp();
            if (value.Page > 1 && value.Page < value.Pages && Stopwatch.GetElapsedTime(_last, now).TotalMilliseconds < 100) return;
            _last = now;
            Console.Error.WriteLine(ProgressLine.Write(value));
        }
    }
}
