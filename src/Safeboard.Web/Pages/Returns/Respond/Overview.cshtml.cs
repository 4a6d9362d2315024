using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Links;
using Safeboard.Domain.Returns.Sharing;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>Where somebody comes by the address in their mail: first the code, then how far the return has come. Who confirms it reads it here.</summary>
public sealed class OverviewModel(BoardDb db, SetMemory sets, SendCode send, OpenDevice open, SignOffReturn signOff, TimeProvider clock) : RespondPage(db, sets, clock)
{
    [BindProperty] public string? Code { get; set; }
    [BindProperty] public string? Name { get; set; }
    [BindProperty, Display(Name = "The day of the meeting")] public DateOnly? MinutedOn { get; set; }
    [BindProperty] public int Version { get; set; }

    /// <summary>A code is on its way to the mailbox.</summary>
    public bool WasSent { get; private set; }

    /// <summary>The address as far as it may be shown to who does not own it: h…@example.org.</summary>
    public string MaskedAddress => Visit!.Address is var address && address.IndexOf('@') is > 0 and var at ? $"{address[0]}…{address[at..]}" : "your mailbox";

    public bool SignsOff => Visit!.Part == LinkPart.SignOff;

    /// <summary>The first question without an answer; the first of all where each has one.</summary>
    public AskedQuestion? GoOn => Reading!.Whole.Questions.FirstOrDefault(q => !q.IsAnswered) ?? Reading.Whole.Questions.FirstOrDefault();

    /// <summary>Colleagues who answer, too; shown to who was asked by the office.</summary>
    public IReadOnlyList<Colleague> Colleagues { get; private set; } = [];
    public bool MayShare => ShareModel.IsFor(Visit!, Reading!);

    protected override async Task<bool> LoadAsync(CancellationToken cancel)
    {
        if (Visit!.Shares) Colleagues = await Db.ColleaguesAsync(Visit.ReturnId, Visit.Viewer, cancel);
        return true;
    }

    public void OnGet()
    {
        WasSent = Token is not null && Visit is { IsOpen: false };
        Name = Visit?.Name;
    }

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken cancel)
    {
        if (Visit is null) return Page();
        if (!Visit.IsOpen) RespondCookie.Keep(HttpContext, Secret, await send.RunAsync(Visit, cancel));
        return Redirect(RespondLinks.Overview(Secret));
    }

    public async Task<IActionResult> OnPostOpenAsync(CancellationToken cancel)
    {
        if (Visit is null) return Page();
        WasSent = true;
        if (!Visit.IsOpen) await open.RunAsync(Visit, Token, Code, cancel);
        return Redirect(RespondLinks.Overview(Secret));
    }

    public async Task<IActionResult> OnPostConfirmAsync(CancellationToken cancel)
    {
        if (Visit is not { IsOpen: true, Part: LinkPart.SignOff } || !ModelState.IsValid) return Page();
        await signOff.RunAsync(Visit.ReturnId, Version, Name, MinutedOn, Visit.Viewer, cancel);
        return this.RedirectSaying("You have confirmed the return. Thank you.", RespondLinks.Overview(Secret));
    }
}
