using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>Puts a risk on the register of the board or of one of its groups, scored or still to be scored.</summary>
public sealed class AddRisk(BoardDb db, TimeProvider clock) : IOperation
{
    private const string Series = "risk";

    public async Task<Risk> RunAsync(RiskDraft draft, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var risk = await AddAsync(draft, by, cancel);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return risk;
    }

    /// <summary>Adds without saving, inside the caller's transaction.</summary>
    public async Task<Risk> AddAsync(RiskDraft draft, Viewer by, CancellationToken cancel)
    {
        var matrix = (await db.RiskMatrixAsync(by, cancel)).Matrix;
        var group = await Registers.OfAsync(db, draft.GroupId, by, cancel);
        var number = await Counters.AdvanceAsync(db, by.BoardId, Series, by: 1, atLeast: 0, cancel);
        var risk = Risk.From(draft with { GroupId = group.Id }, by.BoardId, number, matrix, clock);
        db.Add(risk);
        db.Record(new RiskAdded(risk.Event), risk.AsSubject(), by, clock.UtcInstant);
        if (draft.Current is not { Likelihood: null, Impact: null })
            Record(db, risk, risk.Score(draft.Current, draft.RaisedOn, null, matrix, clock.TodayInLondon), by, clock);
        return risk;
    }

    internal static void Record(BoardDb db, Risk risk, RiskScored scored, Viewer by, TimeProvider clock)
    {
        db.Add(RiskScore.Of(risk, scored, by, clock));
        db.Record(scored, risk.AsSubject(), by, clock.UtcInstant);
    }
}

/// <summary>The registers of a board: its own, and one for each of its groups.</summary>
internal static class Registers
{
    private const string OfBoard = "the board’s register";

    /// <summary>The register of a group; what stands on the board's own belongs to no group, also where the board itself is kept as one.</summary>
    public static async Task<(Id<BoardGroup>? Id, string Name)> OfAsync(BoardDb db, Id<BoardGroup>? id, Viewer by, CancellationToken cancel)
    {
        if (id is null) return (null, OfBoard);
        var group = await db.Set<BoardGroup>().AsNoTracking().SingleOrDefaultAsync(g => g.BoardId == by.BoardId && g.Id == id, cancel)
            ?? throw new RuleBrokenException("GroupId", "Choose a group from the list");
        return group.Kind == GroupKind.Board ? (null, OfBoard) : (group.Id, $"the register of {group.Name}");
    }
}
