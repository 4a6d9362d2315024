using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Meetings.Agenda;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Papers;

/// <summary>Adds a paper to an item, or puts a later version in the place of one.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class AddPaperModel(BoardDb db, BoardVisit visit, TimeProvider clock, FileStore files, IDataProtectionProvider seals, AddPaper add, ReplacePaper replace) : AgendaPage(db, visit, clock)
{
    [BindProperty(SupportsGet = true, Name = "item")] public Id<MeetingItem> Item { get; set; }
    [BindProperty(SupportsGet = true, Name = "paper")] public Id<Paper>? Paper { get; set; }
    [BindProperty] public string? Title { get; set; }
    [BindProperty] public List<IFormFile> Files { get; set; } = [];
    [BindProperty] public List<string> Kept { get; set; } = [];

    public AgendaRow Line { get; private set; } = null!;

    /// <summary>The version whose place it takes.</summary>
    public PaperRow? Old { get; private set; }
    public IReadOnlyList<KeptFile> KeptFiles { get; private set; } = [];

    public void OnGet() => Title = Old?.Title;

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        KeptFiles = await new Uploads(Db, files, seals).KeepAsync(Files, Kept, ModelState, nameof(Files), cancel);
        if (KeptFiles.Count != 1 && ModelState.GetFieldValidationState(nameof(Files)) != ModelValidationState.Invalid)
            ModelState.AddModelError(nameof(Files), KeptFiles.Count == 0 ? "Choose the file of the paper" : "Choose one file only");
        if (!ModelState.IsValid) return Page();
        var draft = new PaperDraft(Title ?? "", KeptFiles[0].File);
        var paper = Old is { } old ? await replace.RunAsync(old.Id, draft, Viewer, cancel) : await add.RunAsync(Item, draft, Viewer, cancel);
        return this.RedirectSaying(Old is null ? $"It is paper {paper.Letter}" : $"Paper {paper.Letter} is replaced: version {paper.Number}", AgendaLinks.Line(Board, Id, Item));
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await Db.AgendaItemAsync(Viewer, Item, cancel) is not { Kind: ItemKind.Item } line || line.MeetingId != Id) return false;
        Line = line;
        if (Paper is not { } paper) return true;
        Old = (await Db.PapersAsync(Viewer, Id, cancel)).FirstOrDefault(p => p.Id == paper && p.ItemId == Item && p.State == PaperState.Current);
        return Old is not null;
    }
}
