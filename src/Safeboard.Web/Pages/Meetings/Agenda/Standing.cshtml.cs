using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Keeps lines of an agenda as the standing items of its group.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class StandingModel(BoardDb db, BoardVisit visit, TimeProvider clock, KeepStandingItems keep) : AgendaPage(db, visit, clock)
{
    private IReadOnlyList<LinkRow> links = [];

    [BindProperty] public List<Id<MeetingItem>> Keep { get; set; } = [];

    public IReadOnlyList<AgendaRow> Lines { get; private set; } = [];

    /// <summary>Lines kept for the group now.</summary>
    public int Kept { get; private set; }

    /// <summary>What came from the forward plan is for this meeting only, unless somebody says otherwise.</summary>
    public bool IsUsual(AgendaRow line) => Keep.Count > 0 ? Keep.Contains(line.Id) : ModelState.IsValid && !links.Any(l => l.ItemId == line.Id && l.Kind == LinkKind.Topic);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await keep.RunAsync(Id, Keep, Viewer, cancel);
        return this.RedirectSaying($"{Wording.Count(Keep.Count, "line")} kept: every agenda of this group can begin with them", AgendaLinks.Agenda(Board, Id));
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        Lines = await Db.AgendaItemsAsync(Viewer, Id, cancel);
        links = await Db.LinksOfAsync(Viewer, Id, cancel);
        Kept = await Db.CountStandingItemsAsync(Viewer, Meeting.GroupId, cancel);
        return Agenda is not null;
    }
}
