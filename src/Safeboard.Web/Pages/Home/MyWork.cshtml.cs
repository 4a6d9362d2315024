using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Home;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Actions;
using Safeboard.Web.Pages.Challenges;
using Safeboard.Web.Pages.Meetings.Agenda;
using Safeboard.Web.Pages.Returns;

namespace Safeboard.Web.Pages.Home;

/// <summary>What somebody and their agency owe, over all their boards: late, in the next thirty days, later, and without a date.</summary>
[SignedIn]
public sealed class MyWorkModel(BoardDb db, TimeProvider clock) : PageModel
{
    /// <summary>The address of the one board to show; all of them where none is named.</summary>
    [FromQuery(Name = "board")] public string? Slug { get; set; }

    public MyWork Work { get; private set; } = new([], [], []);
    public BoardChoice? Only { get; private set; }
    public DateOnly Today => clock.TodayInLondon;
    public IReadOnlyList<WorkItem> Shown { get; private set; } = [];

    public string Whose => Work.Agencies switch
    {
        [] => "What you look after.",
        [var one] => $"What {one} owes and you look after.",
        var several => $"What {string.Join(", ", several.SkipLast(1))} and {several[^1]} owe and you look after.",
    };

    /// <summary>The parts of the page that hold anything.</summary>
    public IEnumerable<(string Heading, IEnumerable<WorkItem> Items)> Parts
    {
        get
        {
            var soon = Today.AddDays(TrackerFilter.SoonDays);
            return Shown.GroupBy(i => i.DueOn switch { null => 3, { } day when day < Today => 0, { } day when day <= soon => 1, _ => 2 }).OrderBy(g => g.Key)
                .Select(g => (((string[])["Late", $"In the next {TrackerFilter.SoonDays} days", "Later", "No date"])[g.Key], g.AsEnumerable()));
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Work = await db.MyWorkAsync(await db.VisitsOfAsync(User.AccountId(), cancel), cancel);
        Only = Work.Boards.FirstOrDefault(b => b.Slug == Slug);
        if (Slug is not null && Only is null) return NotFound();
        Shown = Only is { } board ? [.. Work.Items.Where(i => i.Board.Id == board.Id)] : Work.Items;
        return Page();
    }

    public static string Address(WorkItem item) => item.Kind switch
    {
        WorkKind.Action => ActionLinks.Detail(item.Board.Slug, new(item.RecordId)),
        WorkKind.Paper => AgendaLinks.Request(item.Board.Slug, new(item.RecordId)),
        WorkKind.Return => CampaignLinks.Owed(item.Board.Slug, new(item.RecordId)),
        _ => ChallengeLinks.Of(item.Board.Slug, new(item.RecordId)),
    };
}
