using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Meetings.Records;
using Safeboard.Web.Pages.Shared;
using AttendanceKind = Safeboard.Domain.Meetings.AttendanceKind;
using MinutesItem = Safeboard.Output.Minutes.MinutesItem;
using PrintedAs = Safeboard.Output.Minutes.AttendanceKind;

namespace Safeboard.Web.Pages.Publishing;

/// <summary>Fills the model of written minutes from a public copy: nothing gets into a file that is not in the copy.</summary>
internal static class WrittenPublicCopy
{
    public static MinutesRecord Of(PublicContent copy) => new()
    {
        Board = copy.Board, Group = copy.Group, Date = copy.Date, Start = copy.Start, Finish = copy.End, Place = copy.Venue, Chair = copy.Chair,
        Standing = copy.AgreedOn is { } day ? $"Agreed on {day.InWords}" : null, Quorum = copy.Quorum is { } quorum ? $"Quorum: {quorum}." : null,
        Attendance =
        [
            Group(copy, "Present", PrintedAs.Present, AttendanceKind.Present, AttendanceKind.Chair, AttendanceKind.Deputy),
            Group(copy, "In attendance", PrintedAs.InAttendance, AttendanceKind.InAttendance, AttendanceKind.Minutes),
            Group(copy, "Apologies", PrintedAs.Apologies, AttendanceKind.Apologies), Group(copy, "Absent", PrintedAs.Absent, AttendanceKind.Absent),
        ],
        Items = Items(copy), NextMeetings = [.. copy.NextMeetings.Select(m => new NextMeeting(m.Date, m.Start))],
    };

    private static AttendanceGroup Group(PublicContent copy, string title, PrintedAs printed, params AttendanceKind[] kinds) =>
        new(title, [.. copy.Attendance.Where(a => a.Kind is { } kind && kinds.Contains(kind)).Select(Line)], printed);

    private static AttendanceLine Line(PublicAttendance row) => new(
        Post: row.Who.TrimmedOrNull, Agency: row.Agency ?? (row.Who.Length > 0 ? null : "Not recorded"),
        Note: row.Kind is AttendanceKind.Chair or AttendanceKind.Deputy ? char.ToLowerInvariant(row.How[0]) + row.How[1..] : null);

    /// <summary>Each item with the paragraphs of its parts.</summary>
    private static List<MinutesItem> Items(PublicContent copy)
    {
        List<MinutesItem> items = [];
        foreach (var item in copy.Items)
        {
            var written = Item(item);
            if (!item.IsPart || items.Count == 0) items.Add(written);
            else items[^1] = items[^1] with { Paragraphs = [.. items[^1].Paragraphs, .. item.Title.Length > 0 ? [new MinutesParagraph($"{item.Title}.") { Number = item.Number ?? "" }] : (MinutesParagraph[])[], .. written.Paragraphs] };
        }
        return items;
    }

    private static MinutesItem Item(PublicItem item)
    {
        if (item.WithheldBecause is { } reason && !item.IsPart) return MinutesItem.Withheld(item.Number ?? "", reason);
        if (item.WithheldBecause is { } why) return new() { Number = "", Title = item.Title, Paragraphs = [new(why) { Number = "" }] };
        List<MinutesParagraph> paragraphs = [];
        foreach (var line in item.Lines)
        {
            if (line.Kind is not { } kind)
            {
                paragraphs.Add(new(Words(line)) { Number = line.Label ?? "" });
                continue;
            }
            var outcome = WrittenOutcome.Of(kind, Words(line), line.Reference, line.Owner, line.DueOn, line.DuePhrase);
            if (paragraphs.Count == 0) paragraphs.Add(new("") { Number = "", Outcomes = [outcome] });
            else paragraphs[^1] = paragraphs[^1] with { Outcomes = [.. paragraphs[^1].Outcomes, outcome] };
        }
        return new() { Number = item.Number ?? "", Title = item.Title, Paragraphs = paragraphs };
    }

    private static string Words(PublicLine line) =>
        line.CorrectedOn is { } day ? $"{line.Text} (Corrected on {day.InWords}. The draft said: “{line.DraftSaid}”)" : line.Text;
}
