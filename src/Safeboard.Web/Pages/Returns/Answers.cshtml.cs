using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Sharing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>One return as the office reads it: its answers, who wrote them, how far it has come.</summary>
[Needs(Permission.SeeReturns)]
public sealed class AnswersModel(BoardDb db, SetMemory sets, BoardVisit visit, TimeProvider clock) : ReturnPage(db, sets, visit)
{
    private const int HistoryRows = 20;

    public DateOnly Today { get; } = clock.TodayInLondon;
    public IReadOnlyList<HistoryRow> History { get; private set; } = [];
    public bool MayManage => Viewer.May(Permission.ManageReturns);

    /// <summary>Whether something can still be changed about it.</summary>
    public bool IsOpen => Subject.Campaign.State == CampaignState.Open;

    /// <summary>What answers said before they were changed after sending.</summary>
    public IReadOnlyList<ChangedAnswer> Changed { get; private set; } = [];

    /// <summary>Whom they asked to help.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        History = await Db.LatestOfAsync(Viewer, Subject.Row.Id.Value, HistoryRows, cancel);
        Colleagues = await Db.ColleaguesAsync(Subject.Row.Id, Viewer, cancel);
        Changed = await Db.ChangedAnswersAsync(Subject, Viewer, cancel);
    }
}

/// <summary>A file of an answer, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.SeeReturns)]
public sealed class FileModel(BoardDb db, SetMemory sets, FileStore files, BoardVisit visit) : ReturnPage(db, sets, visit)
{
    public async Task<IActionResult> OnGetAsync(Guid file, CancellationToken cancel) => Subject.Files.FirstOrDefault(f => f.Id.Value == file) is { } found
        ? File(await files.ReadAsync(found.FileId, cancel), "application/octet-stream", found.FileName) : NotFound();
}
