using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Risks;

/// <summary>The open risks as they go to a meeting: for the board those in the highest band of all registers, for a group all that stand on its own.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ReportModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public const string High = "high", Every = "all";

    [BindProperty(SupportsGet = true, Name = "group")] public string? Whose { get; set; }
    [BindProperty(SupportsGet = true, Name = "band")] public string? Band { get; set; }

    public Board Board => visit.Board;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public RiskMatrix Matrix { get; private set; } = null!;
    public IReadOnlyList<FilterChoice> Registers { get; private set; } = [];
    public IReadOnlyList<RiskRow> Risks { get; private set; } = [];
    public ILookup<Guid, MeetingActionRow> Actions { get; private set; } = null!;

    public bool IsHighOnly => Band == High;

    /// <summary>“High risks of every register”, “All open risks of Quality”.</summary>
    public string Heading => $"{(IsHighOnly ? $"{Matrix.Highest.Name} risks" : "All open risks")}: {(Whose is null ? "every register" : RegisterChoices.NameOf(Registers, Whose))}";

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var viewer = visit.Viewer;
        var filter = RegisterAddress.WhoseOf(Whose, new());
        Whose = RiskLinks.GroupOf(filter.BoardsOwn, filter.Group);
        if (Band is not (High or Every)) Band = Whose is null ? High : Every;
        Matrix = (await db.RiskMatrixAsync(viewer, cancel)).Matrix;
        Registers = RegisterChoices.Of(await db.GroupsAsync(viewer, cancel), Board);
        Risks = await db.RisksAsync(viewer, filter with { State = IsHighOnly ? RegisterState.High : RegisterState.Open }, Matrix, Today, cancel);
        Actions = (await db.OpenActionsOfRisksAsync(viewer, [.. Risks.Select(r => r.Id)], cancel)).ToLookup(a => a.RiskId, a => a.Action);
    }
}
