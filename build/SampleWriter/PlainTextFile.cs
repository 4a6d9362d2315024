using System.Text;
using System.Xml.Linq;

namespace SampleWriter;

/// <summary>
/// The document as an office saves it from a word processor as plain text: columns become tabs, styles, running
/// header and footer are gone, lines end as on Windows.
/// </summary>
internal static class PlainTextFile
{
    public static byte[] Write(SampleSource source)
    {
        var lines = new List<string>();
        var number = 0;
        foreach (var block in source.Body.Elements())
        {
            switch (block.Name.LocalName)
            {
                case "h2" when (string?)block.Attribute("class") == "auto":
                    lines.Add($"{++number}.\t{Text(block)}");
                    break;
                case "ul":
                    lines.AddRange(block.Elements("li").Select(item => $"•\t{Text(item)}"));
                    break;
                case "table":
                    lines.AddRange(block.Elements("tr").Select(Row));
                    lines.Add("");
                    break;
                default:
                    lines.Add(Text(block));
                    break;
            }
        }
        return Encode(string.Join("\r\n", lines) + "\r\n", source.TextEncoding);
    }

    private static string Row(XElement row) => string.Join('\t', row.Elements().Select(cell =>
        cell.HasElements ? string.Join("\r\n", cell.Elements().Select(Text)) : Text(cell)));

    private static string Text(XElement paragraph) => string.Concat(SampleSource.Runs(paragraph).Select(run => run.Text));

    private static byte[] Encode(string text, string encoding)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        return encoding switch
        {
            "windows-1252" => Encoding.GetEncoding(1252, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetBytes(text),
            "utf-8-bom" => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)],
            _ => Encoding.UTF8.GetBytes(text),
        };
    }
}
