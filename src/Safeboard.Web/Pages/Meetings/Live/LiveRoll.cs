using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Invitations;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>Who is here: marked by initials, or by a button beside the seat.</summary>
public sealed partial class LiveModel
{
    [BindProperty] public string? Typed { get; set; }

    /// <summary>Somebody in attendance who has no seat.</summary>
    [BindProperty] public string? Name { get; set; }

    public async Task<IActionResult> OnPostTypedAsync([FromServices] MarkAttendance mark, CancellationToken cancel)
    {
        var marks = RollReading.Read(Typed, Live.Roll, await db.RollMembersAsync(visit.Viewer, cancel));
        await mark.RunAsync(Id, marks, visit.Viewer, cancel);
        return Redirect(Link(pane: SeatsPane));
    }

    /// <param name="line">The seat, or the row of somebody without one.</param>
    public async Task<IActionResult> OnPostMarkAsync(Guid line, RollAct act, [FromServices] MarkAttendance mark, CancellationToken cancel)
    {
        if (Live.Roll.Lines.FirstOrDefault(l => RollWords.KeyOf(l) == line) is not { } marked || RollWords.MarkOf(marked, act) is not { } how) return NotFound();
        await mark.RunAsync(Id, [how], visit.Viewer, cancel);
        return Redirect(Link(pane: SeatsPane));
    }

    /// <summary>What the holder of a seat answered to the invitation. It is shown beside the seat and marks nobody by itself.</summary>
    public InvitationRow? SaidOf(RollLine line) => Invited.FirstOrDefault(i => i.PersonId == line.Holder?.PersonId && i.Reply != Reply.None);

    /// <summary>Marks a seat as its holder answered: apologies, or the deputy who comes instead.</summary>
    public async Task<IActionResult> OnPostAsSaidAsync(Guid line, [FromServices] MarkAttendance mark, CancellationToken cancel)
    {
        if (Live.Roll.Lines.FirstOrDefault(l => RollWords.KeyOf(l) == line) is not { IsOpen: true } open || SaidOf(open) is not { Reply: Reply.Apologies } said) return NotFound();
        var how = RollWords.MarkOf(open, RollAct.Apologies)!;
        if (said.Deputy is { } name)
        {
            var known = InitialsMatch.Find(name, [.. Live.Roll.People, await db.RollMembersAsync(visit.Viewer, cancel)]);
            var deputy = known is [var one] ? one : new RollPerson(name, null);
            how = new(AttendanceKind.Deputy, deputy with { SeatId = open.Seat!.Id, AgencyId = deputy.AgencyId ?? open.Seat.AgencyId }) { For = said.Name };
        }
        await mark.RunAsync(Id, [how], visit.Viewer, cancel);
        return Redirect(Link(pane: SeatsPane));
    }

    public async Task<IActionResult> OnPostRestAsync([FromServices] MarkAttendance mark, CancellationToken cancel)
    {
        await mark.RunAsync(Id, RollReading.TheRestAsHere(Live.Roll), visit.Viewer, cancel);
        return Redirect(Link(pane: SeatsPane));
    }

    public async Task<IActionResult> OnPostAttendAsync([FromServices] MarkAttendance mark, CancellationToken cancel)
    {
        if (Name.TrimmedOrNull is not { Length: <= 200 } name)
        {
            ModelState.AddModelError(nameof(Name), string.IsNullOrWhiteSpace(Name) ? "Enter who it is" : "The name must be 200 characters or fewer");
            return Page();
        }
        var known = InitialsMatch.Find(name, [await db.RollMembersAsync(visit.Viewer, cancel)]);
        await mark.RunAsync(Id, [new(AttendanceKind.InAttendance, known is [var one] ? one : new(name, null))], visit.Viewer, cancel);
        return Redirect(Link(pane: SeatsPane));
    }
}

/// <summary>The buttons beside a seat.</summary>
public enum RollAct { Here, FromStart, Chair, Apologies, Absent, Left }

/// <summary>Attendance in words and buttons.</summary>
public static class RollWords
{
    /// <summary>What a line is known by: its seat, or the row of somebody without one.</summary>
    public static Guid KeyOf(RollLine line) => line.Seat?.Id.Value ?? line.Row!.Id.Value;

    public static string Of(RollRow row) => row switch
    {
        { LeftAt: not null } => "Left",
        { Kind: AttendanceKind.Chair } => "Chair",
        { Kind: AttendanceKind.Deputy } => "Deputy",
        { Kind: AttendanceKind.InAttendance } => "In attendance",
        { Kind: AttendanceKind.Apologies } => "Apologies",
        { Kind: AttendanceKind.Absent } => "Absent",
        _ => "Here",
    };

