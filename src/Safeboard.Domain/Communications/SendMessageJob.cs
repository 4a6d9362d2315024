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
        try
        {
            await channel.SendAsync(await MailAsync(message, cancel), cancel);
            message.BeSent(clock.UtcInstant);
        }
        catch (Exception failure) when (!cancel.IsCancellationRequested)
        {
            var known = failure as MailFailedException;
            message.Fail(known?.Message ?? $"It could not be handed over ({failure.GetType().Name})", known?.IsTemporary ?? true, clock.UtcInstant);
            if (message.State == MessageState.Waiting) db.Add(For(message, clock));
        }
        // What went out is noted even where the server is just being stopped.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    internal static Job For(OutgoingMessage message, TimeProvider clock) => new()
    {
        Id = Id<Job>.New(clock), Kind = nameof(SendMessageJob), BoardId = message.BoardId, SubjectId = message.Id.Value, CreatedAt = clock.UtcInstant, DueAt = message.NextTryAt ?? clock.UtcInstant,
    };

    private async Task<MailToSend> MailAsync(OutgoingMessage message, CancellationToken cancel) => new()
    {
        Id = message.Id.Value, From = await db.Set<Board>().Where(b => b.Id == message.BoardId).Select(b => b.Name).SingleAsync(cancel), ToName = message.ToName, ToAddress = message.ToAddress!,
        Title = message.Title, Text = MessageText.ToSend(message, addresses.Site, message.SealedSecret is { } secret ? seal.Open(secret) : null),
        File = message.FileId is { } file ? new(message.FileName!, message.ContentType!, await files.ReadAsync(file, cancel)) : null,
    };
}
