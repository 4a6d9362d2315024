using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>The agenda of the sample board's next meeting, half built: items, papers that came, papers that did not, an interest to settle, proposed items.</summary>
internal sealed class SampleAgenda(IServiceScopeFactory scopes, SampleClock clock, Id<Board> board)
{
    private const string Declares = "Priya Raman";
    private const string Proposes = "Grace Njoroge";
    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };
    private Id<Meeting> meeting;

    private static readonly (ItemKind Kind, string Title, ItemPurpose? Purpose, string? Who, int? Minutes, ItemMarking Marking, ItemFill Fill)[] Standing =
    [
        (ItemKind.Section, "Opening", null, null, null, ItemMarking.MembersOnly, ItemFill.Nothing),
        (ItemKind.Item, "Welcome, apologies and interests", ItemPurpose.Information, "Marcus Oyelaran", 5, ItemMarking.Public, ItemFill.Nothing),
        (ItemKind.Item, "Minutes and matters arising", ItemPurpose.Decision, "Marcus Oyelaran", 15, ItemMarking.Public, ItemFill.LastMinutes),
        (ItemKind.Section, "What children meet", null, null, null, ItemMarking.MembersOnly, ItemFill.Nothing),
        (ItemKind.Section, "Close", null, null, null, ItemMarking.MembersOnly, ItemFill.Nothing),
        (ItemKind.Item, "Any other business, and next meetings", ItemPurpose.Information, "Marcus Oyelaran", 10, ItemMarking.Public, ItemFill.Nothing),
    ];

    private static readonly AgendaItemDraft[] Items =
    [
        new(ItemKind.Item, "Front door: staffing and repeat contacts") { Purpose = ItemPurpose.Discussion, Presenter = "Sarah Colley", Minutes = 40, Marking = ItemMarking.Partners },
        new(ItemKind.Break, "Break") { Minutes = 10 },
        new(ItemKind.Item, "Police inspection improvement plan") { Purpose = ItemPurpose.Discussion, Presenter = "Helen Strand", Minutes = 35, Marking = ItemMarking.Confidential, MarkedBecause = "An inspection that the inspectorate has not published" },
        new(ItemKind.Item, "Neglect screening tool: take-up") { Purpose = ItemPurpose.Decision, Presenter = Declares, Minutes = 30, Marking = ItemMarking.Public },
        new(ItemKind.Item, "Section 11: first findings") { Purpose = ItemPurpose.Information, Presenter = "Joanna Firth", Minutes = 40, Marking = ItemMarking.Partners },
    ];

    public async Task MakeAsync(CancellationToken cancel)
    {
        var today = clock.TodayInLondon;
        var dates = await PlanAsync(cancel);
        // Begun in time, a little before the last day for items; what comes today may be late.
        if (dates.LastDayForItems < today) clock.MoveTo(dates.LastDayForItems.AddDays(-2));
        await scopes.DoAsync<BeginAgenda>(begin => begin.RunAsync(meeting, AgendaStart.StandingItems, office, cancel));
        foreach (var item in Items.SkipLast(1)) await PutAsync(item, cancel);
        await AddPaperAsync(Items[0].Title, "Staffing and repeat contacts, by agency", cancel);
        await AskAsync(Items[2], dates.FreezeOn, "The inspectorate’s recommendations, in its own words\nAn owner and a date for each of them\nWhat partners are asked to do\nWhat difference it has made so far", cancel);
        await AskAsync(Items[3], dates.LastDayForItems, "Take-up by agency\nWhat practitioners say of it", cancel);
        await ReceiveAsync(Items[2].Title, cancel);
        await DeclareAsync(cancel);
        await ProposeAsync("Waiting times for youth counselling", ItemPurpose.Discussion, 15, cancel);
        clock.MoveToPresent();
        await PutAsync(Items[^1], cancel);
        await ProposeAsync("Changes at the probation courts", ItemPurpose.Information, 10, cancel);
    }

    /// <summary>The next meeting of the board itself, with times and the standing items of its group.</summary>
    private async Task<AgendaDates> PlanAsync(CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var (db, today) = (scope.ServiceProvider.GetRequiredService<BoardDb>(), clock.TodayInLondon);
        var group = await db.Set<BoardGroup>().SingleAsync(g => g.BoardId == board && g.Kind == GroupKind.Board, cancel);
        var next = await db.Set<Meeting>().Where(m => m.BoardId == board && m.GroupId == group.Id && m.State == MeetingState.Planned && m.Date > today).OrderBy(m => m.Date).FirstOrDefaultAsync(cancel)
            ?? await scope.ServiceProvider.GetRequiredService<PlanMeeting>().RunAsync(new(group.Id, today.AddDays(21)), office, cancel);
        (next.Start, next.End, meeting) = (next.Start ?? new(9, 30), next.End ?? new(12, 25), next.Id);
        db.AddRange(Standing.Select((s, n) => new StandingItem
        {
            Id = Id<StandingItem>.New(clock), BoardId = board, GroupId = group.Id, Order = n + 1, Kind = s.Kind, Title = s.Title, Purpose = s.Purpose, Presenter = s.Who, Minutes = s.Minutes, Marking = s.Marking, Fill = s.Fill,
        }));
        await db.SaveChangesAsync(cancel);
        return AgendaDates.Before(next.Date);
    }

    /// <summary>Behind the others, then up over the section at the end and the item in it.</summary>
    private async Task PutAsync(AgendaItemDraft draft, CancellationToken cancel)
    {
        var item = await scopes.WithAsync<AddItem, MeetingItem>(add => add.RunAsync(meeting, draft, office, cancel));
        for (var step = 0; step < 2; step++) await scopes.DoAsync<MoveItem>(move => move.RunAsync(item.Id, up: true, office, cancel));
    }

    private async Task AddPaperAsync(string item, string title, CancellationToken cancel)
    {
        var (id, file) = (await ItemAsync(item, cancel), await FileAsync(title, cancel));
        await scopes.DoAsync<AddPaper>(add => add.RunAsync(id, new(title, file), office, cancel));
    }

    private async Task ReceiveAsync(string title, CancellationToken cancel)
    {
        var (id, file) = (await scopes.WithAsync((BoardDb db) => db.Set<PaperRequest>().Where(r => r.BoardId == board && r.Title == title).Select(r => r.Id).SingleAsync(cancel)), await FileAsync(title, cancel));
        await scopes.DoAsync<ReceivePaper>(receive => receive.RunAsync(id, file, office, cancel));
    }

    private async Task<NamedFile> FileAsync(string title, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        var file = await scope.ServiceProvider.GetRequiredService<FileStore>().KeepAsync(Encoding.UTF8.GetBytes($"{title}\n\nA fictional paper of the sample board."), cancel);
        await scope.ServiceProvider.GetRequiredService<BoardDb>().SaveChangesAsync(cancel);
        return new(file.Id, $"{title}.txt", file.Size);
    }

    private async Task AskAsync(AgendaItemDraft item, DateOnly due, string contains, CancellationToken cancel)
    {
        var (id, today) = (await ItemAsync(item.Title, cancel), clock.TodayInLondon);
        await scopes.DoAsync<AskForPaper>(ask => ask.RunAsync(new(item.Title, item.Presenter!, due < today ? today : due) { MeetingId = meeting, ItemId = id, Contains = contains }, office, cancel));
    }

    private async Task DeclareAsync(CancellationToken cancel)
    {
        var member = await scopes.WithAsync((BoardDb db) => (from m in db.Set<BoardMember>() join p in db.Set<Person>() on m.PersonId equals p.Id where m.BoardId == board && p.Name == Declares select (Id<BoardMember>?)m.Id).FirstOrDefaultAsync(cancel));
        if (member is null) return;
        await scopes.DoAsync<DeclareInterest>(declare => declare.RunAsync(new(member, "A share in the maker of the screening tool", clock.TodayInLondon.AddMonths(-6)) { Touches = "screening tool" }, office, cancel));
    }

    private async Task ProposeAsync(string title, ItemPurpose purpose, int minutes, CancellationToken cancel)
    {
        var account = await scopes.WithAsync((BoardDb db) => db.Set<Account>().Where(a => a.Name == Proposes).Select(a => a.Id).SingleAsync(cancel));
        var member = office with { AccountId = account, Name = Proposes, Roles = [Role.Member] };
        await scopes.DoAsync<ProposeItem>(propose => propose.RunAsync(meeting, new(ItemKind.Item, title) { Purpose = purpose, Minutes = minutes }, null, member, cancel));
    }

    private Task<Id<MeetingItem>> ItemAsync(string title, CancellationToken cancel) =>
        scopes.WithAsync((BoardDb db) => db.Set<MeetingItem>().Where(i => i.MeetingId == meeting && i.Title == title).Select(i => i.Id).SingleAsync(cancel));
}
