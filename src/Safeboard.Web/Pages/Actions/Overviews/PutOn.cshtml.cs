using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings.Agenda;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Actions.Overviews;

/// <summary>Puts what changed since the last meeting on the agenda of the next one, as a paper.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class PutOnModel(BoardDb db, BoardVisit visit, TimeProvider clock, DocumentFiles documents, FileStore files, AddPaper add, ReplacePaper replace) : ChangesPage(db, visit, clock)
{
    private const int MostMeetings = 3;

    [BindProperty] public string? Item { get; set; }
    [BindProperty] public string Format { get; set; } = "pdf";

    /// <summary>The group’s next meetings that have not begun.</summary>
    public IReadOnlyList<MeetingRow> ToCome { get; private set; } = [];

    /// <summary>Their items, with the words to choose them by.</summary>
    public IReadOnlyList<(Id<MeetingItem> Id, Id<Meeting> MeetingId, string Words)> Items { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) => await LoadItemsAsync(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await LoadItemsAsync(cancel);
        var chosen = Items.FirstOrDefault(i => i.Id.ToString() == Item);
        if (chosen.Words is null) throw new RuleBrokenException(nameof(Item), "Choose the item under which the paper stands");
        if (Format is not ("pdf" or "docx")) throw new RuleBrokenException(nameof(Format), "Choose PDF or Word");
        var document = WrittenChanges.Of(this, await Db.ActionChangesForPaperAsync(Viewer, Asked, Today, cancel));
        byte[] bytes;
        try
        {
            bytes = await documents.WriteAsync(document, Format, cancel);
        }
        catch (NotPrintedException failure)
        {
            throw new RuleBrokenException(nameof(Format), $"{failure.Message}. Choose Word");
        }
        var paper = await KeepAsync(chosen.MeetingId, chosen.Id, bytes, cancel);
        return this.RedirectSaying($"“{paper.Title}” is paper {paper.Letter}{(paper.Number > 1 ? $", version {paper.Number}" : "")}", AgendaLinks.Line(Board.Slug, chosen.MeetingId, chosen.Id));
    }

    private async Task<Paper> KeepAsync(Id<Meeting> meeting, Id<MeetingItem> item, byte[] bytes, CancellationToken cancel)
    {
        var file = await files.KeepAsync(bytes, cancel);
        var draft = new PaperDraft(Called, new(file.Id, DocumentFiles.NameOf(Called, Format), bytes.Length));
        var earlier = (await Db.PapersAsync(Viewer, meeting, cancel)).FirstOrDefault(p => p.ItemId == item && p.Title == Called && p.State == PaperState.Current);
        return earlier is null ? await add.RunAsync(item, draft, Viewer, cancel) : await replace.RunAsync(earlier.Id, draft, Viewer, cancel);
    }

    private async Task LoadItemsAsync(CancellationToken cancel)
    {
        if (Group is null) return;
        ToCome = [.. (await Db.MeetingsToComeAsync(Viewer, Today, Group.Id, MostMeetings, cancel)).Where(m => m is { State: MeetingState.Planned, StartedAt: null })];
        var items = await Db.ItemsOfAsync(Viewer, [.. ToCome.Select(m => m.Id)], cancel);
        Items = [.. ToCome.SelectMany(m => items[m.Id].Where(i => i is { Kind: ItemKind.Item, ParentId: null, Title.Length: > 0 })
            .Select(i => (i.Id, m.Id, $"{m.Date.InWords}, item {i.Number}: {i.Title.Shortened(70)}")))];
    }
}
