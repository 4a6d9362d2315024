using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Xunit;

namespace Safeboard.Web.Tests.Publishing;

/// <summary>A meeting whose minutes are locked, to be made public.</summary>
public sealed record LockedMinutes(Meeting Meeting, Meeting Later, IReadOnlyList<MeetingItem> Items)
{
    public string Page => $"/northmere/meetings/{Meeting.Id}/minutes";
    public string Prepare => $"{Page}/publish";
}

/// <summary>Northmere with two members; each test has a group with locked minutes of its own.</summary>
public class BoardWithLockedMinutes : BoardApp, IAsyncLifetime
{
    private int groups;

    public static DateOnly Day { get; } = new(2026, 6, 1);

    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };

    /// <summary>What a test class needs before its application is built.</summary>
    protected virtual ValueTask BeginAsync() => ValueTask.CompletedTask;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await BeginAsync();
        await InitializeAsync();
        await MemberAsync("Priya Raman", "PR", "Designated Nurse");
        await MemberAsync("Sarah Colley", "SCo", "Head of Safeguarding");
        await MemberAsync("Helen Strand", "HS", "Head of Public Protection");
        await MemberAsync("Simon Colley", "SiC", "Head of Learning");
    }

    /// <summary>“1. Welcome” and “2. Front door” are public, “3. Inspection” confidential, “4. Figures” for members.</summary>
    public async Task<LockedMinutes> LockAsync()
    {
        var locked = await LockAsync(new()
        {
            GroupId = default, Title = "Board meeting", Date = Day, Start = new(9, 30), Venue = "Northmere Town Hall", Chair = "Marcus Oyelaran",
            Attendance =
            [
                new("Marcus Oyelaran", AttendanceKind.Chair) { Role = "Independent scrutineer" },
                new("Sarah Colley", AttendanceKind.Present) { Role = "Head of Safeguarding", AgencyName = "Northmere Council" },
                new("Leo Hartnell", AttendanceKind.Deputy) { Role = "Detective Inspector", AgencyName = "Northmere Police", DeputyFor = "Helen Strand" },
                new("Owen Llewellyn", AttendanceKind.Apologies) { AgencyName = "Public Health" },
            ],
            Items =
            [
                new("1", "Welcome") { Text = "Mr Oyelaran welcomed members. Apologies came from O. Llewellyn." },
                new("2", "Front door, from Sarah Colley") { Text = "Sarah Colley (SCo) said that repeat contacts stood at 24%. DI Hartnell agreed.\nMembers can write to Jane Prosser at jane.prosser@example.org or ring 01632 960123.\nThe child Oliver was not seen for three weeks." },
                new("3", "Inspection of Quarry House") { Text = "The inspection of Quarry House was heard." },
                new("4", "Figures for members") { Text = "Unpublished figures were read." },
            ],
        });
        await WithDbAsync(async db =>
        {
            var items = await db.Set<MeetingItem>().Where(i => i.MeetingId == locked.Meeting.Id).OrderBy(i => i.Order).ToListAsync();
            (items[0].Marking, items[1].Marking, items[2].Marking, items[2].MarkedBecause) = (ItemMarking.Public, ItemMarking.Public, ItemMarking.Confidential, "It concerns an inspection that is not published.");
            return await db.SaveChangesAsync();
        });
        return locked;
    }

    /// <summary>Records the meeting in a group of its own and takes its minutes to the end.</summary>
    /// <param name="draft">The meeting.</param>
    /// <param name="settled">False where the log need not agree: then the steps between are left out.</param>
    /// <param name="name">The group; a new one where none is given.</param>
    /// <param name="came">What came of its first item.</param>
    public async Task<LockedMinutes> LockAsync(MeetingDraft draft, bool settled = true, string? name = null, params IReadOnlyList<MinutesOutcome> came)
    {
        var group = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new(name ?? $"Quality group {++groups}", GroupKind.SubGroup), Office, default));
        var later = await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, Day.AddDays(8)), Office, default));
        await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, Day.AddDays(60)) { Start = new(9, 30) }, Office, default));
        var made = await WithDbAsync(async db =>
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            var recorded = await new RecordMeeting(db, Clock).AddAsync(draft with { GroupId = group.Id }, Office, default);
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            return recorded;
        });
        var id = made.Meeting.Id;
        var minutes = await RunAsync<DraftMinutes, MeetingMinutes>(work => work.RunAsync(id, Office, default));
        await WithDbAsync(async db =>
        {
            db.AddRange(came.Select(o => new MinutesOutcome
            {
                Id = Id<MinutesOutcome>.New(Clock), BoardId = Board.Id, MinutesId = minutes.Id, ItemId = made.Items[0].Id, Kind = o.Kind, Order = o.Order, Reference = o.Reference, Text = o.Text, Owner = o.Owner, DueOn = o.DueOn, DuePhrase = o.DuePhrase,
            }));
            return await db.SaveChangesAsync();
        });
        await DoAsync<CheckMinutes>(work => work.RunAsync(id, Office, default));
        if (!settled)
        {
            await WithDbAsync(db => db.Set<MeetingMinutes>().Where(m => m.MeetingId == id).ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MinutesState.Locked)));
            return new(made.Meeting, later, made.Items);
        }
        await DoAsync<PutMinutesForward>(work => work.RunAsync(id, Office, default));
        await DoAsync<AgreeMinutes>(work => work.RunAsync(id, later.Id, null, Office, default));
        await DoAsync<LockMinutes>(work => work.RunAsync(id, Office, default));
        return new(made.Meeting, later, made.Items);
    }

    public Task DoAsync<TOperation>(Func<TOperation, Task> run) where TOperation : notnull => RunAsync<TOperation, bool>(async operation => { await run(operation); return true; });

    public Task<PublishedMinutes> PrepareAsync(LockedMinutes locked) => RunAsync<PrepareMinutes, PublishedMinutes>(work => work.RunAsync(locked.Meeting.Id, Office, default));

    /// <summary>A person takes out all that stops the copy; gives back how much that was.</summary>
    public async Task<IReadOnlyList<Stop>> TakeAllOutAsync(LockedMinutes locked)
    {
        var hand = (await WithDbAsync(db => db.CopyInHandAsync(Office, locked.Meeting.Id, default)))!;
        await WithDbAsync(async db =>
        {
            db.AddRange(hand.Stops.Select(s => new StopDecision { Id = Id<StopDecision>.New(Clock), BoardId = Board.Id, PublishedId = hand.Copy.Id, Kind = s.Stop.Kind, Text = s.Stop.Text, Answer = StopAnswer.TakeOut, DecidedBy = "Ruth Calder", DecidedAt = Clock.GetUtcNow().UtcDateTime }));
            return await db.SaveChangesAsync();
        });
        return [.. hand.Stops.Select(s => s.Stop)];
    }

    public Task<PublishedMinutes> PublishAsync(LockedMinutes locked) => RunAsync<PublishMinutes, PublishedMinutes>(work => work.RunAsync(locked.Meeting.Id, Office, default));

    /// <summary>Prepared, all stops taken out, published: the address of its page.</summary>
    public async Task<string> MakePublicAsync(LockedMinutes locked)
    {
        await PrepareAsync(locked);
        await TakeAllOutAsync(locked);
        return $"/public/northmere/minutes/{(await PublishAsync(locked)).Address}";
    }

    private Task<BoardMember> MemberAsync(string name, string initials, string role) =>
        RunAsync<AddMember, BoardMember>(add => add.RunAsync(new(name) { Initials = initials, Role = role, Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org" }, Office, default));
}
