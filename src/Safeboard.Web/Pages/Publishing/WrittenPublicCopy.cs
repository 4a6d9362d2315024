using Safeboard.Domain.Publishing;
using Safeboard.Output.Minutes;
using Safeboard.Web.Pages.Shared;
using DomainKind = Safeboard.Domain.Outcomes.OutcomeKind;

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
            Group(copy, "Present", AttendanceKind.Present, "Attended", "Chair", "Deputy"), Group(copy, "In attendance", AttendanceKind.InAttendance, "In attendance", "Took the minutes"),
            Group(copy, "Apologies", AttendanceKind.Apologies, "Apologies"), Group(copy, "Absent", AttendanceKind.Absent, "Absent"),
        ],
        Items = Items(copy), NextMeetings = [.. copy.NextMeetings.Select(m => new NextMeeting(m.Date, m.Start))],
    };

    private static AttendanceGroup Group(PublicContent copy, string title, AttendanceKind kind, params string[] how) => new(title,
        [.. copy.Attendance.Where(a => how.Any(h => a.How == h || a.How.StartsWith(h + " for ", StringComparison.Ordinal))).Select(a => new AttendanceLine(Post: a.Who.Length > 0 ? a.Who : null, Agency: a.Agency ?? (a.Who.Length > 0 ? null : "Not recorded"), Note: a.How is "Chair" || a.How.StartsWith("Deputy", StringComparison.Ordinal) ? a.How.ToLowerInvariant()[0] + a.How[1..] : null))], kind);

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
            if (line.Kind is not { } kind || Printed(kind) is not { } printed) paragraphs.Add(new(Words(line)) { Number = line.Kind is null ? line.Label ?? "" : "" });
            else if (paragraphs.Count == 0) paragraphs.Add(new("") { Number = "", Outcomes = [Outcome(line, printed)] });
            else paragraphs[^1] = paragraphs[^1] with { Outcomes = [.. paragraphs[^1].Outcomes, Outcome(line, printed)] };
        }
        return new() { Number = item.Number ?? "", Title = item.Title, Paragraphs = paragraphs };
    }

    private static string Words(PublicLine line)
    {
        var words = line.Kind is null ? line.Text : $"{line.Label}: {line.Text}";
        return line.CorrectedOn is { } day ? $"{words} (Corrected on {day.InWords}. The draft said: “{line.DraftSaid}”)" : words;
    }

    private static MinutesOutcome Outcome(PublicLine line, OutcomeKind kind)
    {
        var parts = line.Text.Split(" · ");
        var facts = parts.Skip(1).ToList();
        return new(kind, parts[0])
        {
            Reference = line.Label?.Split(' ')[^1], Owners = [.. facts.Where(f => !f.StartsWith("due ", StringComparison.Ordinal))], Due = facts.Find(f => f.StartsWith("due ", StringComparison.Ordinal)) is { } due ? due["due ".Length..] : null,
        };
    }

    private static OutcomeKind? Printed(DomainKind kind) => kind switch
    {
        DomainKind.Action => OutcomeKind.Action, DomainKind.Decision => OutcomeKind.Decision, DomainKind.Challenge => OutcomeKind.Challenge, DomainKind.Risk => OutcomeKind.Risk,
        DomainKind.KeyMessage => OutcomeKind.KeyMessage, _ => null,
    };
}
