using System.Globalization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Actions;

/// <summary>One action: what may be done about it, who owns it, where it came from, what shows it, what happened.</summary>
[Needs(Permission.SeeActions), LoadsAction]
public sealed class DetailModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, IActionPage
{
    public ActionDetail Subject { get; set; } = null!;
    public ActionStory Story { get; private set; } = null!;
    public ActionSource? Source { get; private set; }
    public Standing Standing => Subject.StandingOn(clock.TodayInLondon);
    public string Board => visit.Board.Slug;
    public bool MayManage => visit.Viewer.May(Permission.ManageActions);
    public bool MayUpdate => visit.Viewer.May(Permission.UpdateActions);
    public Viewer Viewer => visit.Viewer;
    public bool MaySend => visit.Viewer.May(Permission.SendMessages);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;
    public int Year => clock.TodayInLondon.Year;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Story = await db.StoryOfAsync(Subject.Id, visit.Viewer, cancel);
        Source = await db.SourceOfActionAsync(Subject.Id, visit.Viewer, cancel);
    }

    /// <summary>What else is known of the due date: its words, and how they became a day.</summary>
    public string? DueNote => Subject switch
    {
        { DuePhrase: { } phrase, DueOn: not null, DueResolvedOn: { } since } =>
            $"Written as “{phrase}”. Became a date on {DayOf(since)}, when that meeting was planned{(Subject.DueAtMeetingId is null ? "" : ", and moves with it")}.",
        { DuePhrase: { } phrase, DueOn: not null } => $"Written as “{phrase}”.",
        { DuePhrase: { } phrase } => $"Written as “{phrase}”. Becomes a date when that meeting is planned.",
        _ => null,
    };

    /// <summary>The group and the day that it was agreed.</summary>
    public string AgreedAt
    {
        get
        {
            var day = (Subject.MeetingDate ?? Subject.AgreedOn).ToString("d MMMM yyyy", CultureInfo.CurrentCulture);
            return Subject.GroupName is { } group ? $"{group}, {day}" : day;
        }
    }

    /// <summary>The item that it was agreed in.</summary>
    public string AgreedItem => (Subject.ItemNumber is { Length: > 0 } number ? $", item {number}" : "") + (Subject.ItemTitle is { } title ? $", {title}" : "");

    /// <summary>A day, with its year only where that is not this one.</summary>
    public string DayOf(DateOnly day) => day.ToString(day.Year == Year ? "d MMMM" : "d MMMM yyyy", CultureInfo.CurrentCulture);
}
