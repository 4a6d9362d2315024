using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

public sealed record CalendarAddressMade(string Whose, bool Replaced) : IFact
{
    public string Title => Replaced ? "Calendar address replaced" : "Calendar address made";
    public string? Text => Replaced ? $"{Whose}: the address before stopped" : Whose;
}

public sealed record CalendarAddressStopped(string Whose) : IFact
{
    public string Title => "Calendar address stopped";
    public string? Text => Whose;
}

/// <summary>Makes the secret address of a calendar, or another in its place. The secret is given back once and kept nowhere.</summary>
public sealed class MakeCalendarAddress(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="group">The group whose calendar it is; null for the viewer's own over all boards.</param>
    public async Task<string> RunAsync(Id<BoardGroup>? group, Viewer by, CancellationToken cancel)
    {
        var (whose, subject) = await CalendarOwner.OfAsync(db, group, by, cancel);
        var secret = CalendarSecret.New();
        var feed = await db.FeedOf(by, group).SingleOrDefaultAsync(cancel);
        db.Record(new CalendarAddressMade(whose, feed is not null), subject, by, clock.UtcInstant);
        if (feed is null)
        {
            feed = new()
            {
                Id = Id<CalendarFeed>.New(clock), BoardId = group is null ? null : by.BoardId, GroupId = group, AccountId = group is null ? by.AccountId : null,
                SecretHash = "", MadeAt = clock.UtcInstant,
            };
            db.Add(feed);
        }
        (feed.SecretHash, feed.MadeAt, feed.LastReadOn) = (CalendarSecret.HashOf(secret), clock.UtcInstant, null);
        await db.SaveChangesAsync(cancel);
        return secret;
    }
}

/// <summary>Stops the secret address of a calendar. Who has it reads nothing from then on.</summary>
public sealed class StopCalendarAddress(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="group">The group whose calendar it is; null for the viewer's own.</param>
    public async Task RunAsync(Id<BoardGroup>? group, Viewer by, CancellationToken cancel)
    {
        var (whose, subject) = await CalendarOwner.OfAsync(db, group, by, cancel);
        if (await db.FeedOf(by, group).SingleOrDefaultAsync(cancel) is not { } feed) return;
        db.Remove(feed);
        db.Record(new CalendarAddressStopped(whose), subject, by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Whose calendar it is, for the history.</summary>
internal static class CalendarOwner
{
    public static async Task<(string Whose, Subject Subject)> OfAsync(BoardDb db, Id<BoardGroup>? group, Viewer by, CancellationToken cancel)
    {
        if (group is not { } id) return (by.Name, new("account", by.AccountId.Value));
        var found = await db.GroupAsync(by, id, cancel) ?? throw new RuleBrokenException("", "This group is not there any more");
        return (found.Name, new("group", id.Value));
    }
}
