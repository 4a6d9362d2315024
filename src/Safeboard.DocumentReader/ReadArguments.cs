using System.Globalization;
using Safeboard.Documents.Reading;

namespace Safeboard.DocumentReader;

/// <summary>What the person asked for on the command line.</summary>
internal sealed record ReadArguments(string File, string Name, bool Progress, bool Indent, ReadingLimits Limits)
{
    /// <summary>Only this page of a PDF, as a picture and with the places of its words; from 1.</summary>
    public int? Page { get; init; }

    /// <summary>Which part of an e-mail, from 1; null for the one that holds the minutes.</summary>
    public int? Part { get; init; }

    /// <summary>True to recognise the text of scans.</summary>
    public bool Ocr { get; init; }

    public const string UsageLine = "Usage: safeboard-read [--progress] [--indent] [--ocr] [--part N] [--page N] [--name ORIGINAL.docx] [--limit-seconds N] [--limit-mb N] FILE";

    public const string Help = UsageLine + """


        Prints what a board document says as one JSON object on standard output.
          --progress          write "page N of M" to standard error while reading
          --indent            print the JSON for people to read
          --ocr               recognise the text of scanned pages (tesseract must be installed)
          --part N            read part N of an e-mail (its reading lists them); else the one that holds the minutes
          --page N            of a PDF: page N as a picture, with the place of every word, instead
          --name NAME         the file's own name, where it is stored under another
          --limit-seconds N   give up after N seconds of work (30)
          --limit-mb N        refuse files larger than N MB (50)
        safeboard-read --serve stays and reads one document after another: a line with a JSON list of these arguments for each.
        safeboard-read --check-confinement FOLDER tries to write into FOLDER and to reach the network as a reading would, and says what was refused.
        Exit status: 0 read, 2 wrong arguments, 3 the document cannot be read (standard error says why and what to do), 70 a fault in this program.
        """;

    public static ReadArguments? Parse(string[] args)
    {
        string? file = null, name = null;
        bool progress = false, indent = false, ocr = false, plain = false;
        int? part = null, page = null;
        var limits = ReadingLimits.Standard;
        for (var i = 0; i < args.Length; i++)
        {
            var more = i + 1 < args.Length;
            if (plain || !args[i].StartsWith("--", StringComparison.Ordinal))
            {
                if (file is not null || args[i].Length == 0) return null;
                file = args[i];
            }
            else if (args[i] == "--") plain = true;
            else if (args[i] == "--progress") progress = true;
            else if (args[i] == "--indent") indent = true;
            else if (args[i] == "--ocr") ocr = true;
            else if (args[i] == "--part" && more && Number(args[++i]) is { } number) part = number;
            else if (args[i] == "--page" && more && Number(args[++i]) is { } only) page = only;
            else if (args[i] == "--name" && more) name = args[++i];
            else if (args[i] == "--limit-seconds" && more && Number(args[++i]) is { } seconds) limits = limits with { Seconds = seconds };
            else if (args[i] == "--limit-mb" && more && Number(args[++i]) is { } megabytes) limits = limits with { Bytes = megabytes * 1024L * 1024 };
            else return null;
        }
        return file is null ? null : new(file, name ?? Path.GetFileName(file), progress, indent, limits) { Part = part, Ocr = ocr, Page = page };
    }

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and <= 100_000 ? number : null;
}
