using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Challenges;

/// <summary>A stage as it is typed; one without a name is left out.</summary>
public sealed record StageTyped(string? Name, int? Days, string? Told);

/// <summary>Sets a board's stages of escalation and the procedure that stands beside them.</summary>
public sealed class ChangeEscalation(BoardDb db, TimeProvider clock) : IOperation
{
    public const int MostStages = 8;
    public const int LongestProcedure = 20_000;

    public async Task RunAsync(IReadOnlyList<StageTyped> typed, string? procedure, int version, Viewer by, CancellationToken cancel)
    {
        var stages = Read(typed, by.BoardId);
        var text = procedure.AtMost(LongestProcedure, "Procedure");
        var highest = await db.Set<Challenge>().Where(c => c.BoardId == by.BoardId && c.IsOpen).MaxAsync(c => (int?)c.Stage, cancel) ?? 0;
        if (highest > stages.Count) throw new RuleBrokenException("Stages", $"A challenge that is open stands at stage {highest}. Keep that many stages until it has ended");
        db.RemoveRange(await db.Set<EscalationStage>().Where(s => s.BoardId == by.BoardId && s.Order > stages.Count).ToListAsync(cancel));
        var known = await db.Set<EscalationStage>().Where(s => s.BoardId == by.BoardId && s.Order <= stages.Count).ToDictionaryAsync(s => s.Order, cancel);
        foreach (var stage in stages)
            if (known.TryGetValue(stage.Order, out var old)) db.Entry(old).CurrentValues.SetValues(stage);
            else db.Add(stage);
        await KeepProcedureAsync(text, version, by, cancel);
        db.Record(new EscalationChanged(), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private async Task KeepProcedureAsync(string? text, int version, Viewer by, CancellationToken cancel)
    {
        var kept = await db.Set<EscalationProcedure>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId, cancel);
        if (kept is null)
        {
            db.Add(new EscalationProcedure { BoardId = by.BoardId, Text = text, Version = 1 });
            return;
        }
        kept.Text = text;
        db.Entry(kept).Property(p => p.Version).OriginalValue = version;
        // The stages count with it: whoever saw the old ones is told.
        db.Entry(kept).State = EntityState.Modified;
    }

    private static List<EscalationStage> Read(IReadOnlyList<StageTyped> typed, Id<Board> board)
    {
        var stages = new List<EscalationStage>();
        for (var i = 0; i < typed.Count; i++)
        {
            var name = typed[i].Name.AtMost(100, $"Stages[{i}].Name");
            var told = typed[i].Told.AtMost(Challenge.LongestName, $"Stages[{i}].Told");
            if (name is null && (told is not null || typed[i].Days is not null)) throw new RuleBrokenException($"Stages[{i}].Name", $"Enter what stage {i + 1} is called, or clear its days and who is told");
            if (name is null) continue;
            if (typed[i].Days is < 1 or > 365) throw new RuleBrokenException($"Stages[{i}].Days", "Days must be a number from 1 to 365, or empty");
            stages.Add(new() { BoardId = board, Order = stages.Count + 1, Name = name, Days = typed[i].Days, Told = told });
        }
        if (stages.Count == 0) throw new RuleBrokenException("Stages[0].Name", "Enter at least one stage");
        return stages.Count <= MostStages ? stages : throw new RuleBrokenException("Stages", $"Use {MostStages} stages or fewer");
    }
}
