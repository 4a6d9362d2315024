using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>The answers of one return as a Word or Excel file for the office.</summary>
[Needs(Permission.SeeReturns)]
public sealed class OwnAnswersFileModel(BoardDb db, SetMemory sets, DocumentFiles files, BoardVisit visit, TimeProvider clock) : ReturnPage(db, sets, visit)
{
    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel) => Subject.IsSealed ? NotFound() : await this.AnswersAsync(Subject, format, files, clock.TodayInLondon, cancel);
}
