using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Letters;

/// <summary>One letter: to whom and why, its files, what came back, and the action that it serves.</summary>
[Needs(Permission.SeeBoard), LoadsLetter]
public sealed class DetailModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel, ILetterPage
{
    private const int MostHistory = 20;

    public LetterRow Subject { get; set; } = null!;
    public IReadOnlyList<LetterFileRow> Files { get; private set; } = [];
    /// <summary>What is to be done because of it.</summary>
    public IReadOnlyList<MeetingActionRow> Actions { get; private set; } = [];
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool MayAddActions => visit.Viewer.May(Permission.ManageActions);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Files = await db.FilesOfLetterAsync(Subject.Id, visit.Viewer, cancel);
        Actions = await db.ActionsFromAsync(visit.Viewer, OriginKind.Letter, Subject.Id.Value, cancel);
        History = await db.LatestOfAsync(visit.Viewer, Subject.Id.Value, MostHistory, cancel);
    }
}
