using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Partners;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Groups.Terms;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Groups;

/// <summary>One group: its seats and who sits on them, its rules, its terms of reference, and whom it has to do with.</summary>
[Needs(Permission.SeeBoard), LoadsGroup]
public sealed class GroupModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IGroupPage
{
    private const int MostHistory = 6;

    public BoardGroup Subject { get; set; } = null!;
    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageBoard);

    /// <summary>The seats that the group needs today.</summary>
    public IReadOnlyList<SeatRow> Seats { get; private set; } = [];

    /// <summary>Seats that ended.</summary>
    public IReadOnlyList<SeatRow> Ended { get; private set; } = [];
    public IReadOnlyList<TermsRow> Terms { get; private set; } = [];
    public IReadOnlyList<PartnerRow> Partners { get; private set; } = [];
    public MeetingRow? NextMeeting { get; private set; }
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public GroupRow Row { get; private set; } = null!;

    /// <summary>The groups that report to this one.</summary>
    public IReadOnlyList<GroupRow> Reporting { get; private set; } = [];

    public IReadOnlyList<SeatRow> Vacant => [.. Seats.Where(s => s.HolderOn(Today) is null)];

    /// <summary>Statutory seats that nobody may sit for, where the rule wants deputies by name.</summary>
    public IReadOnlyList<SeatRow> WithoutDeputy => Subject.Deputies == DeputyRule.NamedOnly
        ? [.. Seats.Where(s => s.IsStatutory && s.HolderOn(Today) is not null && !s.DeputiesOn(Today).Any())] : [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var viewer = visit.Viewer;
        var seats = await db.SeatsAsync(viewer, Subject.Id, cancel);
        (Seats, Ended) = ([.. seats.Where(s => s.IsNeededOn(Today))], [.. seats.Where(s => !s.IsNeededOn(Today))]);
        Terms = await db.TermsAsync(viewer, Subject.Id, cancel);
        Partners = await db.PartnersAsync(viewer, Subject.Id, cancel);
        NextMeeting = (await db.MeetingsToComeAsync(viewer, Today, Subject.Id, 1, cancel)).FirstOrDefault();
        var groups = await db.GroupListAsync(viewer, cancel);
        Row = groups.Single(g => g.Id == Subject.Id);
        Reporting = [.. groups.Where(g => g.ParentId == Row.Id && g.EndedOn is null)];
        History = await db.LatestOfAsync(viewer, Subject.Id.Value, MostHistory, cancel);
    }
}
