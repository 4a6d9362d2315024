using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Membership;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>The seats of Northmere's Board, brought in as its office would: from a list.</summary>
internal static class SampleMembership
{
    private const string ListName = "Membership of the Board.csv";
    private const int LeastPercent = 50;

    /// <summary>How many lines of the list went in.</summary>
    public static async Task<int> BringAsync(IServiceProvider services, Viewer by, CancellationToken cancel)
    {
        var group = await services.GetRequiredService<BoardDb>().Set<BoardGroup>().AsNoTracking().SingleAsync(g => g.BoardId == by.BoardId && g.Kind == GroupKind.Board, cancel);
        await services.GetRequiredService<ChangeGroup>().RunAsync(group.Id, new(group.Name, group.Kind) { Deputies = DeputyRule.NamedOnly, Quorum = new(null, LeastPercent, EveryStatutory: true) }, by, cancel);
        var outcome = await services.GetRequiredService<ReadingProcess>().RunAsync(Path.Combine(SampleWords.Folder, ListName), ListName, null, cancel);
        var lines = outcome is ReadingOutcome.Read read ? MembershipSheet.Of(read.Reading) : null;
        if (lines is null) throw new InvalidOperationException($"{ListName} could not be read");
        var steps = await services.GetRequiredService<ImportMembership>().RunAsync(lines, group.Id, by, cancel);
        foreach (var step in steps.Where(s => s.Problem is not null)) Console.WriteLine($"{ListName}, row {step.Line.Row}: {step.Problem}");
        return steps.Count(s => s.Problem is null);
    }
}
