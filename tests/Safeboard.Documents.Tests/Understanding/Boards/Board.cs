using System.Globalization;
using Safeboard.Documents.Model;
using Safeboard.Documents.Tests.Support;
using Safeboard.Documents.Tests.Understanding.Actions;
using Safeboard.Documents.Understanding;

namespace Safeboard.Documents.Tests.Understanding.Boards;

/// <summary>Reads a fictional board's file and tells in lines what was understood of it.</summary>
internal static class Board
{
    public static DocumentReading Read(string name, byte[] bytes)
    {
        using var folder = new TempFolder();
        return UnderstandDocument.Run(folder.Read(name, bytes), TestContext.Current.CancellationToken);
    }

    public static DocumentReading Read(string name, string text) => Read(name, System.Text.Encoding.UTF8.GetBytes(text));

    public static void ShouldSay(this DocumentReading reading, string actions) => Minutes.Lines(reading).ShouldBe(actions.ReplaceLineEndings("\n"));

    public static void ShouldKnow(this DocumentReading reading, string people) =>
        string.Join("; ", reading.Attendance.Select(p => $"{p.Name ?? p.Initials} {p.Status.ToString().ToLowerInvariant()}")).ShouldBe(people);

    public static void ShouldHaveItems(this DocumentReading reading, string items) =>
        string.Join("; ", reading.Items.Select(i => $"{i.Number?.TrimEnd('.')} {i.Title}{Parts(i)}".Trim())).ShouldBe(items);

    private static string Parts(ItemReading item) =>
        item.Subitems.Where(s => s.Title.Length > 0).Select(s => s.Title).ToList() is { Count: > 0 } titles ? $" ({string.Join(", ", titles)})" : "";

    public static void ShouldMeetOn(this DocumentReading reading, string days) =>
        string.Join("; ", reading.NextMeetings.Select(m => m.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))).ShouldBe(days);
}
