using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>Who must agree before an action counts as done: the office, the group at a meeting, or nobody but the owner.</summary>
public enum WhoAgrees { Office, Group, Nobody }

/// <summary>What a board asks for when an action is said to be done.</summary>
public sealed class ActionRules : IVersioned
{
    public required Id<Board> BoardId { get; init; }
    public WhoAgrees WhoAgrees { get; set; }

    /// <summary>Whether the owner must say what difference it made.</summary>
    public bool AsksDifference { get; set; }
    public int Version { get; set; }
}

public sealed record ActionRulesChanged : IFact
{
    public string Title => "Rules for completing actions changed";
}

/// <summary>A board's rules for completing actions; until it sets some the office agrees and no difference is asked for.</summary>
public static class ActionRulesQueries
{
    extension(BoardDb db)
    {
        public async Task<ActionRules> ActionRulesAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<ActionRules>().AsNoTracking().SingleOrDefaultAsync(r => r.BoardId == viewer.BoardId, cancel) ?? new() { BoardId = viewer.BoardId };
    }
}

/// <summary>Changes what a board asks for when an action is said to be done.</summary>
public sealed class ChangeActionRules(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(WhoAgrees whoAgrees, bool asksDifference, int version, Viewer by, CancellationToken cancel)
    {
        if (!Enum.IsDefined(whoAgrees)) throw new RuleBrokenException(nameof(ActionRules.WhoAgrees), "Choose who agrees that an action is done");
        var kept = await db.Set<ActionRules>().SingleOrDefaultAsync(r => r.BoardId == by.BoardId, cancel);
        if (kept is null) db.Add(kept = new() { BoardId = by.BoardId });
        else db.Entry(kept).Property(r => r.Version).OriginalValue = version;
        (kept.WhoAgrees, kept.AsksDifference) = (whoAgrees, asksDifference);
        db.Record(new ActionRulesChanged(), new("board", by.BoardId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

internal sealed class ActionRulesMapping : IEntityTypeConfiguration<ActionRules>
{
    public void Configure(EntityTypeBuilder<ActionRules> builder)
    {
        builder.ToTable("action_rules");
        builder.HasKey(r => r.BoardId);
    }
}
