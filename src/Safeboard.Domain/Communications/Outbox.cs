using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Communications;

/// <summary>Somebody to write to.</summary>
public sealed record Recipient(string Name, string? Address, Id<Person>? PersonId = null);

/// <summary>Where the link of a message leads; with a secret where it is one person's own.</summary>
public sealed record MessageLink(string Path, string? Secret = null);

/// <summary>A message before it stands in the outbox.</summary>
public sealed record MessageDraft(MessageKind Kind, Recipient To, string Title, string Text)
{
    public MessageLink? Link { get; init; }

    /// <summary>A stored file that goes with it.</summary>
    public (Id<StoredFile> Id, string Name, string ContentType)? File { get; init; }
}

/// <summary>Messages that were put into the outbox together, in the order of their drafts.</summary>
public sealed record PreparedBatch(Guid Id, IReadOnlyList<Id<OutgoingMessage>> Messages);

/// <summary>Puts messages where they wait to be read and sent. Saves nothing: they are written with what they are about, or not at all.</summary>
public sealed class Outbox(BoardDb db, ISecretSeal seal, TimeProvider clock)
{
    /// <summary>Why a message is not sent.</summary>
    internal const string Newer = "A newer message took its place", Stopped = "Its address was stopped";

    /// <param name="about">What the record is called: "Board meeting, 25 June 2026".</param>
    /// <param name="unread">They go without being read first, as soon as they are handed out; what has no address stays prepared.</param>
    public PreparedBatch Add(IReadOnlyList<MessageDraft> drafts, Subject subject, string about, Viewer by, bool unread = false)
    {
        // The same instant for all: the list puts them together by it.
        var (batch, at) = (Guid.CreateVersion7(clock.GetUtcNow()), clock.UtcInstant);
        var messages = drafts.Select(draft => Message(draft, batch, at, subject, about, by)).ToList();
        foreach (var message in unread ? messages.Where(m => m.ToAddress is not null) : []) message.Release(null, by.Name, at);
        db.AddRange(messages);
        foreach (var kind in messages.GroupBy(m => (m.Kind, Goes: m.State == MessageState.Waiting)))
            db.Record(kind.Key.Goes ? (IFact)new MessagesSent(kind.Key.Kind, kind.Count()) : new MessagesPrepared(kind.Key.Kind, kind.Count()), subject, by, clock.UtcInstant);
        return new(batch, messages.ConvertAll(m => m.Id));
    }

    /// <summary>Hands out what goes without being read: one job for each address, whichever boards wrote to it. Saves nothing.</summary>
    internal async Task HandOutAsync(CancellationToken cancel)
    {
        var (waiting, now, kinds) = (MessageState.Waiting, clock.UtcInstant, MessageKinds.InOneMail);
        var messages = await db.Set<OutgoingMessage>().Where(m => m.State == waiting && kinds.Contains(m.Kind) && m.NextTryAt <= now && m.Attempts == 0).OrderBy(m => m.Id)
            .Select(m => new { m.BoardId, m.Id, m.ToAddress, m.NextTryAt }).ToListAsync(cancel);
        db.AddRange(messages.DistinctBy(m => m.ToAddress!, StringComparer.OrdinalIgnoreCase).Select(m => SendMessageJob.For(m.BoardId, m.Id, m.NextTryAt, clock)));
    }

    /// <summary>What was prepared about a record, or could not be sent, is not sent any more.</summary>
    /// <param name="people">To whom; null for everybody.</param>
    internal async Task ReplaceAsync(Guid subject, IReadOnlyList<MessageKind> kinds, IReadOnlyCollection<Id<Person>>? people, string because, Viewer by, CancellationToken cancel)
    {
        var old = await db.MessagesToDrop(by).Where(m => m.SubjectId == subject && kinds.Contains(m.Kind)).ToListAsync(cancel);
        foreach (var message in old.Where(m => people is null || (m.PersonId is { } person && people.Contains(person)))) message.Drop(because);
    }

    /// <summary>The same of messages that are known one by one.</summary>
    internal async Task DropAsync(IReadOnlyList<Id<OutgoingMessage>> messages, string because, Viewer by, CancellationToken cancel)
    {
        foreach (var message in await db.MessagesToDrop(by).Where(m => messages.Contains(m.Id)).ToListAsync(cancel)) message.Drop(because);
    }

    private OutgoingMessage Message(MessageDraft draft, Guid batch, DateTime at, Subject subject, string about, Viewer by) => new OutgoingMessage
    {
        Id = Id<OutgoingMessage>.New(clock), BoardId = by.BoardId, BatchId = batch, Kind = draft.Kind, SubjectKind = subject.Kind, SubjectId = subject.Id, About = about,
        PersonId = draft.To.PersonId, ToName = MessageText.OneLine(draft.To.Name), Title = MessageText.OneLine(draft.Title), Text = Checked(draft.Text), LinkPath = draft.Link?.Path,
        FileId = draft.File?.Id, FileName = draft.File?.Name, ContentType = draft.File?.ContentType, PreparedAt = at, PreparedBy = by.Name,
    }.Addressed(draft.To.Address, draft.Link?.Secret is { } secret ? seal.Seal(secret) : null);

    private static string Checked(string text) => text.Length <= OutgoingMessage.LongestText ? text : throw new RuleBrokenException("", "The message is too long. Write less in it");
}
