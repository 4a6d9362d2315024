using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>What a public copy is made from: the content of one version with what is withheld gone already, and the people whom it may name.</summary>
internal sealed record PublicSource(PublicContent Content, IReadOnlyList<KnownPerson> People)
{
    private const int MostNextMeetings = 2;

    public static async Task<PublicSource> LoadAsync(BoardDb db, PublishedMinutes copy, Viewer by, CancellationToken cancel)
    {
        var minutes = (await db.MinutesOfAsync(by, copy.MeetingId, cancel))!;
        var live = (await db.LiveMeetingAsync(by, copy.MeetingId, cancel))!;
        var rows = live.Roll.Rows;
        var agreed = await db.MeetingsVisibleTo(by).Where(m => m.Id == minutes.AgreedAtMeetingId).Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel);
        var next = await db.MeetingsAfterAsync(by, live.Meeting.GroupId, live.Meeting.Date, int.MaxValue, cancel);
        var content = new PublicContent
        {
            Board = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Name).SingleAsync(cancel), Group = live.Meeting.Group, Date = live.Meeting.Date, Start = live.Meeting.Start,
            End = live.Meeting.End, Venue = live.Meeting.Venue, Chair = live.Meeting.Chair ?? rows.FirstOrDefault(r => r.Kind == AttendanceKind.Chair)?.Name, AgreedOn = agreed,
            Quorum = live is { ClosedAt: { } closed } && live.Roll.QuorumBefore(closed) is { HasRule: true } quorum ? quorum.InWords : null,
            Attendance = [.. rows.Select(r => AttendanceOf(r, copy.Names))], Items = await ItemsAsync(db, minutes, copy, by, cancel),
            NextMeetings = [.. next.Where(m => m.State == MeetingState.Planned).Take(MostNextMeetings).Select(m => new PublicMeeting(m.Date, m.Start))],
        };
        return new(content, Known(rows, live.Roll.Seats, [.. await db.MembersAsync(by, left: false, cancel), .. await db.MembersAsync(by, left: true, cancel)], await db.AllSpellingsAsync(by, cancel)));
    }

    internal static PublicAttendance AttendanceOf(RollRow row, PublicNames rule) => new(row.Agency, rule switch
    {
        PublicNames.AsWritten => string.Join(", ", new[] { row.Name, row.Role }.OfType<string>()),
        PublicNames.Initials => new KnownPerson(row.Name, row.Initials).InitialsShown,
        PublicNames.AgencyOnly => "",
        _ => row.Role ?? "",
    }, How(row));

    private static string How(RollRow row) => row.Kind switch
    {
        AttendanceKind.Present => "Attended",
        AttendanceKind.Chair => "Chair",
        AttendanceKind.InAttendance => "In attendance",
        AttendanceKind.Minutes => "Took the minutes",
        AttendanceKind.Deputy when row.DeputyFor is { } member => $"Deputy for {member}",
        _ => row.Kind.ToString(),
    };

    /// <summary>Those who were there first: an old record keeps its words. The same person is known once.</summary>
    private static List<KnownPerson> Known(IReadOnlyList<RollRow> rows, IReadOnlyList<SeatRow> seats, IReadOnlyList<MemberRow> members, IReadOnlyDictionary<Id<Person>, string> spellings)
    {
        var held = seats.SelectMany(s => s.Holdings.Select(h => (Seat: s, h))).ToLookup(h => h.h.PersonId);
        var all = rows.Select(r => (r.PersonId, Person: new KnownPerson(r.Name, r.Initials, r.Role, r.Agency)))
            .Concat(members.Select(m => (PersonId: (Id<Person>?)m.PersonId, Person: new KnownPerson(m.Name, m.Initials, m.Role, m.Agency))))
            .Concat(held.SelectMany(h => h).Select(h => (PersonId: (Id<Person>?)h.h.PersonId, Person: new KnownPerson(h.h.Name, h.h.Initials, h.Seat.Role, h.Seat.Agency))))
            .Concat(rows.Where(r => r.DeputyFor is not null).Select(r => (PersonId: (Id<Person>?)null, Person: new KnownPerson(r.DeputyFor!))));
        return [.. all.GroupBy(p => p.PersonId is { } id && members.FirstOrDefault(m => m.PersonId == id) is { } member ? member.Name : p.Person.Name, StringComparer.OrdinalIgnoreCase).Select(same => new KnownPerson(same.First().Person.Name)
        {
            Initials = same.Select(p => p.Person.Initials).FirstOrDefault(i => i is not null), Role = same.Select(p => p.Person.Role).FirstOrDefault(r => r is not null),
            Agency = same.Select(p => p.Person.Agency).FirstOrDefault(a => a is not null),
            Spellings = [.. same.Select(p => p.Person.Name).Concat(same.SelectMany(p => p.PersonId is { } id && spellings.TryGetValue(id, out var lines) ? lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [])).Distinct()],
        })];
    }

    private static async Task<IReadOnlyList<PublicItem>> ItemsAsync(BoardDb db, MeetingMinutes minutes, PublishedMinutes copy, Viewer by, CancellationToken cancel)
    {
        var content = (await db.MinutesContentAsync(by, minutes.Id, copy.FromVersion, cancel))!;
        var lines = await db.ItemsToPublishAsync(by, copy.MeetingId, cancel);
        var kinds = await db.Set<MinutesOutcome>().Where(o => o.BoardId == by.BoardId && o.MinutesId == minutes.Id).ToDictionaryAsync(o => o.Id.Value, o => o.Kind, cancel);
        var corrections = await CorrectionsAsync(db, minutes, copy.FromVersion, by, cancel);
        var marked = lines.ToDictionary(l => l.Id.Value);
        return [.. content.Items.Where(i => marked.TryGetValue(i.Id, out var line) && line.Stands).Select(i => Item(i, marked[i.Id], kinds, corrections))];
    }

    private static PublicItem Item(ContentItem item, ItemToPublish line, Dictionary<Guid, OutcomeKind> kinds, Dictionary<Guid, (DateOnly, string)> corrections) =>
        line.IsPublic && !item.IsConfidential
            ? new(item.Number, line.IsPart && !HasOwnTitle(item) ? "" : item.Title, null, [.. item.Lines.Select(l => Line(l, item.Number is not null, kinds, corrections))]) { IsPart = line.IsPart }
            : new(item.Number, PublicItem.Withheld, line.Reason, []) { IsPart = line.IsPart };

    /// <summary>A part that a document gave no title is called by its number or by its first words.</summary>
    private static bool HasOwnTitle(ContentItem item) => item.Title != item.Number && item.Lines.FirstOrDefault()?.Text.StartsWith(item.Title.TrimEnd('…', '.'), StringComparison.OrdinalIgnoreCase) != true;

    private static PublicLine Line(ContentLine line, bool isNumbered, Dictionary<Guid, OutcomeKind> kinds, Dictionary<Guid, (DateOnly On, string Said)> corrections)
    {
        OutcomeKind? kind = kinds.TryGetValue(line.Id, out var known) ? known : null;
        // Paragraphs of an item without a number are called by its title.
        var made = new PublicLine(isNumbered || kind is not null ? line.Number : null, line.Text, kind);
        return corrections.TryGetValue(line.Id, out var was) ? made with { CorrectedOn = was.On, DraftSaid = was.Said } : made;
    }

    /// <summary>What paragraphs said before a meeting corrected them, and the day of that meeting.</summary>
    private static async Task<Dictionary<Guid, (DateOnly On, string Said)>> CorrectionsAsync(BoardDb db, MeetingMinutes minutes, int upTo, Viewer by, CancellationToken cancel)
    {
        var found = new Dictionary<Guid, (DateOnly, string)>();
        foreach (var version in (await db.MinutesVersionsAsync(by, minutes.Id, cancel)).Where(v => v.Number > 1 && v.Number <= upTo && v.CorrectedOn is not null))
        {
            var (before, after) = (await db.MinutesContentAsync(by, minutes.Id, version.Number - 1, cancel), await db.MinutesContentAsync(by, minutes.Id, version.Number, cancel));
            var said = before!.Items.SelectMany(i => i.Lines).ToDictionary(l => l.Id, l => l.Text);
            foreach (var line in after!.Items.SelectMany(i => i.Lines))
                if (said.TryGetValue(line.Id, out var was) && was != line.Text) found.TryAdd(line.Id, (version.CorrectedOn!.Value, was));
        }
        return found;
    }
}
