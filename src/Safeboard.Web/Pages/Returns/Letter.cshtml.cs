using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Html;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Returns;

/// <summary>What one respondent hears back, beside others of its sector or phase, as it will be printed.</summary>
[Needs(Permission.SeeReturns)]
public sealed class LetterModel(BoardDb db, SetMemory sets, BoardVisit visit, TimeProvider clock) : LetterPage(db, sets, visit)
{
    public IHtmlContent Letter { get; private set; } = HtmlString.Empty;

    public void OnGet()
    {
        var letter = WrittenLetter.Of(Board, Row, Feedback, Disclosure, clock.TodayInLondon);
        Letter = new HtmlString(HtmlDocument.Fragment(letter with { Blocks = [.. letter.Blocks.Where(b => b is not Heading { Level: 1 })] }));
    }
}

/// <summary>The letter as a file. A page only where a PDF cannot be made.</summary>
[Needs(Permission.SeeReturns)]
public sealed class LetterFileModel(BoardDb db, SetMemory sets, BoardVisit visit, TimeProvider clock, DocumentFiles files) : LetterPage(db, sets, visit)
{
    /// <summary>Why there is no PDF, without its full stop.</summary>
    public string WhyNot { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string format, CancellationToken cancel)
    {
        var document = WrittenLetter.Of(Board, Row, Feedback, Disclosure, clock.TodayInLondon);
        try
        {
            return File(await files.WriteAsync(document, format, cancel), DocumentFiles.TypeOf(format), DocumentFiles.NameOf(document.Title, format));
        }
        catch (NotPrintedException failure)
        {
            WhyNot = failure.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }
}
