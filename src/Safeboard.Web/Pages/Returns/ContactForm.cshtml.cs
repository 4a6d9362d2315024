using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Returns;

/// <summary>Changes who is written to about a return, and who confirms it.</summary>
[Needs(Permission.ManageReturns)]
public sealed class ContactFormModel(BoardDb db, SetMemory sets, ChangeContact change, BoardVisit visit) : ReturnPage(db, sets, visit)
{
    [BindProperty] public string? ContactName { get; set; }
    [BindProperty] public string? ContactAddress { get; set; }
    [BindProperty] public string? SignerName { get; set; }
    [BindProperty] public string? SignerAddress { get; set; }

    public void OnGet() => (ContactName, ContactAddress, SignerName, SignerAddress, Version) =
        (Subject.Row.Contact.Name, Subject.Row.Contact.Address, Subject.Row.Signer.Name, Subject.Row.Signer.Address, Subject.Row.Version);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await change.RunAsync(Subject.Row.Id, Version, new Contact(ContactName, ContactAddress), new Contact(SignerName, SignerAddress), Viewer, cancel);
        return this.RedirectSaying("It is saved who is written to. Remind them to send the new address.", CampaignLinks.Return(Board, Subject.Row.Id));
    }
}
