using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>What the public would read of the board's actions, and what stops it until somebody says that it may stay or changes the words.</summary>
public sealed record ActionsForPublic(PublicActionsContent Content, IReadOnlyList<Stop> Stops);

/// <summary>
/// Makes of the actions that may be public what the public may read: those that are owed, and those done in the last year. What was agreed in confidence is never among them,
/// nor what somebody only says is done, as if it were.
/// </summary>
internal static class PublicActionsSource
{
    /// <param name="staying">Words that somebody looked at and lets stand.</param>
    public static async Task<ActionsForPublic> MakeAsync(BoardDb db, PublicNames rule, DateOnly today, IReadOnlyList<string> staying, Viewer by, CancellationToken cancel)
    {
        var (anybody, since) = (by with { Roles = [Role.Viewer] }, today.AddYears(-1));
        var rows = await db.ActionsVisibleTo(anybody).Where(a => a.IsPublic && (a.IsOpen || (a.State == ActionState.Complete && a.CompletedOn >= since)))
            .OrderBy(a => a.DueSort).ThenBy(a => a.Id).AsNoTracking().Include(a => a.Owners.OrderBy(o => o.Order)).ToListAsync(cancel);
        var reading = await PublicReading.OfAsync(db, rows.SelectMany(Texts), rule, staying, by, cancel);
        return new(new([.. rows.Select(a => Content(a, reading)).OrderBy(a => a.DoneOn is not null).ThenByDescending(a => a.DoneOn)], rule), reading.Stops);
    }

    private static IEnumerable<string?> Texts(BoardAction action) =>
        [action.Reference, action.Text, action.CompletedSummary, action.Difference, .. action.Owners.Where(o => o.Kind != OwnerKind.Person).Select(o => o.Name)];

    private static PublicAction Content(BoardAction action, PublicReading reading)
    {
        var owners = action.Owners.Select(o => o.Kind == OwnerKind.Person ? reading.Shown(o.PersonId) : reading.Write(o.Name)).OfType<string>().Distinct();
        var isDone = action.State == ActionState.Complete;
        return new(reading.Write(action.Reference), reading.Write(action.Text), string.Join(", ", owners), action.AgreedOn, action.DueOn, isDone ? action.CompletedOn : null,
            isDone ? reading.WriteOrNull(action.CompletedSummary) : null, isDone ? reading.WriteOrNull(action.Difference) : null);
    }
}
