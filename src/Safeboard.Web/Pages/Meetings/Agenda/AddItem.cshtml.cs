using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Puts an item, section or break on an agenda.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class AddItemModel(BoardDb db, BoardVisit visit, TimeProvider clock, AddItem add) : AgendaItemForm(db, visit, clock)
{
    [BindProperty(SupportsGet = true, Name = "kind")] public ItemKind Kind { get; set; }

    public override ItemKind OfKind => Kind;

    public void OnGet() => Title = Kind == ItemKind.Break ? "Break" : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var item = await add.RunAsync(Id, Draft, Viewer, cancel);
        return this.RedirectSaying($"“{item.Title}” is on the agenda, at its end", AgendaLinks.Line(Board, Id, item.Id));
    }
}
