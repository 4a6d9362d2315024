using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Safeboard.Domain.Minutes.Copies;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Minutes;

/// <summary>The same minutes as PDF. A page only where a PDF cannot be made.</summary>
[AllowAnonymous, EnableRateLimiting(RateLimit)]
public sealed class CopyFileModel(BoardDb db, DocumentFiles files, TimeProvider clock) : PageModel
{
    /// <summary>Name of the rate limit that it is under.</summary>
    public const string RateLimit = "printed-minutes";

    /// <summary>Each is printed anew, for whoever holds the address.</summary>
    public const int RequestsAMinute = 10;

    [FromRoute] public string Secret { get; set; } = "";

    /// <summary>Why there is no PDF, without its full stop.</summary>
    public string WhyNot { get; private set; } = "";
    public string Address => $"{SendMinutes.Path}{Secret}";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await db.CopyVisitAsync(Secret, clock.TodayInLondon, cancel) is not { } visit) return NotFound();
        try
        {
            return File(await files.WriteAsync(Document(visit), "pdf", cancel), DocumentFiles.TypeOf("pdf"), DocumentFiles.NameOf($"{visit.Meeting.Title} minutes {visit.Meeting.Date.InAddress}", "pdf"));
        }
        catch (NotPrintedException failure)
        {
            WhyNot = failure.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private static WrittenDocument Document(CopyVisit visit)
    {
        var title = $"Minutes of {visit.Meeting.Title}, {visit.Meeting.Date.InWords}";
        return new() { Title = title, Author = visit.Board, Footer = visit.IsAgreed ? visit.Board : $"{visit.Board}, draft", Blocks = [.. Blocks(visit, title)] };
    }

    private static IEnumerable<Block> Blocks(CopyVisit visit, string title)
    {
        yield return Paragraph.Of(visit.Board);
        yield return new Heading(1, title);
        if (!visit.IsAgreed) yield return Paragraph.Of("A draft: no meeting has agreed these minutes yet.", ParagraphKind.Note);
        if (visit.Attendance.Count > 0) yield return new Heading(2, "Attendance");
        if (visit.Attendance.Count > 0) yield return BulletList.Of(visit.Attendance);
        foreach (var item in visit.Items)
        {
            if (item.Title != item.Number) yield return new Heading(2, item.Title, item.Number);
            foreach (var line in item.Lines) yield return new Paragraph([new(line.Text)], Number: item.Number is null ? null : line.Number);
        }
        if (visit.LeftOut.Count > 0) yield return Paragraph.Of($"Confidential and not here: {(visit.LeftOut.Count == 1 ? "item" : "items")} {string.Join(", ", visit.LeftOut)}.", ParagraphKind.Note);
    }
}
