using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;


namespace SampleWriter;

/// <summary>The document as a PDF, printed from HTML by Chromium, with a running header and numbered pages.</summary>
internal static class PdfFile
{
    private static readonly string[] Quiet =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", "--no-pdf-header-footer", "--generate-pdf-document-outline",
    ];

    public static byte[] Write(SampleSource source)
    {
        var work = Directory.CreateTempSubdirectory("sample");
        try
        {
            var page = Path.Combine(work.FullName, "page.html");
            var pdf = Path.Combine(work.FullName, "page.pdf");
            File.WriteAllText(page, Page(source));
            Print(page, pdf, Path.Combine(work.FullName, "profile"));
            return Undated(File.ReadAllBytes(pdf), source.Created);
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static string Page(SampleSource source)
    {
        using var css = new StreamReader(typeof(PdfFile).Assembly.GetManifestResourceStream("print.css")!);
        var margins = $$"""
            @page { @top-right { content: "{{source.RunningHeader}}" } @bottom-left { content: "{{source.RunningFooter}}" }
              @bottom-right { content: "Page " counter(page) " of " counter(pages) } }
            """;
        return $"""
            <!doctype html>
            <html lang="en-GB"><head><meta charset="utf-8"><title>{source.Title}</title><style>{css.ReadToEnd()}{margins}</style></head>
            <body class="{source.Look}">{string.Concat(source.Body.Elements().Select(e => e.ToString(SaveOptions.DisableFormatting)))}</body></html>
            """;
    }

    private static void Print(string page, string pdf, string profile)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("CHROMIUM") ?? "/usr/bin/chromium")
        {
            UseShellExecute = false,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        foreach (var argument in (IEnumerable<string>)[.. Quiet, $"--user-data-dir={profile}", $"--print-to-pdf={pdf}", new Uri(page).AbsoluteUri])
            start.ArgumentList.Add(argument);
        using var chromium = Process.Start(start)!;
        var errors = chromium.StandardError.ReadToEndAsync();
        chromium.StandardOutput.ReadToEnd();
        if (!chromium.WaitForExit(TimeSpan.FromSeconds(60)))
            chromium.Kill(entireProcessTree: true);
        if (!File.Exists(pdf))
            throw new InvalidOperationException("Chromium made no PDF: " + errors.Result);
    }

    // Dates of equal length, so that the places in the file's table of objects stay right.
    private static byte[] Undated(byte[] pdf, DateTime created)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var date = created.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture);
        return Encoding.Latin1.GetBytes(Regex.Replace(text, @"(?<=/(?:Creation|Mod)Date \(D:)\d{14}", date, RegexOptions.None, TimeSpan.FromSeconds(10)));
    }
}
