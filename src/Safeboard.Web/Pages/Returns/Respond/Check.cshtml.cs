using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns.Respond;

/// <summary>What a return still lacks before it can be sent in; and sending it in.</summary>
public sealed class CheckModel(BoardDb db, SetMemory sets, SubmitReturn submit, TimeProvider clock) : RespondPage(db, sets, clock)
{
    [BindProperty] public string? SignerName { get; set; }
    [BindProperty] public string? SignerAddress { get; set; }
    [BindProperty] public int Version { get; set; }

    public IReadOnlyList<AskedQuestion> Lacking => Reading!.Whole.Lacking;
    public bool AsksSigner => Reading!.Campaign.SignOff != SignOff.Nobody;

    protected override Task<bool> LoadAsync(CancellationToken cancel) => Task.FromResult(Visit!.Part == Domain.Returns.Links.LinkPart.Answer);

    public void OnGet() => (SignerName, SignerAddress, Version) = (Reading!.Row.Signer.Name, Reading.Row.Signer.Address, Reading.Row.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (!Visit!.SendsIn) return NotFound();
        await submit.RunAsync(Reading!.Row.Id, Version, AsksSigner ? new Contact(SignerName, SignerAddress) : null, Visit.Viewer, cancel);
        return this.RedirectSaying(AsksSigner ? "It is sent in. Who confirms it gets a message." : "It is sent in. Thank you.", RespondLinks.Overview(Secret));
    }
}
