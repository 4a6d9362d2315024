using System.Diagnostics;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace Safeboard.Web.Tests.Publishing;

/// <summary>All that can be read in a file: its words, its marks between them, its properties and the names of its parts.</summary>
internal static class FileWords
{
    public static string Of(string format, byte[] bytes) => format == "pdf" ? Pdf(bytes) : Zip(bytes);

    /// <summary>A web page: its source as it came, and its words without tags.</summary>
    public static string Page(string html) => html + "\n" + Plain(html);

    private static string Zip(byte[] bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var words = new StringBuilder();
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            var xml = reader.ReadToEnd();
            words.AppendLine(entry.FullName).AppendLine(entry.Comment).AppendLine(xml).AppendLine(Plain(xml));
        }
        return words.ToString();
    }

    /// <summary>What the file holds besides its streams, and what poppler reads in these: their compressed bytes spell words by chance.</summary>
    private static string Pdf(byte[] bytes)
    {
        var file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, bytes);
            return string.Join('\n', Regex.Replace(Encoding.Latin1.GetString(bytes), "stream\r?\n.*?endstream", "", RegexOptions.Singleline), Run("pdftotext", "-layout", file, "-"), Run("pdftotext", "-raw", file, "-"), Run("pdfinfo", file), Run("pdfinfo", "-meta", file));
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false, StandardOutputEncoding = Encoding.UTF8 })!;
        return process.StandardOutput.ReadToEnd();
    }

    private static string Plain(string markup) => WebUtility.HtmlDecode(Regex.Replace(Regex.Replace(markup, "</(?:p|h\\d|td|th|li|dd|dt|w:p|text:p|text:h)>", "\n"), "<[^>]*>", ""));
}
