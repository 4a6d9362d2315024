using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Home;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Home;

/// <summary>What needs this person today on one board; on a new board, the first thing to do.</summary>
[Needs(Permission.SeeBoard)]
public sealed class HomeModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    private const int Shown = 3;
    private const int ShownChanges = 5;

    public Board Board => visit.Board;
    public Viewer Viewer => visit.Viewer;
    public DateOnly Today { get; } = clock.TodayInLondon;
    public HomeStart Start { get; private set; } = null!;
    public TrackerCounts Counts { get; private set; } = TrackerCounts.None;
    public IReadOnlyList<HomeAction> Late { get; private set; } = [];
    public IReadOnlyList<HomeAction> NobodyOwns { get; private set; } = [];
    public IReadOnlyList<AgeBand> Ages { get; private set; } = [];
    public RegistersAtGlance Registers { get; private set; } = null!;
    public IReadOnlyList<HalfDone> HalfDone { get; private set; } = [];
    public IReadOnlyList<MeetingRow> Coming { get; private set; } = [];
    public int Changes { get; private set; }
    public IReadOnlyList<Change> LatestChanges { get; private set; } = [];

    /// <summary>The next meeting of the board itself.</summary>
    public MeetingRow? NextBoard => Coming.FirstOrDefault(m => m.Kind == GroupKind.Board && m.State == MeetingState.Planned);

    /// <summary>The day since which changes count: the last visit, or a week ago for somebody new.</summary>
    public DateTime Since => Start.LastHere ?? clock.UtcInstant.AddDays(-7);

    public bool May(Permission permission) => Viewer.May(permission);

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Start = await db.HomeStartAsync(Viewer, cancel);
        Counts = await db.CountActionsAsync(Viewer, new(), Today, cancel);
        Ages = await db.OpenActionsByAgeAsync(Viewer, new(), Today, cancel);
        Late = await db.FirstActionsAsync(Viewer, TrackerState.Late, Today, Shown, cancel);
        NobodyOwns = await db.FirstActionsAsync(Viewer, TrackerState.NoOwner, Today, Shown, cancel);
        Registers = await db.RegistersAtGlanceAsync(Viewer, Today, cancel);
        HalfDone = await db.HalfDoneAsync(Viewer, Shown, cancel);
        Coming = await db.MeetingsToComeAsync(Viewer, Today, null, 12, cancel);
        var history = await db.HistoryAsync(Viewer, new() { Since = Since }, cancel);
        var changes = Change.Folded(history.Rows).Take(ShownChanges).ToList();
        Changes = history.Count;
        var names = await db.NamesOfAsync(Viewer, [.. changes.Select(c => c.Latest.SubjectId)], cancel);
        LatestChanges = [.. changes.Select(c => c with { Name = names.GetValueOrDefault(c.Latest.SubjectId) })];
    }
}

/// <summary>One change, or all that came from one document folded into one line.</summary>
public sealed record Change(HistoryRow Latest, IReadOnlyList<HistoryRow> Rows, SubjectName? Name)
{
    public bool IsFolded => Rows.Count > 1;

    /// <summary>What a folded line holds: "14 actions, 4 decisions".</summary>
    public string Kinds => string.Join(", ", Rows.Select(r => (r.SubjectKind, r.SubjectId)).Distinct().GroupBy(r => r.SubjectKind)
        .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Wording.Count(g.Count(), SubjectWords.Of(g.Key), SubjectWords.Many(g.Key))));

    internal static IEnumerable<Change> Folded(IReadOnlyList<HistoryRow> rows) =>
        rows.GroupBy(r => r.ImportId is { } import ? (import, r.ByName, 0L) : (Guid.Empty, "", r.Number))
            .Select(g => new Change(g.First(), [.. g], null));
}
