using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>What a secret address opens: one action, for one person.</summary>
/// <param name="Name">Who acts by it.</param>
/// <param name="Viewer">The person, who sees this action and nothing else.</param>
/// <param name="RanOut">Whether the address has run out: then nothing of the action may be shown.</param>
public sealed record OwedVisit(string Board, string Name, Viewer Viewer, Id<BoardAction> ActionId, DateOnly Until, bool RanOut);

/// <summary>What those see who hold the address of an action. They ask without a viewer: the secret says what they see.</summary>
public static class OwedReaderQueries
{
    extension(BoardDb db)
    {
        /// <summary>What an address opens; null where none has this secret, where it was stopped, and where the action is no longer theirs.</summary>
        public async Task<OwedVisit?> OwedVisitAsync(string secret, DateOnly today, CancellationToken cancel)
        {
            var hash = CalendarSecret.HashOf(secret);
            var found = await (from link in db.Set<ActionLink>()
                               join board in db.Set<Board>() on link.BoardId equals board.Id
                               join action in db.Set<BoardAction>() on link.ActionId equals action.Id
                               where link.SecretHash == hash && link.StoppedAt == null
                               select new { Link = link, board.Name, Owners = action.Owners.Select(o => new { o.PersonId, o.GroupId, o.AgencyId, o.Kind }).ToList() }).AsNoTracking().SingleOrDefaultAsync(cancel);
            if (found is null || !found.Owners.Any(o => OwnerId(o.Kind, o.PersonId, o.GroupId, o.AgencyId) == found.Link.OwnerId)) return null;
            var viewer = new Viewer { AccountId = default, Name = $"{found.Link.Name}, by mail", BoardId = found.Link.BoardId, Roles = [], PersonId = found.Link.PersonId, Agencies = [.. found.Owners.Where(o => o.Kind == OwnerKind.Agency && o.AgencyId?.Value == found.Link.OwnerId).Select(o => o.AgencyId!.Value)], OnlyRecord = found.Link.ActionId.Value };
            return new(found.Name, found.Link.Name, viewer, found.Link.ActionId, found.Link.Until, today > found.Link.Until);
        }
    }

    private static Guid? OwnerId(OwnerKind kind, Id<Person>? person, Id<Groups.BoardGroup>? group, Id<Agency>? agency) =>
        kind switch { OwnerKind.Person => person?.Value, OwnerKind.Group => group?.Value, OwnerKind.Agency => agency?.Value, _ => null };
}
