using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>What owners have done about the first board's actions: some under way, some done with what it changed, one that waits to be agreed.</summary>
internal sealed class SampleWork(IServiceScopeFactory scopes, TimeProvider clock, Id<Board> board)
{
    private static readonly (string Reference, string Note)[] UnderWay =
    [
        ("AP05/26", "Five of seven teams use the tool. The other two begin after their training in the new term."),
        ("AP32/26", "Two of the four letters have gone. For the other two the right address is being found."),
        ("AP37/26", "Numbers by reason are in for two of the three areas."),
    ];

    private static readonly (string Reference, int DaysAgo, string Done, string? Difference, string? Shown)[] Done =
    [
        ("AP12/26", 41, "All four returns are in and have been read.", "Nine settings had no named lead for safeguarding. Each has one now.", "The four returns are on the shared drive of the Partnership office."),
        ("AP13/26", 28, "The leaflet went to every agency, in print and by e-mail.", null, "The list of who got how many"),
        ("AP39/26", 12, "Joanna Firth wrote to all nine chairs of governors. Seven have answered.", "Six of the nine schools have booked training.", null),
        ("AP43/26", 5, "Eleven people who have left were taken off the list.", null, null),
    ];

    private static readonly (string Reference, string By, string Done) ToBeAgreed = ("AP27/26", "Helen Strand", "The new rota was tested on two nights. Both calls were answered within ten minutes.");

    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };

    public async Task MakeAsync(CancellationToken cancel)
    {
        var actions = await scopes.WithAsync((BoardDb db) => db.ActionsVisibleTo(office).Where(a => a.IsOpen).AsNoTracking().ToDictionaryAsync(a => a.Reference, cancel));
        foreach (var (reference, note) in UnderWay)
            if (actions.TryGetValue(reference, out var action)) await scopes.DoAsync<UpdateAction>(u => u.RunAsync(action.Id, note, office, cancel));
        foreach (var (reference, ago, done, difference, shown) in Done)
            if (actions.TryGetValue(reference, out var action)) await CompleteAsync(action, clock.TodayInLondon.AddDays(-ago), done, difference, shown, office, cancel);
        if (actions.TryGetValue(ToBeAgreed.Reference, out var said))
            await CompleteAsync(said, clock.TodayInLondon.AddDays(-2), ToBeAgreed.Done, null, null, office with { Name = ToBeAgreed.By, Roles = [Role.Member] }, cancel);
    }

    private Task CompleteAsync(BoardAction action, DateOnly day, string done, string? difference, string? shown, Viewer by, CancellationToken cancel)
    {
        var completion = new Completion(day < action.AgreedOn ? action.AgreedOn : day, done) { Difference = difference, NoEvidenceBecause = shown is null ? "It can be seen at any time" : null };
        return scopes.DoAsync<CompleteAction>(c => c.RunAsync(action.Id, action.Version, completion, shown is null ? [] : [new NewEvidence(null, Text: shown)], by, cancel));
    }
}
