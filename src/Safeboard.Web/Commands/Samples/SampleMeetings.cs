using System.Globalization;
using System.Text.RegularExpressions;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>Holds the meetings of a sample board one after the other, through the operations that people use.</summary>
internal sealed class SampleMeetings(BoardDb db, SampleClock clock, SampleWords words, SampleBoard sample, DateOnly today, int seed)
{
    private const int ActionsEach = 10;
    private IReadOnlyList<(int Group, DateOnly Day)> held = [];
    private readonly SampleDraw draw = new(seed);
    private readonly RecordMeeting record = new(db, clock);
    private readonly AddAction addAction = new(db, clock);
    private readonly RecordDecision addDecision = new(db, clock);

    public async Task HoldAsync(int meetings, CancellationToken cancel)
    {
        var groups = sample.Groups.Select(g => g.Words).ToList();
        held = SampleCalendar.Held(groups, Shift, today, meetings);
        foreach (var (group, day) in held)
        {
            clock.MoveTo(day);
            await HoldOneAsync(group, day, cancel);
            db.ChangeTracker.Clear();
        }
        clock.MoveToPresent();
        foreach (var (group, n) in sample.Groups.Select((g, n) => (g, n)))
        {
            var start = Time(group.Words.Start);
            await new PlanMeeting(db, clock).RunAsync(new(group.Group.Id, SampleCalendar.Next(n + Shift, group.Words, today))
            {
                Start = start, End = start.AddMinutes(group.Words.Minutes), Venue = sample.Words.Venues[n % sample.Words.Venues.Count],
            }, sample.Manager, cancel);
        }
    }

