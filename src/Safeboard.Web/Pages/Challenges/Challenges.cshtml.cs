using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Hosting;

namespace Safeboard.Web.Pages.Challenges;

/// <summary>The register of challenges: who asks whom what, since when, at which stage, and what became of it.</summary>
[Needs(Permission.SeeBoard)]
public sealed class ChallengesModel(BoardDb db, BoardVisit visit, TimeProvider clock) : PageModel
{
    public Board Board => visit.Board;
    public ChallengeFilter Filter { get; private set; } = new();
    public ChallengePage List { get; private set; } = null!;
    public Escalation Escalation { get; private set; } = null!;
    public IReadOnlyList<AgencyRow> Agencies { get; private set; } = [];
    public IReadOnlyList<GroupChoice> Groups { get; private set; } = [];
    public DateOnly Today => clock.TodayInLondon;
    public int Pages => (List.Counts[Filter.List] + ChallengeFilter.PageSize - 1) / ChallengeFilter.PageSize;
    public bool MayManage => visit.Viewer.May(Permission.ManageRegisters);
    public bool SeesBoard => visit.Viewer.SeesWholeBoard;

    /// <summary>What stands beside the register, for those who may open it.</summary>
    public IReadOnlyList<(string Text, string Href)> Beside
    {
        get
        {
            var (slug, viewer) = (Board.Slug, visit.Viewer);
            List<(Permission Needs, string Text, string Href)> all =
            [
                (Permission.ManageRegisters, "What the minutes hold", ChallengeLinks.FromMinutes(slug)), (Permission.SeeConfidential, "Figures without names", ChallengeLinks.Figures(slug)),
                (Permission.ManageBoard, "Stages and procedure", ChallengeLinks.Settings(slug)),
            ];
            return [.. all.Where(a => viewer.May(a.Needs)).Select(a => (a.Text, a.Href))];
        }
    }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Filter = ChallengeAddress.Read(Request.Query);
        List = await db.ChallengesAsync(visit.Viewer, Filter, Today, cancel);
        Escalation = await db.EscalationAsync(visit.Viewer, cancel);
        Agencies = await db.AgenciesAsync(visit.Viewer, cancel);
        Groups = await db.GroupsAsync(visit.Viewer, cancel);
    }
}

/// <summary>Reads the register's filter from an address. What it does not understand it leaves out.</summary>
internal static class ChallengeAddress
{
    private const int LongestWords = 200;

    public static ChallengeFilter Read(IQueryCollection query) => new()
    {
        List = Enum.TryParse<ChallengeList>(query["state"], ignoreCase: true, out var list) && Enum.IsDefined(list) ? list : ChallengeList.Open,
        Words = query["q"].ToString().Trim() is var words && words.Length > LongestWords ? words[..LongestWords] : words,
        AgencyId = Id<Agency>.TryParse(query["agency"], null, out var agency) ? agency : null,
        GroupId = Id<BoardGroup>.TryParse(query["group"], null, out var group) ? group : null,
        Page = int.TryParse(query["page"], out var page) ? Math.Clamp(page, 1, 10_000) : 1,
    };
}
