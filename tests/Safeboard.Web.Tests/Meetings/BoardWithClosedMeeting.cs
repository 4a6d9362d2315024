using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>A meeting that ran on its screen and was closed: "4. Front door" with two notes and an action, and a confidential item.</summary>
public sealed record ClosedMeeting(Meeting Meeting, Meeting Next, BoardGroup Group, Id<MeetingItem> FrontDoor, MeetingOutcome Action)
{
    public string Page => $"/northmere/meetings/{Meeting.Id}/minutes";
}

/// <summary>Northmere with people whose initials clash; each test has a group with a closed meeting of its own.</summary>
public sealed class BoardWithClosedMeeting : BoardApp, IAsyncLifetime
{
    private int groups;

    public BoardMember Sarah { get; private set; } = null!;
    public BoardMember Priya { get; private set; } = null!;
    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Sarah = await MemberAsync("Sarah Colley", "SC");
        Priya = await MemberAsync("Priya Raman", "PR");
        await MemberAsync("Simon Carver", "SC");
        await MemberAsync("Lisa Moore", "LM");
    }

    /// <summary>Nobody gets mail from a test.</summary>
    protected override void Change(IServiceCollection services) => services.AddSingleton<IMailChannel>(new Postbox());

    public async Task<ClosedMeeting> CloseMeetingAsync()
    {
        var group = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new($"Group {++groups}", GroupKind.SubGroup), Office, default));
        var meeting = await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, Today), Office, default));
        var next = await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, Today.AddDays(30)), Office, default));
        var (item, secret) = await ItemsAsync(meeting);
        await DoAsync<OpenMeeting>(open => open.RunAsync(meeting.Id, Office, default));
        await NoteAsync(meeting, secret, "The review of one family was heard.");
        await NoteAsync(meeting, item, "Repeat contacts stood at 22%, from 24% in March.");
        var note = await NoteAsync(meeting, item, "Members asked for one figure for all agencies.");
        var action = await RunAsync<KeepOutcome, MeetingOutcome>(keep => keep.RunAsync(
            new(meeting.Id, item, OutcomeKind.Action, "Give one staffing figure for all agencies") { NoteId = note, Owner = "PR", Due = "24 September 2026" }, Office, default));
        await DoAsync<CloseMeeting>(close => close.RunAsync(meeting.Id, Office, default));
        return new(meeting, next, group, item, action);
    }

    public DateOnly Today => DateOnly.FromDateTime(Clock.GetUtcNow().UtcDateTime);

    public Task DoAsync<TOperation>(Func<TOperation, Task> run) where TOperation : notnull => RunAsync<TOperation, bool>(async operation => { await run(operation); return true; });

    private async Task<(Id<MeetingItem> FrontDoor, Id<MeetingItem> Confidential)> ItemsAsync(Meeting meeting) => await WithDbAsync(async db =>
    {
        var (front, secret) = (Item(1, "4", "Front door"), Item(2, "5", "A review in private"));
        secret.Marking = ItemMarking.Confidential;
        db.AddRange(front, secret);
        await db.SaveChangesAsync();
        return (front.Id, secret.Id);

        MeetingItem Item(int order, string number, string title) => new() { Id = Id<MeetingItem>.New(Clock), BoardId = Board.Id, MeetingId = meeting.Id, Order = order, Number = number, Title = title };
    });

    private async Task<Id<ItemNote>> NoteAsync(Meeting meeting, Id<MeetingItem> item, string text) =>
        (await RunAsync<SaveNote, SavedNote>(save => save.RunAsync(new(meeting.Id, item, Id<ItemNote>.New(Clock), text, 0), Office, default))).Id;

    private Task<BoardMember> MemberAsync(string name, string initials) =>
        RunAsync<AddMember, BoardMember>(add => add.RunAsync(new(name) { Initials = initials, Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org" }, Office, default));
}
