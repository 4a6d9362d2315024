using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Minutes.Comments;
using Safeboard.Domain.Minutes.Log;
using Safeboard.Domain.Minutes.Versions;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>The minutes of one meeting from draft to locked: their steps, the log beside them, the text with comments, versions.</summary>
[Needs(Permission.CheckMinutes)]
public sealed class MinutesModel(BoardDb db, DraftMinutes draft, CheckMinutes check, PutMinutesForward forward, LockMinutes locks, AnswerDifference answers, Viewer viewer, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int MostHistory = 6;

    [FromRoute] public Id<Meeting> Id { get; set; }

    public string Board => visit.Board.Slug;
    public DateOnly Today { get; } = clock.TodayInLondon;

    /// <summary>The office writes; the chair reads and checks.</summary>
    public bool MayWrite => viewer.May(Permission.ManageMeetings);
    public bool MayWithdraw => viewer.May(Permission.ManageActions);
    public MeetingRow Meeting { get; private set; } = null!;

    /// <summary>Null while nobody has made the draft.</summary>
    public MeetingMinutes? Minutes { get; private set; }
    public MinutesText Text { get; private set; } = new([], []);
    public IReadOnlyList<StepShown> Steps { get; private set; } = [];

    /// <summary>The copies made for the public, the newest first.</summary>
    public IReadOnlyList<CopyRow> Copies { get; private set; } = [];

    /// <summary>The one that is public, or was taken down.</summary>
    public CopyRow? PublicCopy => Copies.FirstOrDefault(c => c.State is PublicState.Public or PublicState.TakenDown);

    /// <summary>The steps back, with their reasons.</summary>
    public IReadOnlyList<MinutesStep> WentBack { get; private set; } = [];

    /// <summary>Null once they are put forward: the tracker goes on, the minutes do not.</summary>
    public LogAgainstMinutes? Log { get; private set; }
    public ReferenceRun? References { get; private set; }
    public IReadOnlyList<CommentLinkRow> Links { get; private set; } = [];
    public IReadOnlyList<MinutesComment> Comments { get; private set; } = [];
    public IReadOnlyList<VersionRow> Versions { get; private set; } = [];

    /// <summary>What changed since the version kept last, or between the last two where nothing did.</summary>
    public IReadOnlyList<ChangedLine> Changes { get; private set; } = [];
    public bool HasChangedSince { get; private set; }
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];

    /// <summary>The number of what is shown: the version in the making, or the last one kept.</summary>
    public int Number => Minutes!.State.IsInTheMaking ? Minutes.LastVersion + 1 : Minutes.LastVersion;
    public int ToAnswer => Comments.Count(c => c.Answer == CommentAnswer.None);

    /// <summary>What was said about one paragraph or outcome.</summary>
    public IEnumerable<MinutesComment> CommentsOn(Guid place) => Comments.Where(c => c.AboutId == place);

    /// <summary>Comments on what was taken out since.</summary>
    public IEnumerable<MinutesComment> CommentsElsewhere() =>
        Comments.Where(c => Text.Paragraphs.All(p => p.Id.Value != c.AboutId) && Text.Outcomes.All(o => o.Id.Value != c.AboutId));

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var cancel = HttpContext.RequestAborted;
        if (await db.MeetingAsync(viewer, Id, cancel) is not { } meeting)
        {
            context.Result = NotFound();
            return;
        }
        Meeting = meeting;
        Minutes = await db.MinutesOfAsync(viewer, Id, cancel);
        if (Minutes is not null) await LoadAsync(Minutes, cancel);
        await next();
    }

    public Task<IActionResult> OnPostDraftAsync(CancellationToken cancel) =>
        WriteAsync(() => draft.RunAsync(Id, viewer, cancel), "The draft is made. Read it through, then have the chair check it.");

    public async Task<IActionResult> OnPostCheckAsync(CancellationToken cancel)
    {
        await check.RunAsync(Id, viewer, cancel);
        return this.RedirectSaying("The chair has checked the minutes.", MinutesLinks.Of(Board, Id));
    }

    public Task<IActionResult> OnPostForwardAsync(CancellationToken cancel) => WriteAsync(() => forward.RunAsync(Id, viewer, cancel), "The minutes are put forward for agreement.");

    public Task<IActionResult> OnPostLockAsync(CancellationToken cancel) => WriteAsync(() => locks.RunAsync(Id, viewer, cancel), "The minutes are locked.");

    public Task<IActionResult> OnPostAnswerAsync(string key, int answer, CancellationToken cancel) =>
        WriteAsync(() => answers.RunAsync(Id, key, answer, viewer, cancel), "The difference is settled.", "#log");

    private async Task<IActionResult> WriteAsync(Func<Task> run, string said, string place = "")
    {
        if (!MayWrite) return Forbid();
        await run();
        return this.RedirectSaying(said, MinutesLinks.Of(Board, Id) + place);
    }

    private async Task LoadAsync(MeetingMinutes minutes, CancellationToken cancel)
    {
        Text = await db.MinutesTextAsync(viewer, minutes, cancel);
        var steps = await db.MinutesStepsAsync(viewer, minutes.Id, cancel);
        WentBack = [.. steps.Where(s => s.BackBecause is not null)];
        var next = await db.MeetingsAfterAsync(viewer, Meeting.GroupId, Meeting.Date, 1, cancel);
        Copies = await db.CopiesOfAsync(viewer, Id, cancel);
        Steps = StepsShown.Of(minutes, steps, next.FirstOrDefault(), PublicCopy, Today);
        if (minutes.State.IsInTheMaking)
        {
            Log = await db.LogAgainstMinutesAsync(viewer, minutes, Text, cancel);
            References = await db.ReferenceRunAsync(viewer, Log, cancel);
        }
        Links = await db.CommentLinksAsync(viewer, minutes.Id, cancel);
        Comments = await db.CommentsAsync(viewer, minutes.Id, cancel);
        Versions = await db.MinutesVersionsAsync(viewer, minutes.Id, cancel);
        await CompareAsync(minutes, cancel);
        History = await db.LatestOfAsync(viewer, [Id.Value, .. Text.Items.Select(i => i.Id.Value)], MostHistory, cancel);
    }

    private async Task CompareAsync(MeetingMinutes minutes, CancellationToken cancel)
    {
        if (await db.MinutesContentAsync(viewer, minutes.Id, minutes.LastVersion, cancel) is not { } last) return;
        Changes = VersionComparison.Of(last, MinutesContent.Of(Text));
        HasChangedSince = Changes.Count > 0;
        if (!HasChangedSince && await db.MinutesContentAsync(viewer, minutes.Id, minutes.LastVersion - 1, cancel) is { } before) Changes = VersionComparison.Of(before, last);
    }
}
