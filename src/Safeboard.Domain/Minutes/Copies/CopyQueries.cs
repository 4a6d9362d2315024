using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Copies;

/// <summary>A copy as the office sees it: without its secret.</summary>
/// <param name="Works">Its reader can open it, or can as soon as the message is sent.</param>
/// <param name="Message">How the message that brings it stands.</param>
public sealed record CopyRow(Id<MinutesCopy> Id, Id<Person>? PersonId, string Name, int Number, DateOnly Until, bool Works, MessageState Message, DateTime? StoppedAt, DateTime? OpenedAt, DateTime? ReceivedAt);

/// <summary>A copy with the message that brings it.</summary>
internal sealed record CopyOut(MinutesCopy Copy, string? Address, MessageState Message)
{
    /// <summary>Whether it is this reader's: somebody of the board by who they are, anybody else by name and address.</summary>
    public bool IsOf(Recipient reader) => reader.PersonId is { } person ? Copy.PersonId == person
        : Copy.PersonId is null && Same(Copy.Name, reader.Name) && Same(Address, reader.Address);

    public bool Works(DateOnly today) => Copy.StoppedAt is null && Copy.Until >= today && Message is not (MessageState.NotSent or MessageState.Failed);

    internal static bool Same(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <summary>Who got which version of minutes, and who has it.</summary>
public static class CopyQueries
{
    extension(BoardDb db)
    {
        /// <summary>The newest version first, then by name.</summary>
        public async Task<IReadOnlyList<CopyRow>> MinutesCopiesAsync(Viewer viewer, Id<MeetingMinutes> minutes, DateOnly today, CancellationToken cancel) => !viewer.May(Permission.SendMessages) ? []
            : await (from copy in db.Set<MinutesCopy>()
                     join message in db.Set<OutgoingMessage>() on copy.MessageId equals message.Id
                     where copy.BoardId == viewer.BoardId && copy.MinutesId == minutes
                     orderby copy.Number descending, copy.Name, copy.Id
                     select new CopyRow(copy.Id, copy.PersonId, copy.Name, copy.Number, copy.Until,
                         copy.StoppedAt == null && copy.Until >= today && message.State != MessageState.NotSent && message.State != MessageState.Failed, message.State, copy.StoppedAt, copy.OpenedAt, copy.ReceivedAt)).ToListAsync(cancel);

        /// <summary>The copies of one version, each with the message that brings it.</summary>
        internal async Task<List<CopyOut>> CopiesToRenewAsync(Viewer viewer, Id<MeetingMinutes> minutes, int number, CancellationToken cancel) =>
            await (from copy in db.Set<MinutesCopy>()
                   join message in db.Set<OutgoingMessage>() on copy.MessageId equals message.Id
                   where copy.BoardId == viewer.BoardId && copy.MinutesId == minutes && copy.Number == number
                   select new CopyOut(copy, message.ToAddress, message.State)).ToListAsync(cancel);
    }
}
