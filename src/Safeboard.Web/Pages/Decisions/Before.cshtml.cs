using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Decisions;

/// <summary>Earlier decisions about much the same as what is being written: asked from the screen of a meeting, in a window of its own.</summary>
[Needs(Permission.SeeBoard)]
public sealed class BeforeModel(BoardDb db, BoardVisit visit) : PageModel
{
    private const int Most = 20;
    private const int LongestText = 4000;

    [FromQuery(Name = "Text")] public string? Text { get; set; }

    public string Board => visit.Board.Slug;
    public IReadOnlyList<DecisionRow> Found { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Text = Text.TrimmedOrNull is { Length: > LongestText } tooLong ? tooLong[..LongestText] : Text.TrimmedOrNull;
        Found = await db.DecidedBeforeAsync(visit.Viewer, Text, Most, cancel);
    }
}
