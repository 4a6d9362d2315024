using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>One line of an agenda: changed, linked, given papers, its interests settled, taken off.</summary>
[Needs(Permission.BuildAgenda)]
public sealed class ItemModel(BoardDb db, BoardVisit visit, TimeProvider clock, ChangeItem change, ItemActs acts) : AgendaItemForm(db, visit, clock)
{
    private const int MostHistory = 6;

    [FromRoute] public Id<MeetingItem> Item { get; set; }
    [BindProperty] public int Version { get; set; }
    [BindProperty] public string? Reference { get; set; }
    [BindProperty] public SettledHow? How { get; set; }
    [BindProperty] public string? Note { get; set; }
    [BindProperty] public bool KeepTopic { get; set; }

    public AgendaRow Line { get; private set; } = null!;
    public IReadOnlyList<LinkRow> Links { get; private set; } = [];
    public IReadOnlyList<PaperRow> Papers { get; private set; } = [];
    public IReadOnlyList<PaperRequestRow> Requests { get; private set; } = [];
    public IReadOnlyList<TouchedInterest> Interests { get; private set; } = [];
    public IReadOnlyList<DecisionRow> Decisions { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public override ItemKind OfKind => Line.Kind;
    private string Here => AgendaLinks.Item(Board, Id, Item);

    public void OnGet() => Fill();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        await change.RunAsync(Item, Draft, Version, Viewer, cancel);
        return this.RedirectSaying($"{Name()} is changed", AgendaLinks.Line(Board, Id, Item));
    }

    public async Task<IActionResult> OnPostLinkAsync(CancellationToken cancel)
    {
        Fill();
        var name = await acts.LinkAsync(Item, Reference, Decisions, Viewer, cancel);
        return this.RedirectSaying($"{name} is linked to {AgendaWords.Name(Line)}", Here);
    }

    public async Task<IActionResult> OnPostUnlinkAsync(Id<LinkedRecord> link, CancellationToken cancel)
    {
        Fill();
        await acts.Unlink.RunAsync(Item, link, Viewer, cancel);
        return this.RedirectSaying("The link is taken off", Here);
    }

    public async Task<IActionResult> OnPostRemovePaperAsync(Id<Paper> paper, CancellationToken cancel)
    {
        Fill();
        await acts.TakeOffPaper.RunAsync(paper, Viewer, cancel);
        return this.RedirectSaying("The paper is taken off. Its letter is not given again", Here);
    }

    public async Task<IActionResult> OnPostSettleAsync(Id<DeclaredInterest> interest, CancellationToken cancel)
    {
        var (how, note) = (How, Note);
        Fill();
        await acts.Settle.RunAsync(Item, interest, how, note, Viewer, cancel);
        return this.RedirectSaying("The interest is settled", Here);
    }

    public async Task<IActionResult> OnPostTakeOffAsync(CancellationToken cancel)
    {
        var because = Because;
        Fill();
        Because = because;
        await acts.TakeOff.RunAsync(Item, because, KeepTopic, Viewer, cancel);
        return this.RedirectSaying($"“{TypedText.Shortened(Line.Title)}” is off the agenda{(KeepTopic ? ", and on the forward plan" : "")}", AgendaLinks.Agenda(Board, Id));
    }

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (await Db.AgendaItemAsync(Viewer, Item, cancel) is not { } line || line.MeetingId != Id) return false;
        Line = line;
        Links = [.. (await Db.LinksOfAsync(Viewer, Id, cancel)).Where(l => l.ItemId == Item)];
        Papers = [.. (await Db.PapersAsync(Viewer, Id, cancel)).Where(p => p.ItemId == Item)];
        Requests = [.. (await Db.PaperRequestsOfAsync(Viewer, Id, cancel)).Where(r => r.ItemId == Item)];
        Interests = TouchedInterests.Of([line], await Db.InterestsAsync(Viewer, cancel), await Db.SettlementsAsync(Viewer, Id, cancel), Meeting.Date);
        if (await Db.LastRecordedAsync(Viewer, Meeting.GroupId, Meeting.Date, cancel) is { } last) Decisions = await Db.DecisionsOfAsync(Viewer, last.Id, cancel);
        History = await Db.LatestOfAsync(Viewer, Item.Value, MostHistory, cancel);
        return true;
    }

    private string Name() => Line.Kind == ItemKind.Item ? $"Item {Line.Number}" : $"“{Title}”";

    /// <summary>What stands there, for the forms that are not being sent.</summary>
    private void Fill()
    {
        foreach (var key in ModelState.Keys.Where(k => k is nameof(Title) or nameof(Minutes)).ToList()) ModelState.Remove(key);
        (Title, Presenter, Purpose, Minutes) = (Line.Title, Line.Presenter, Line.Purpose, Line.Minutes);
        (Marking, MarkedBecause, Version) = (Line.Marking, Line.MarkedBecause, Line.Version);
    }
}
