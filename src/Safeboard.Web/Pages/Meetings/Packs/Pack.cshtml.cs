using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Communications;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>The reading pack of a meeting: made by those who build agendas, taken by everybody as far as they may read it.</summary>
[Needs(Permission.SeeBoard)]
public sealed class PackModel(BoardDb db, BoardVisit visit, TimeProvider clock, AskForPack ask, AskForSupplement supplement) : PageModel
{
    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>For whom; changes what is shown.</summary>
    [FromQuery(Name = "for")] public PackReader For { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public MeetingRow Meeting { get; private set; } = null!;
    public IReadOnlyList<PackFileRow> Files { get; private set; } = [];
    public IReadOnlyList<PackMaking> Makings { get; private set; } = [];
    public IReadOnlyList<PackLine> Lines { get; private set; } = [];
    public bool MayMake => visit.Viewer.May(Permission.BuildAgenda) && visit.Viewer.May(Permission.SeeConfidential);
    public bool MayTell => visit.Viewer.May(Permission.SendMessages);
    public PackMaking? UnderWay => Makings.FirstOrDefault(m => m.State == PackState.UnderWay);
    public bool IsMade => Makings.Any(m => m.MadeAt is not null);
    public int NextSupplement => (Makings.LastOrDefault(m => m.MadeAt is not null)?.Supplement ?? 0) + 1;

    /// <summary>What has come since the pack was made.</summary>
    public IReadOnlyList<PackLine> New => [.. Lines.Where(l => l.IsNew)];

    /// <summary>What these readers get a page about instead.</summary>
    public IReadOnlyList<PackLine> Without => [.. Lines.Where(l => PackWords.MayRead(For, l.Part.Marking) && (l.Made?.State ?? (l.Part.Absence is null ? PackPartState.Ready : PackPartState.NotIn)) != PackPartState.Ready)];

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (!ModelState.IsValid || await db.MeetingAsync(visit.Viewer, Id, cancel) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Meeting = meeting;
        await LoadAsync(cancel);
        await next();
    }

    public IActionResult OnGet() => Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!MayMake) return Forbid();
        await ask.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The pack is being made. This page says when it is ready", MeetingLinks.Pack(Board, Id, For));
    }

    public async Task<IActionResult> OnPostSupplementAsync(CancellationToken cancel)
    {
        if (!MayMake) return Forbid();
        await supplement.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The supplement is being made. This page says when it is ready", MeetingLinks.Pack(Board, Id, For));
    }

    public async Task<IActionResult> OnPostTellAsync([FromServices] TellPackReady tell, CancellationToken cancel)
    {
        if (!MayTell) return Forbid();
        var batch = await tell.RunAsync(Id, visit.Viewer, cancel);
        return this.RedirectSaying("The messages are prepared. Read them, then send them. They bring the address of this page, not the pack.", MessageLinks.Batch(Board, batch));
    }

    private async Task LoadAsync(CancellationToken cancel)
    {
        Files = await db.PackFilesAsync(visit.Viewer, Id, cancel);
        if (!MayMake) return;
        Makings = await db.PackMakingsAsync(visit.Viewer, Id, cancel);
        var kept = await db.PackPartsAsync(visit.Viewer, Id, cancel);
        var sources = await db.PackSourcesAsync(visit.Viewer, Id, cancel);
        var made = kept.ToDictionary(k => k.Key);
        Lines = [.. (kept.Count == 0 ? PackPlan.Anew(sources) : PackPlan.With(NextSupplement, sources, kept)).Select(p => new PackLine(p, made.GetValueOrDefault(p.Key), kept.Count > 0))];
    }
}

/// <summary>A part as the next pack will have it, beside what it was when it was last made.</summary>
public sealed record PackLine(PlannedPart Part, PackPart? Made, bool WasMade)
{
    public bool IsNew => WasMade && Made is null;
}
