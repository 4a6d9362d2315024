using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>A board that meets today: council, police and health must be there; two people of the council are SC.</summary>
public sealed class BoardInSession : BoardApp, IAsyncLifetime
{
    public BoardGroup Group { get; private set; } = null!;

    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Group = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Board", GroupKind.Board) { Deputies = DeputyRule.NamedOnly, Quorum = new(2, null, EveryStatutory: true) }, Office, CancellationToken.None));
        await SeatAsync("Northmere Council", "Director of Children’s Services", statutory: true, ("Simon Carver", "SC"));
        await SeatAsync("Northmere Council", "Head of Safeguarding", statutory: false, ("Sarah Colley", "SC"));
        await SeatAsync("Northmere Police", "Head of Public Protection", statutory: true, ("Helen Strand", "HS"), ("Leo Marsh", "LM"));
        await SeatAsync("NHS Northmere", "Designated Nurse", statutory: true, ("Priya Raman", "PR"));
        await MemberAsync("Tom Ellery", "TE", null);
    }

    /// <summary>Nobody gets mail from a test. Tom Ellery has no address.</summary>
    protected override void Change(IServiceCollection services) => services.AddSingleton<IMailChannel>(new Postbox());

    /// <summary>Signed in anew each time: the tests move the clock by years.</summary>
    public Task<BoardClient> AsAsync(Role role) => SignInAsync(role, name: role == Role.BoardManager ? "Ruth Calder" : "Joanna Firth");

    /// <summary>A meeting of today with three items, of which the second is confidential. A group of its own, so that each test has one.</summary>
    public async Task<(Meeting Meeting, IReadOnlyList<MeetingItem> Items)> MeetingAsync(DateOnly day)
    {
        var meeting = await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(Group.Id, day) { Start = new(9, 30) }, Office, CancellationToken.None));
        MeetingItem[] items =
        [
            Item("1", "Welcome", 5), Item("2", "Police inspection plan", 25, ItemMarking.Confidential), Item("3", "Front door", 30),
        ];
        await WithDbAsync(async db =>
        {
            db.AddRange(items);
            return await db.SaveChangesAsync();
        });
        return (meeting, items);

        MeetingItem Item(string number, string title, int minutes, ItemMarking marking = ItemMarking.MembersOnly) => new()
        {
            Id = Id<MeetingItem>.New(Clock), BoardId = Board.Id, MeetingId = meeting.Id, Order = int.Parse(number), Number = number, Title = title, Minutes = minutes, Marking = marking,
        };
    }

    private async Task SeatAsync(string agency, string role, bool statutory, (string Name, string Initials) holder, (string Name, string Initials)? deputy = null)
    {
        var known = await RunAsync<AddAgency, Agency>(add => add.RunAsync(new(agency + (role.StartsWith("Head of Safe", StringComparison.Ordinal) ? " Schools" : ""), Sector.Other), Office, CancellationToken.None));
        var seat = await RunAsync<AddSeat, Seat>(add => add.RunAsync(Group.Id, new(role) { AgencyId = known.Id, IsStatutory = statutory }, Office, CancellationToken.None));
        await GiveAsync(seat, await MemberAsync(holder.Name, holder.Initials, known), HoldingKind.Holder);
        if (deputy is { } second) await GiveAsync(seat, await MemberAsync(second.Name, second.Initials, known), HoldingKind.Deputy);
    }

    private Task<int> GiveAsync(Seat seat, BoardMember member, HoldingKind kind) => RunAsync<GiveSeat, int>(async give =>
    {
        await give.RunAsync(seat.Id, new(member.PersonId, kind, new(2025, 1, 1)), Office, CancellationToken.None);
        return 0;
    });

    private Task<BoardMember> MemberAsync(string name, string initials, Agency? agency) =>
        RunAsync<AddMember, BoardMember>(add => add.RunAsync(new(name) { Initials = initials, AgencyId = agency?.Id, Email = agency is null ? null : $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org" }, Office, CancellationToken.None));
}
