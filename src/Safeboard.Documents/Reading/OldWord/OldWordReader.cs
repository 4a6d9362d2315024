using System.Text;
using Safeboard.Documents.Reading.PlainText;

namespace Safeboard.Documents.Reading.OldWord;

/// <summary>Reads .doc of Word 97 to 2003 by antiword.</summary>
internal static class OldWordReader
{
    public static DocumentText Read(ReadingRequest request) => Of(Antiword(request), request);

    /// <summary>Reads what antiword printed.</summary>
    public static DocumentText Of(string printed, ReadingRequest request) => PlainTextReader.Read(AntiwordTables.ToTabs(printed), request.Limits, request.Cancel);

    private static string Antiword(ReadingRequest request)
    {
        using var program = OutsideProgram.Start(request, "antiword", ".doc", "antiword", ["-m", "UTF-8.txt", "-w", "0", Path.GetFullPath(request.Path)]);
        var text = program.Output.ReadToEnd();
        var (exit, said) = program.End();
        if (said.Contains("ncrypt", StringComparison.Ordinal)) throw Unreadable.PasswordProtected();
        if (exit != 0 || text.Length == 0) throw Unreadable.Damaged();
        return text;
    }
}

/// <summary>antiword draws tables with bars and cuts cells at its own width: lines of one row belong together.</summary>
internal static class AntiwordTables
{
    public static string ToTabs(string text)
    {
        var lines = new StringBuilder();
        List<string>? row = null;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.TrimEnd('\r', ' ');
            if (trimmed.Length < 2 || trimmed[0] != '|' || trimmed[^1] != '|') { Close(lines, ref row); lines.Append(line).Append('\n'); continue; }
            var cells = trimmed[1..^1].Split('|');
            // A row begins where its first cell does, or where the number of cells changes.
            var goesOn = row is not null && row.Count == cells.Length && (cells.Length > 1 && string.IsNullOrWhiteSpace(cells[0]) || cells.Length == 1 && !string.IsNullOrWhiteSpace(cells[0]) && char.IsLower(cells[0].TrimStart()[0]));
            if (!goesOn) { Close(lines, ref row); row = [.. cells.Select(c => c.Trim())]; continue; }
            for (var i = 0; i < cells.Length; i++) row![i] = (row[i] + " " + cells[i].Trim()).Trim();
        }
        Close(lines, ref row);
        return lines.ToString();
    }

    private static void Close(StringBuilder lines, ref List<string>? row)
    {
        if (row is not null) lines.AppendJoin('\t', row).Append(row.Count == 1 ? "\n\n" : "\n");
        row = null;
    }
}