    private async Task HoldOneAsync(int index, DateOnly day, CancellationToken cancel)
    {
        var (group, topics) = (sample.Groups[index], draw.Some(words.Topics, 3 + draw.Below(2)));
        var start = Time(group.Words.Start);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var made = await record.AddAsync(new()
        {
            GroupId = group.Group.Id, Title = $"{group.Words.Name} meeting", Date = day, Start = start, End = start.AddMinutes(group.Words.Minutes),
            Venue = draw.One(sample.Words.Venues), Chair = Chair.Words.Name, Attendance = Attendance(), Items = Items(topics),
        }, sample.Manager, cancel);
        var items = made.Items.Skip(words.Common.StandingItems.First.Count).Take(topics.Count).ToList();
        var drafts = topics.SelectMany((topic, n) => Actions(topic, items[n], made.Meeting, index, Share(n, topics.Count))).ToList();
        await addAction.AddAsync(drafts, sample.Manager, cancel);
        for (var n = 0; n < topics.Count; n++)
            addDecision.Add(new(made.Meeting.Id, day, n + 1, Fill(draw.One(topics[n].Decisions), day)) { ItemId = items[n].Id }, sample.Manager);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private int Shift => seed % 5;

    private SampleMember Chair => sample.Members.First(m => m.Words.Access == "chair");

    private static int Share(int n, int of) => ActionsEach / of + (n < ActionsEach % of ? 1 : 0);

    private IReadOnlyList<AttendanceDraft> Attendance() =>
        [.. draw.Some(sample.Members, 12 + draw.Below(9)).Select(m => new AttendanceDraft(m.Words.Name, m == Chair ? AttendanceKind.Chair
            : draw.Below(7) == 0 ? AttendanceKind.Apologies : AttendanceKind.Present)
        {
            PersonId = m.Person.Id, AgencyId = m.Agency?.Id, Role = m.Words.Role, AgencyName = m.Agency?.Name,
        })];

    private IReadOnlyList<ItemDraft> Items(IReadOnlyList<TopicWords> topics)
    {
        var titles = words.Common.StandingItems.First.Select(title => (title, ""))
            .Concat(topics.Select(t => (draw.One(t.Items), string.Join(' ', draw.Some(t.Discussion, 2).Select(d => Fill(d, today))))))
            .Concat(words.Common.StandingItems.Last.Select(title => (title, "")));
        return [.. titles.Select((t, n) => new ItemDraft($"{n + 1}", Fill(t.Item1, today)) { Text = t.Item2 })];
    }

    private IEnumerable<ActionDraft> Actions(TopicWords topic, MeetingItem item, Meeting meeting, int group, int count) =>
        draw.Some(topic.Actions, count).Select(text => new ActionDraft
        {
            Text = Fill(text, meeting.Date), AgreedOn = meeting.Date, MeetingId = meeting.Id, ItemId = item.Id, ItemNumber = item.Number,
            GroupId = meeting.GroupId, Owners = Owners(), Due = Due(meeting.Date, group), State = State(meeting.Date),
        });

    private ActionState State(DateOnly agreed)
    {
        var lot = draw.Below(100);
        var days = today.DayNumber - agreed.DayNumber;
        var open = days < 60 ? 90 : days < 180 ? 45 : days < 400 ? 12 : 2;
        if (lot < open) return lot % 3 == 0 ? ActionState.InProgress : ActionState.Open;
        return lot % 12 == 0 ? ActionState.Superseded : lot % 17 == 0 ? ActionState.Withdrawn : ActionState.Complete;
    }

    private IReadOnlyList<OwnerChoice> Owners() => draw.Weighted(words.Common.Owners, o => o.Weight).Kind switch
    {
        "one person" => [Person(draw.One(sample.Members))],
        "two people" => [.. draw.Some(sample.Members, 2).Select(Person)],
        "agency" => [Agency(draw.One(sample.Agencies))],
        "role" => [new(OwnerKind.Role, draw.One(words.Common.RoleOwners))],
        "group" => [new(OwnerKind.Role, draw.One(words.Common.GroupOwners))],
        _ => [],
    };

    private static OwnerChoice Person(SampleMember m) => new(OwnerKind.Person, m.Words.Name) { PersonId = m.Person.Id, AgencyId = m.Agency?.Id };

    private static OwnerChoice Agency(Agency a) => new(OwnerKind.Agency, a.Name) { AgencyId = a.Id };

    private DueDate Due(DateOnly agreed, int group)
    {
        var due = draw.Weighted(words.Common.Due, d => d.Weight);
        return due.Rule switch
        {
            "days" or "working-days" => DueDate.Day(agreed.AddDays(due.Rule == "days" ? due.Count : due.Count * 7 / 5), due.Words),
            "end-of-month" => DueDate.Day(new DateOnly(agreed.Year, agreed.Month, 1).AddMonths(due.Count + 1).AddDays(-1), due.Words),
            "day" => DueDate.Day(agreed.AddDays(20 + draw.Below(80))),
            "next-meeting" when After(agreed, group) is { } next => DueDate.Day(next, due.Words),
            "next-board" when After(agreed, group: 0) is { } next => DueDate.Day(next, due.Words),
            _ when due.Words.Length > 0 => DueDate.StillToResolve(due.Words),
            _ => DueDate.NotGiven,
        };
    }

    /// <summary>The day this group met next; null while that meeting is to come.</summary>
    private DateOnly? After(DateOnly day, int group) =>
        held.Where(m => m.Group == group && m.Day > day).Select(m => (DateOnly?)m.Day).FirstOrDefault();

    private string Fill(string text, DateOnly day) => Regex.Replace(text, @"\{([a-z]+)\}", blank => blank.Groups[1].Value switch
    {
        "agency" => draw.One(sample.Agencies).Name,
        "group" => draw.One(sample.Groups).Words.Name,
        "place" => draw.One(sample.Words.Places),
        "day" => day.AddDays(30).ToString("d MMMM", CultureInfo.GetCultureInfo("en-GB")),
        var other => draw.One(words.Common.Fill[other]),
    }, RegexOptions.None, TimeSpan.FromSeconds(1));

    private static TimeOnly Time(string text) => TimeOnly.ParseExact(text, "HH:mm", CultureInfo.InvariantCulture);
}