    /// <summary>"Police · for Helen Strand · came 9:48, item 3"</summary>
    public static IEnumerable<string> Facts(RollLine line, LiveMeeting live)
    {
        if (line.Seat is { } seat) yield return seat.Agency ?? seat.Role;
        else if (line.Row?.Agency is { } agency) yield return agency;
        if (line.Seat is { HasVote: false }) yield return "no vote";
        if (line.Row is not { } row) yield break;
        if (row.DeputyFor is { } holder) yield return $"for {holder}";
        if (row.ArrivedAt is { } came) yield return $"came {At(came, row.ArrivedAtItemId, live)}";
        if (row.LeftAt is { } left) yield return $"left {At(left, row.LeftAtItemId, live)}";
    }

    /// <summary>"11:30, item 7"</summary>
    public static string At(DateTime utc, Id<MeetingItem>? item, LiveMeeting live) =>
        BoardTime.InLondon(utc).ToString("H:mm", System.Globalization.CultureInfo.InvariantCulture) + (live.Items.FirstOrDefault(i => i.Id == item) is { } at ? $", {ItemWords(at)}" : "");

    public static string ItemWords(LiveItem item) => item switch
    {
        { Number: { } number } => $"item {number}",
        { Kind: ItemKind.Break } => "the break",
        _ => item.Title,
    };

    /// <summary>A confidential item by no more than its number.</summary>
    public static string Hidden(LiveItem item) => item.Number is null ? "an item" : $"item {item.Number}";

    /// <summary>The buttons that a line has: fewer while nobody is marked.</summary>
    public static IEnumerable<(RollAct Act, string Words)> ActsFor(RollLine line)
    {
        yield return (RollAct.Here, line.Row is { LeftAt: not null } ? "Is back" : "Here");
        if (line.Row is { ArrivedAt: not null }) yield return (RollAct.FromStart, "Here from the start");
        if (line.Seat is not null && line.Row is not null) yield return (RollAct.Chair, "In the chair");
        if (line.Row is { IsThere: true }) yield return (RollAct.Left, "Has left");
        yield return (RollAct.Apologies, "Apologies");
        yield return (RollAct.Absent, "Absent");
    }

    /// <summary>The mark that a button makes; null where the seat is vacant.</summary>
    public static RollMark? MarkOf(RollLine line, RollAct act)
    {
        var sits = line.Row is { Came: true } row ? Person(row) : null;
        var holder = line is { Seat: { } seat, Holder: { } held } ? RollReading.Holder(seat, held) : null;
        // Apologies and the chair are the holder's own, whoever sits there.
        var person = act is RollAct.Left or RollAct.FromStart ? sits ?? holder : holder ?? sits ?? (line.Row is { } any ? Person(any) : null);
        if (person is null) return null;
        var kind = act switch { RollAct.Chair => AttendanceKind.Chair, RollAct.Apologies => AttendanceKind.Apologies, RollAct.Absent => AttendanceKind.Absent, RollAct.FromStart when sits is not null => line.Row!.Kind, _ => line.Seat is null ? AttendanceKind.InAttendance : AttendanceKind.Present };
        return new(kind, person) { For = line.Row?.DeputyFor, HasLeft = act == RollAct.Left, FromStart = act == RollAct.FromStart };
    }

    private static RollPerson Person(RollRow row) => new(row.Name, row.Initials) { PersonId = row.PersonId, AgencyId = row.AgencyId, Agency = row.Agency, Role = row.Role, SeatId = row.SeatId };
}

/// <summary>Quorum as one sentence.</summary>
public sealed record QuorumSentence(bool IsLost, string Head, string Rest, string? Warning)
{
    private const int MostNamed = 3;

    public static QuorumSentence Of(LiveMeeting live)
    {
        var quorum = live.Roll.Quorum;
        var filled = $"{quorum.Filled} of {Wording.Count(quorum.Seats, "seat")} filled";
        if (!quorum.HasRule) return new(false, "No quorum is set for this group.", $"{filled}.", null);
        if (quorum.IsMet) return new(false, "Quorum met.", $"{filled}.", Needed(live.Roll.Needed));
        var missing = string.Join(", ", quorum.Missing);
        return live.Roll.LostBy is { } left
            ? new(true, $"Quorum lost at {RollWords.At(left.LeftAt!.Value, left.LeftAtItemId, live)}:", $"{left.Agency ?? left.Name}. Missing: {missing}.", null)
            : new(true, "No quorum.", $"{filled}. Missing: {missing}.", null);
    }

    private static string? Needed(IReadOnlyList<SeatRow> seats) => seats.Count switch
    {
        0 => null,
        <= MostNamed => $"If {string.Join(" or ", seats.Select(s => s.Agency ?? s.Role))} leaves, it is lost.",
        _ => $"If any one of {seats.Count} seats leaves, it is lost.",
    };
}
