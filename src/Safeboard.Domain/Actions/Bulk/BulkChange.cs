using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions.Bulk;

/// <summary>What is changed on many actions at once.</summary>
public enum BulkKind { GiveTo, AddOwner, Due, Agree, Withdraw }

/// <summary>One change for many actions.</summary>
public sealed record BulkChange(BulkKind Kind)
{
    /// <summary>For GiveTo and AddOwner.</summary>
    public OwnerChoice? Owner { get; init; }

    /// <summary>For Due.</summary>
    public DueDate? Due { get; init; }

    /// <summary>For Due and Withdraw.</summary>
    public string? Because { get; init; }
}

/// <summary>What a change does to one action, or why it does nothing.</summary>
/// <param name="Refusal">Why the action stays as it is; null where it changes.</param>
public sealed record BulkLine(Id<BoardAction> Id, string Reference, string Text, string Before, string After, string? Refusal);

/// <summary>
/// Changes many actions in one save: what a rule forbids for one of them is said and left alone, the others change. Shown first, it saves nothing; what somebody else
/// changed since it was shown stops it.
/// </summary>
public sealed class ChangeMany(BoardDb db, TimeProvider clock) : IOperation
{
    /// <summary>More than fit on one page to look at.</summary>
    public const int Most = 200;

    /// <param name="actions">The actions, each with the version that was shown; none before they are shown.</param>
    /// <param name="saves">False to see what would happen.</param>
    public async Task<IReadOnlyList<BulkLine>> RunAsync(BulkChange change, IReadOnlyDictionary<Id<BoardAction>, int?> actions, bool saves, Viewer by, CancellationToken cancel)
    {
        Check(change, actions.Count);
        var ids = actions.Keys.ToList();
        var found = await db.ActionsVisibleTo(by).Include(a => a.Owners.OrderBy(o => o.Order)).Where(a => ids.Contains(a.Id)).OrderBy(a => a.DueSort).ThenBy(a => a.Reference).ToListAsync(cancel);
        var rules = await db.ActionRulesAsync(by, cancel);
        var lines = new List<BulkLine>();
        foreach (var action in found)
        {
            if (actions[action.Id] is { } seen) db.Entry(action).Property(a => a.Version).OriginalValue = seen;
            lines.Add(Try(action, change, rules, by));
        }
        if (!saves)
        {
            db.Forget();
            return lines;
        }
        await DueDates.ResolveAsync(db, found.FindAll(a => lines.Any(l => l.Id == a.Id && l.Refusal is null)), by.BoardId, clock, cancel);
        await db.SaveChangesAsync(cancel);
        return lines;
    }

    private BulkLine Try(BoardAction action, BulkChange change, ActionRules rules, Viewer by)
    {
        var before = Shown(action, change.Kind);
        try
        {
            var fact = Apply(action, change, rules);
            if (fact is null) return new(action.Id, action.Reference, action.Text, before, before, "It is so already");
            db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
            return new(action.Id, action.Reference, action.Text, before, Shown(action, change.Kind), null);
        }
        catch (RuleBrokenException broken)
        {
            return new(action.Id, action.Reference, action.Text, before, before, broken.Message);
        }
    }

    private IFact? Apply(BoardAction action, BulkChange change, ActionRules rules) => change.Kind switch
    {
        BulkKind.GiveTo => action.ChangeOwners([change.Owner!], clock),
        BulkKind.AddOwner => action.ChangeOwners([.. action.Owners.Select(o => o.AsChoice), change.Owner!], clock),
        BulkKind.Due => action.ChangeDue(change.Due!, change.Because),
        BulkKind.Agree when rules.WhoAgrees == WhoAgrees.Group => throw new RuleBrokenException("", "Its group agrees at a meeting: agree on the action’s own page"),
        BulkKind.Agree => action.Agree(),
        _ => action.Withdraw(change.Because ?? ""),
    };

    private static void Check(BulkChange change, int count)
    {
        if (count == 0) throw new RuleBrokenException("Chosen", "Choose at least one action");
        if (count > Most) throw new RuleBrokenException("Chosen", $"Choose {Most} actions or fewer");
        if (change.Kind is BulkKind.GiveTo or BulkKind.AddOwner && change.Owner is null) throw new RuleBrokenException("Owner", "Choose the owner");
        if (change.Kind == BulkKind.Withdraw && change.Because.TrimmedOrNull is null) throw new RuleBrokenException("Because", "Say why they are withdrawn");
    }

    private static string Shown(BoardAction action, BulkKind kind) => kind switch
    {
        BulkKind.GiveTo or BulkKind.AddOwner => action.OwnerLine.Length == 0 ? "Nobody" : action.OwnerLine,
        BulkKind.Due => action.Due switch { { On: { } day } => BoardAction.Day(day), { Phrase: { } phrase } => $"“{phrase}”", { NoneBecause: { } none } => $"None: {none}", _ => "None" },
        _ => action.State switch { ActionState.ToBeAgreed => "To be agreed", ActionState.InProgress => "Under way", ActionState.Complete => "Completed", ActionState.Superseded => "Replaced", var state => state.ToString() },
    };
}
