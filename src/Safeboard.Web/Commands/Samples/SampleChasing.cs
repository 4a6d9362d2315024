using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Actions.Tags;
using Safeboard.Domain.Actions.Views;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Publishing;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>How the sample board reminds, one action that its agencies are asked to answer, and themes by which actions are found.</summary>
internal sealed class SampleChasing(IServiceScopeFactory scopes, Id<Board> board)
{
    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };

    public async Task MakeAsync(CancellationToken cancel)
    {
        await scopes.DoAsync<ChangeChasing>(c => c.RunAsync(new() { BoardId = board, Way = ChaseWay.ReadFirst }, office, cancel));
        var open = await scopes.WithAsync((BoardDb db) => db.ActionsVisibleTo(office).Where(a => a.IsOpen && a.State != ActionState.ToBeAgreed).OrderBy(a => a.Reference).Take(4).AsNoTracking().ToListAsync(cancel));
        var agencies = await scopes.WithAsync((BoardDb db) => db.AgenciesAsync(office, cancel));
        if (open.Count < 4 || agencies.Count < 3) return;
        await scopes.DoAsync<AskAgencies>(a => a.RunAsync(open[3].Id, open[3].Version, [.. agencies.Select(a => a.Id)], office, cancel));
        await scopes.DoAsync<AnswerForAgency>(a => a.RunAsync(open[3].Id, agencies[0].Id, ResponseState.Yes, "In place since the spring.", office, cancel));
        await scopes.DoAsync<AnswerForAgency>(a => a.RunAsync(open[3].Id, agencies[1].Id, ResponseState.Partly, "Two of three teams; the third follows next month.", office, cancel));
        foreach (var (action, theme) in open.Take(2).Zip((string[])["Neglect", "Transitions"]))
            await scopes.DoAsync<TagAction>(t => t.RunAsync(action.Id, action.Version, new([theme], ["Early help"], IsPublic: theme == "Neglect"), office, cancel));
        // What a person would look at and let stand stays: the sample has no names in this action.
        var rule = await scopes.WithAsync((BoardDb db) => db.Set<Board>().Where(b => b.Id == board).Select(b => b.PublicNames).SingleAsync(cancel));
        var shown = await scopes.WithAsync((BoardDb db) => db.ActionsForPublicAsync(office, rule, TimeProvider.System.TodayInLondon, cancel));
        await scopes.DoAsync<ShowActions>(show => show.RunAsync([.. shown.Stops.Select(s => s.Text)], office, cancel));
        var manager = await scopes.WithAsync((BoardDb db) => db.Set<Account>().Where(a => a.Name == office.Name).Select(a => a.Id).FirstOrDefaultAsync(cancel));
        if (manager != default) await scopes.DoAsync<SaveView>(s => s.RunAsync("Late, by owner", "?state=late&sort=owner", isForAll: true, office with { AccountId = manager }, cancel));
    }
}
