using System.Net;

namespace Safeboard.Bench.Reading;

/// <summary>A text as a PDF, printed by Chromium.</summary>
internal static class PrintedMinutes
{
    public static async Task<string> WriteAsync(string text, string folder, CancellationToken cancel)
    {
        var (html, pdf) = (Path.Combine(folder, "minutes.html"), Path.Combine(folder, "minutes.pdf"));
        var paragraphs = text.Split('\n').Select(line => $"<p>{WebUtility.HtmlEncode(line)}</p>");
        await File.WriteAllTextAsync(html, $"<!doctype html><meta charset=utf-8><title>Minutes</title>{string.Concat(paragraphs)}", cancel);
        await Programs.RunAsync("chromium", ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage", $"--user-data-dir={folder}/profile", "--no-pdf-header-footer", $"--print-to-pdf={pdf}", html], cancel);
        return pdf;
    }
}
