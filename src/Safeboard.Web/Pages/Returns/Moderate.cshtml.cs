using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Moderation;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>One return as its moderators see it: how far they have come, their scores beside the respondent’s, and agreeing on it.</summary>
[Needs(Permission.ModerateReturns)]
public sealed class ModerateModel(BoardDb db, SetMemory sets, AgreeModeration agree, DeclareConflict declare, BoardVisit visit) : ModeratePage(db, sets, visit)
{
    [BindProperty] public string? Summary { get; set; }
    public bool MayManage => Viewer.May(Permission.ManageReturns);

    public void OnGet()
    {
        // Everything is in the subject.
    }

    public async Task<IActionResult> OnPostAgreeAsync(CancellationToken cancel)
    {
        await agree.RunAsync(Subject.Reading.Row.Id, Version, Summary, Viewer, cancel);
        return this.RedirectSaying($"The board agrees on {Subject.Reading.Row.Name}.", CampaignLinks.Act(Board, Subject.Reading.Row.CampaignId, "moderation"));
    }

    public async Task<IActionResult> OnPostConflictAsync(CancellationToken cancel)
    {
        await declare.RunAsync(Subject.Reading.Row.Id, Viewer, cancel);
        return this.RedirectSaying("It is noted, and the return is not shown to you any more.", CampaignLinks.Act(Board, Subject.Reading.Row.CampaignId, "moderation"));
    }

    /// <summary>The respondent’s mean score in a section, the board’s over the same answers, and how many it has looked at. A score that was left as it is counts as it is.</summary>
    public (double? Own, double? Board, int Looked) Figures(AskedSection standard)
    {
        var scored = standard.Questions.Where(q => q.Given?.Score is not null).ToList();
        var said = standard.Questions.Where(q => Subject.Said.ContainsKey(q.Place)).ToList();
        var moderated = scored.Select(q => Subject.Said.GetValueOrDefault(q.Place) is { Label: not null } m ? m.Score : q.Given!.Score).OfType<int>().ToList();
        return (scored.Count == 0 ? null : scored.Average(q => q.Given!.Score!.Value), said.Count == 0 || moderated.Count == 0 ? null : moderated.Average(), said.Count);
    }

    public string Mean(double? mean) => mean?.ToString("0.0", CultureInfo.InvariantCulture) ?? "–";
}

/// <summary>A file of an answer, to be kept, never opened in the page: it came from outside.</summary>
[Needs(Permission.ModerateReturns)]
public sealed class ModerateFileModel(BoardDb db, SetMemory sets, FileStore files, BoardVisit visit) : ModeratePage(db, sets, visit)
{
    public async Task<IActionResult> OnGetAsync(Guid file, CancellationToken cancel) => Subject.Reading.Files.FirstOrDefault(f => f.Id.Value == file) is { } found
        ? File(await files.ReadAsync(found.FileId, cancel), "application/octet-stream", found.FileName) : NotFound();
}
