using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Communications;

/// <summary>
/// Sends one message. What fails for the moment waits longer each time; what fails for good stands on the office's list. A server that is killed between
/// sending and noting it sends the message twice, with the same Message-ID; none is lost.
/// </summary>
[WaitsOutside]
public sealed class SendMessageJob(BoardDb db, IMailChannel channel, ISecretSeal seal, MailAddresses addresses, FileStore files, TimeProvider clock) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var message = await db.MessagesVisibleTo(Viewer.System(job.BoardId)).SingleOrDefaultAsync(m => m.Id == new Id<OutgoingMessage>(job.SubjectId), cancel);
        if (message is not { State: MessageState.Waiting } || message.NextTryAt > clock.UtcInstant) return;
        var together = message.Kind.GoesInOneMail ? await TogetherAsync(message, cancel) : [message];
        try
        {
            await channel.SendAsync(await MailAsync(together, cancel), cancel);
            foreach (var sent in together) sent.BeSent(clock.UtcInstant);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            var known = failure as MailFailedException;
            foreach (var failed in together) failed.Fail(known?.Message ?? $"It could not be handed over ({failure.GetType().Name})", known?.IsTemporary ?? true, clock.UtcInstant);
            if (message.State == MessageState.Waiting) db.Add(For(message, clock));
        }
        // What went out is noted even where the server is just being stopped.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    internal static Job For(OutgoingMessage message, TimeProvider clock) => For(message.BoardId, message.Id, message.NextTryAt, clock);

    internal static Job For(Id<Board> board, Id<OutgoingMessage> message, DateTime? due, TimeProvider clock) => new()
    {
        Id = Id<Job>.New(clock), Kind = nameof(SendMessageJob), BoardId = board, SubjectId = message.Value, CreatedAt = clock.UtcInstant, DueAt = due ?? clock.UtcInstant,
    };

    /// <summary>All that waits for the same address, whichever boards it comes from: one person gets one mail.</summary>
    private async Task<IReadOnlyList<OutgoingMessage>> TogetherAsync(OutgoingMessage message, CancellationToken cancel)
    {
        var (waiting, now, address, kinds) = (MessageState.Waiting, clock.UtcInstant, message.ToAddress, MessageKinds.InOneMail);
        var all = await db.Set<OutgoingMessage>().Where(m => m.State == waiting && m.ToAddress == address && m.NextTryAt <= now && kinds.Contains(m.Kind)).OrderBy(m => m.Id).ToListAsync(cancel);
        return all.Contains(message) ? all : [message, .. all];
    }

    private async Task<MailToSend> MailAsync(IReadOnlyList<OutgoingMessage> together, CancellationToken cancel)
    {
        var (message, boards) = (together[0], together.Select(m => m.BoardId).Distinct().ToList());
        var names = await db.Set<Board>().Where(b => boards.Contains(b.Id)).OrderBy(b => b.Name).Select(b => b.Name).ToListAsync(cancel);
        return new()
        {
            Id = message.Id.Value, From = names is [var one] ? one : $"{names[0]} and {(names.Count == 2 ? "1 other" : $"{names.Count - 1} others")}", ToName = message.ToName, ToAddress = message.ToAddress!,
            Title = names.Count > 1 ? $"Your actions on {names.Count} boards" : together is [_] ? message.Title : $"{message.Title}, and more",
            Text = MessageText.Together([.. together.Select(m => MessageText.ToSend(m, addresses.Site, m.SealedSecret is { } secret ? seal.Open(secret) : null))]),
            File = message.FileId is { } file ? new(message.FileName!, message.ContentType!, await files.ReadAsync(file, cancel)) : null,
        };
    }
}
