using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Communications;

/// <summary>A message in the list.</summary>
public sealed record MessageRow
{
    public required Id<OutgoingMessage> Id { get; init; }
    public required Guid BatchId { get; init; }
    public MessageKind Kind { get; init; }
    public required string About { get; init; }
    public required string ToName { get; init; }
    public bool HasAddress { get; init; }
    public MessageState State { get; init; }
    public DateTime PreparedAt { get; init; }
    public required string PreparedBy { get; init; }
    public DateTime? SentAt { get; init; }
    public int Attempts { get; init; }
    public DateTime? NextTryAt { get; init; }
    public string? Reason { get; init; }
    public string? Answer { get; init; }
    public DateTime? AnsweredAt { get; init; }
}

/// <summary>A message with all that is in it.</summary>
public sealed record MessageRead(OutgoingMessage Message, MessageRow Row);

/// <summary>Which messages to list; all of them where nothing is said.</summary>
public sealed record MessageFilter
{
    public const int PageSize = 50;
    public MessageState? State { get; init; }
    public Guid? SubjectId { get; init; }
    public Guid? BatchId { get; init; }
    public int Page { get; init; } = 1;
}

/// <summary>One page of messages, and how many there are.</summary>
public sealed record MessagePage(IReadOnlyList<MessageRow> Rows, int Count);

/// <summary>Messages of a board, for those who send them and for nobody else.</summary>
public static class MessageQueries
{
    extension(BoardDb db)
    {
        public IQueryable<OutgoingMessage> MessagesVisibleTo(Viewer viewer) =>
            viewer.May(Permission.SendMessages) ? db.Set<OutgoingMessage>().Where(m => m.BoardId == viewer.BoardId) : db.Set<OutgoingMessage>().Where(m => false);

        /// <summary>Newest first; those prepared together stand together, by name.</summary>
        public async Task<MessagePage> MessagesAsync(Viewer viewer, MessageFilter filter, CancellationToken cancel)
        {
            var all = db.MessagesVisibleTo(viewer);
            if (filter.State is { } state) all = all.Where(m => m.State == state);
            if (filter.SubjectId is { } subject) all = all.Where(m => m.SubjectId == subject);
            if (filter.BatchId is { } batch) all = all.Where(m => m.BatchId == batch);
            var rows = await Rows(db, all.OrderByDescending(m => m.PreparedAt).ThenByDescending(m => m.BatchId).ThenBy(m => m.ToName).ThenBy(m => m.Id)
                .Skip((filter.Page - 1) * MessageFilter.PageSize).Take(MessageFilter.PageSize)).ToListAsync(cancel);
            return new(rows, await all.CountAsync(cancel));
        }

        /// <summary>One message, and the same as the list shows it.</summary>
        public Task<MessageRead?> MessageAsync(Viewer viewer, Id<OutgoingMessage> id, CancellationToken cancel) =>
            (from row in Rows(db, db.MessagesVisibleTo(viewer).Where(m => m.Id == id))
             join message in db.MessagesVisibleTo(viewer).AsNoTracking() on row.Id equals message.Id
             select new MessageRead(message, row)).SingleOrDefaultAsync(cancel);

        /// <summary>How many there are of each state.</summary>
        public async Task<IReadOnlyDictionary<MessageState, int>> CountMessagesAsync(Viewer viewer, CancellationToken cancel) =>
            await db.MessagesVisibleTo(viewer).GroupBy(m => m.State).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

        /// <summary>Of each batch that has prepared messages, how many.</summary>
        public async Task<IReadOnlyDictionary<Guid, int>> CountPreparedAsync(Viewer viewer, IReadOnlyList<Guid> batches, CancellationToken cancel) =>
            await db.MessagesVisibleTo(viewer).Where(m => m.State == MessageState.Prepared && batches.Contains(m.BatchId)).GroupBy(m => m.BatchId).Select(g => new { g.Key, Count = g.Count() })
                .ToDictionaryAsync(g => g.Key, g => g.Count, cancel);

        /// <summary>How many wait to be read and sent about one record.</summary>
        public Task<int> CountPreparedAsync(Viewer viewer, Guid subject, CancellationToken cancel) =>
            db.MessagesVisibleTo(viewer).CountAsync(m => m.SubjectId == subject && m.State == MessageState.Prepared, cancel);

        /// <summary>The file that goes with a message.</summary>
        public async Task<(Id<StoredFile> Id, string Name)?> MessageFileAsync(Viewer viewer, Id<OutgoingMessage> id, CancellationToken cancel) =>
            await db.MessagesVisibleTo(viewer).Where(m => m.Id == id).Select(m => new { m.FileId, m.FileName }).SingleOrDefaultAsync(cancel) is { FileId: { } file, FileName: { } name } ? (file, name) : null;

        internal async Task<OutgoingMessage> MessageToChangeAsync(Id<OutgoingMessage> id, Viewer by, CancellationToken cancel) =>
            await db.MessagesVisibleTo(by).SingleOrDefaultAsync(m => m.Id == id, cancel) ?? throw new RuleBrokenException("", "This message is not there any more");

        /// <summary>Messages that did not go out: prepared, or failed for good.</summary>
        internal IQueryable<OutgoingMessage> MessagesToDrop(Viewer by) =>
            db.Set<OutgoingMessage>().Where(m => m.BoardId == by.BoardId && (m.State == MessageState.Prepared || m.State == MessageState.Failed));

        /// <summary>Where each message can go: the address that was known, else the one the person has now. Those without any are left out.</summary>
        internal async Task<IReadOnlyDictionary<Id<OutgoingMessage>, string>> AddressesOfAsync(IReadOnlyList<OutgoingMessage> messages, CancellationToken cancel)
        {
            var people = messages.Where(m => m.ToAddress is null).Select(m => m.PersonId).OfType<Id<Person>>().ToList();
            var known = await db.Set<Person>().Where(p => people.Contains(p.Id) && p.Email != null).ToDictionaryAsync(p => p.Id, p => p.Email, cancel);
            return messages.Select(m => (m.Id, Address: m.ToAddress ?? (m.PersonId is { } person ? known.GetValueOrDefault(person) : null)))
                .Where(m => m.Address is not null).ToDictionary(m => m.Id, m => m.Address!);
        }
    }

    private static IQueryable<MessageRow> Rows(BoardDb db, IQueryable<OutgoingMessage> messages) => messages.Select(m => new MessageRow
    {
        Id = m.Id, BatchId = m.BatchId, Kind = m.Kind, About = m.About, ToName = m.ToName,
        HasAddress = m.ToAddress != null || db.Set<Person>().Any(p => p.Id == m.PersonId && p.Email != null),
        State = m.State, PreparedAt = m.PreparedAt, PreparedBy = m.PreparedBy, SentAt = m.SentAt, Attempts = m.Attempts, NextTryAt = m.NextTryAt, Reason = m.Reason, Answer = m.Answer, AnsweredAt = m.AnsweredAt,
    });
}
