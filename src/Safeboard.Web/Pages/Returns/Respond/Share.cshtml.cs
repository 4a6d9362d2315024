using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Sharing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>What a colleague is to do with a return.</summary>
public enum ShareWhat { Sections, Whole, HandOver }

/// <summary>Who was asked gives the return, or sections of it, to colleagues. There is no such page for colleagues, nor for what is asked of one person alone.</summary>
public sealed class ShareModel(BoardDb db, SetMemory sets, ShareReturn share, HandOverReturn handOver, StopSharing stop, TimeProvider clock) : RespondPage(db, sets, clock)
{
    [BindProperty] public string? ColleagueName { get; set; }
    [BindProperty] public string? ColleagueAddress { get; set; }
    [BindProperty] public ShareWhat What { get; set; }
    [BindProperty] public List<string> Sections { get; set; } = [];
    [BindProperty] public string? Note { get; set; }

    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];

    /// <summary>A section as a value of the form.</summary>
    public static string ValueOf(AnswerPlace section) => $"{section.Set}/{section.Question}";

    public static bool IsFor(Domain.Returns.Links.ReturnVisit visit, ReturnReading reading) => visit.Shares && reading.TakesAnswers && !reading.Row.IsOfOnePerson;

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (!IsFor(Visit!, Reading!)) return false;
        Colleagues = await Db.ColleaguesAsync(Visit!.ReturnId, Visit.Viewer, cancel);
        return true;
    }

    public void OnGet()
    {
        // The page is loaded before it.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid) return Page();
        var colleague = new Contact(ColleagueName, ColleagueAddress);
        if (What == ShareWhat.HandOver)
        {
            await handOver.RunAsync(Visit!, colleague, Note, cancel);
            return this.RedirectSaying($"You have handed it over to {ColleagueName}. They have a message on its way.", RespondLinks.Overview(Secret));
        }
        await share.RunAsync(Visit!, new(colleague, What == ShareWhat.Whole ? null : [.. Reading!.Whole.Sections.Select(s => s.Place).Where(p => Sections.Contains(ValueOf(p)))], Note), cancel);
        return this.RedirectSaying($"{ColleagueName} has a message on its way.", RespondLinks.Overview(Secret));
    }

    public async Task<IActionResult> OnPostStopAsync(Guid colleague, CancellationToken cancel)
    {
        await stop.RunAsync(Visit!, new(colleague), cancel);
        return this.RedirectSaying("Their address works no longer.", RespondLinks.Share(Secret));
    }

    public string PartOf(Colleague colleague) => colleague.Sections is null ? "all of it" : string.Join(", ", Reading!.Whole.Sections.Where(colleague.WasGiven).Select(s => $"{s.Number}. {s.Section.Title} ({s.Answered} of {s.Questions.Count})"));
}
