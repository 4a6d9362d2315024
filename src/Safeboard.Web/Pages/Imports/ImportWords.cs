using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Imports;

/// <summary>Counts, sizes and days as the pages of documents say them.</summary>
public static class ImportWords
{
    public static string Count(int number, string one, string? many = null) => number == 1 ? $"1 {one}" : $"{number:N0} {many ?? one + "s"}";

    /// <summary>"This e-mail holds 3 documents: its text, minutes.docx, log.xlsx".</summary>
    public static string Holds(MailParts parts) => $"This e-mail holds {Count(parts.Names.Count, "document")}: {string.Join(", ", parts.Names)}";

    /// <summary>"6 files: 2 to check, 1 could not be read".</summary>
    public static string Summary(IReadOnlyList<ImportLine> lines)
    {
        if (lines.Count == 0) return "No files yet";
        string?[] parts =
        [
            Part(lines.Count(l => l.IsBusy), "to read"), Part(lines.Count(l => l.IsToCheck), "to check"), Part(lines.Count(l => l.State == ImportState.CouldNotBeRead), "could not be read"),
            Part(lines.Count(l => l.State == ImportState.Finished), "finished"), Part(lines.Count(l => l.State == ImportState.AlreadyHere), "here already"),
        ];
        return $"{Count(lines.Count, "file")}: {string.Join(", ", parts.OfType<string>())}";
    }

    private static string? Part(int count, string words) => count == 0 ? null : $"{count} {words}";
}
