using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>What a public copy is made from: the content of one version with what is withheld gone already, how its items are marked, and the people whom it may name.</summary>
internal sealed record PublicSource(PublicContent Content, IReadOnlyList<ItemToPublish> Items, IReadOnlyList<KnownPerson> People)
{
    private const int MostNextMeetings = 2;

    public static async Task<PublicSource> LoadAsync(BoardDb db, PublishedMinutes copy, Viewer by, CancellationToken cancel)
    {
        var minutes = (await db.MinutesOfAsync(by, copy.MeetingId, cancel))!;
        var live = (await db.LiveMeetingAsync(by, copy.MeetingId, cancel))!;
        var rows = live.Roll.Rows;
        var lines = await db.ItemsToPublishAsync(by, copy.MeetingId, cancel);
        var agreed = await db.MeetingsVisibleTo(by).Where(m => m.Id == minutes.AgreedAtMeetingId).Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel);
        var next = await db.MeetingsAfterAsync(by, live.Meeting.GroupId, live.Meeting.Date, int.MaxValue, cancel);
        var content = new PublicContent
        {
            Board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel), Group = live.Meeting.Group, Date = live.Meeting.Date, Start = live.Meeting.Start,
            End = live.Meeting.End, Venue = live.Meeting.Venue, Chair = live.Meeting.Chair ?? rows.FirstOrDefault(r => r.Kind == AttendanceKind.Chair)?.Name, AgreedOn = agreed,
            Quorum = live is { ClosedAt: { } closed } && live.Roll.QuorumBefore(closed) is { HasRule: true } quorum ? quorum.InWords : null,
            Attendance = [.. rows.Select(r => AttendanceOf(r, copy.Names))], Items = await ItemsAsync(db, minutes, copy, lines, by, cancel),
            NextMeetings = [.. next.Where(m => m.State == MeetingState.Planned).Take(MostNextMeetings).Select(m => new PublicMeeting(m.Date, m.Start))],
        };
        return new(content, lines, await PublicPeople.OfAsync(db, live, by, cancel));
    }

    internal static PublicAttendance AttendanceOf(RollRow row, PublicNames rule) => new(row.Agency, rule switch
    {
        PublicNames.AsWritten => string.Join(", ", new[] { row.Name, row.Role }.OfType<string>()),
        PublicNames.Initials => new KnownPerson(row.Name, row.Initials).InitialsShown,
        PublicNames.AgencyOnly => "",
        _ => row.Role ?? "",
    }, How(row)) { Kind = row.Kind };

    private static string How(RollRow row) => row.Kind switch
    {
        AttendanceKind.Present => "Attended",
        AttendanceKind.Chair => "Chair",
        AttendanceKind.InAttendance => "In attendance",
        AttendanceKind.Minutes => "Took the minutes",
        AttendanceKind.Deputy when row.DeputyFor is { } member => $"Deputy for {member}",
        _ => row.Kind.ToString(),
    };

    private static async Task<IReadOnlyList<PublicItem>> ItemsAsync(BoardDb db, MeetingMinutes minutes, PublishedMinutes copy, IReadOnlyList<ItemToPublish> lines, Viewer by, CancellationToken cancel)
    {
        var content = (await db.MinutesContentAsync(by, minutes.Id, copy.FromVersion, cancel))!;
        var outcomes = (await db.MinutesOutcomesAsync(by, minutes, cancel)).ToDictionary(o => o.Id.Value);
        var corrections = await CorrectionsAsync(db, minutes, copy.FromVersion, by, cancel);
        var marked = lines.ToDictionary(l => l.Id.Value);
        return [.. content.Items.Where(i => marked.TryGetValue(i.Id, out var line) && line.Stands).Select(i => Item(i, marked[i.Id], outcomes, corrections))];
    }

    private static PublicItem Item(ContentItem item, ItemToPublish line, Dictionary<Guid, MinutesOutcomeRow> outcomes, Dictionary<Guid, (DateOnly, string)> corrections) =>
        line.IsPublic && !item.IsConfidential
            ? new(item.Number, line.IsPart && !item.HasOwnTitle ? "" : item.Title, null, [.. item.Lines.Select(l => Line(l, item.Number is not null, outcomes, corrections))]) { IsPart = line.IsPart }
            : new(item.Number, PublicItem.Withheld, line.Reason, []) { IsPart = line.IsPart };

    private static PublicLine Line(ContentLine line, bool isNumbered, Dictionary<Guid, MinutesOutcomeRow> outcomes, Dictionary<Guid, (DateOnly On, string Said)> corrections)
    {
        var outcome = outcomes.GetValueOrDefault(line.Id);
        // Paragraphs of an item without a number are called by its title.
        var made = new PublicLine(isNumbered || outcome is not null ? line.Number : null, line.Text, outcome?.Kind);
        // The version has an outcome as one line. Its parts are those of the minutes, as long as they say the same.
        if (outcome is not null && outcome.InOneLine == line.Text) made = made with { Text = outcome.Text, Reference = outcome.Reference, Owner = outcome.Owner.TrimmedOrNull, DueOn = outcome.DueOn, DuePhrase = outcome.DueOn is null ? outcome.DuePhrase.TrimmedOrNull : null };
        return corrections.TryGetValue(line.Id, out var was) ? made with { CorrectedOn = was.On, DraftSaid = was.Said } : made;
    }

    /// <summary>What paragraphs said before a meeting corrected them, and the day of that meeting.</summary>
    private static async Task<Dictionary<Guid, (DateOnly On, string Said)>> CorrectionsAsync(BoardDb db, MeetingMinutes minutes, int upTo, Viewer by, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, (DateOnly, string)>();
        var corrected = (await db.MinutesVersionsAsync(by, minutes.Id, cancel)).Where(v => v.Number > 1 && v.Number <= upTo && v.CorrectedOn is not null).ToList();
        if (corrected.Count == 0) return found;
        var contents = await db.MinutesContentsAsync(by, minutes.Id, [.. corrected.SelectMany(v => new[] { v.Number - 1, v.Number }).Distinct()], cancel);
        foreach (var version in corrected)
        {
            var said = contents[version.Number - 1].Items.SelectMany(i => i.Lines).ToDictionary(l => l.Id, l => l.Text);
            foreach (var line in contents[version.Number].Items.SelectMany(i => i.Lines))
                if (said.TryGetValue(line.Id, out var was) && was != line.Text) found.TryAdd(line.Id, (version.CorrectedOn!.Value, was));
        }
        return found;
    }
}
