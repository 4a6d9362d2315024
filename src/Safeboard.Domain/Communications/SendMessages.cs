using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Communications;

/// <summary>How many messages went to the outbox, and of whom no address is known.</summary>
public sealed record Released(int Count, IReadOnlyList<string> WithoutAddress);

/// <summary>Hands prepared messages to the outbox: one, or all that were prepared together.</summary>
public sealed class SendMessages(BoardDb db, IMailChannel channel, TimeProvider clock) : IOperation
{
    public async Task<Released> RunAsync(Guid batch, Viewer by, CancellationToken cancel) =>
        await ReleaseAsync(await db.MessagesVisibleTo(by).Where(m => m.BatchId == batch && m.State == MessageState.Prepared).ToListAsync(cancel), by, cancel);

    public async Task<Released> RunAsync(Id<OutgoingMessage> id, Viewer by, CancellationToken cancel)
    {
        var released = await ReleaseAsync([await db.MessageToChangeAsync(id, by, cancel)], by, cancel);
        return released.WithoutAddress is [var name] ? throw OutgoingMessage.NoAddress(name) : released;
    }

    private async Task<Released> ReleaseAsync(IReadOnlyList<OutgoingMessage> messages, Viewer by, CancellationToken cancel)
    {
        if (channel.Way is null) throw new RuleBrokenException("", "Mail is not set up on this server, so nothing can be sent from here. Open a message and send its text yourself");
        if (messages.Count == 0) throw new RuleBrokenException("", "These messages are sent already, or it was decided not to send them");
        var addresses = await db.AddressesOfAsync(messages, cancel);
        var (ready, without) = (messages.Where(m => addresses.ContainsKey(m.Id)).ToList(), messages.Where(m => !addresses.ContainsKey(m.Id)).Select(m => m.ToName).ToList());
        foreach (var message in ready)
        {
            message.Release(addresses[message.Id], by.Name, clock.UtcInstant);
            db.Add(SendMessageJob.For(message, clock));
        }
        foreach (var kind in ready.GroupBy(m => (m.Kind, Subject: m.AsSubject()))) db.Record(new MessagesSent(kind.Key.Kind, kind.Count()), kind.Key.Subject, by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return new(ready.Count, without);
    }
}

/// <summary>Tries a message again that could not be sent.</summary>
public sealed class SendAgain(BoardDb db, IMailChannel channel, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<OutgoingMessage> id, Viewer by, CancellationToken cancel)
    {
        if (channel.Way is null) throw new RuleBrokenException("", "Mail is not set up on this server. Send the text yourself");
        var message = await db.MessageToChangeAsync(id, by, cancel);
        message.TryAgain((await db.AddressesOfAsync([message], cancel)).GetValueOrDefault(id), by.Name, clock.UtcInstant);
        db.Add(SendMessageJob.For(message, clock));
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Decides that messages are not sent: one, or all that were prepared together.</summary>
public sealed class DropMessages(BoardDb db, TimeProvider clock) : IOperation
{
    private const string Because = "The office decided not to send it";

    public async Task RunAsync(Guid batch, Viewer by, CancellationToken cancel) =>
        await DropAsync(await db.MessagesVisibleTo(by).Where(m => m.BatchId == batch && m.State == MessageState.Prepared).ToListAsync(cancel), by, cancel);

    public async Task RunAsync(Id<OutgoingMessage> id, Viewer by, CancellationToken cancel) => await DropAsync([await db.MessageToChangeAsync(id, by, cancel)], by, cancel);

    private async Task DropAsync(List<OutgoingMessage> messages, Viewer by, CancellationToken cancel)
    {
        foreach (var message in messages) message.Drop(Because);
        foreach (var kind in messages.GroupBy(m => (m.Kind, Subject: m.AsSubject()))) db.Record(new MessagesNotSent(kind.Key.Kind, kind.Count()), kind.Key.Subject, by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Gives out the whole text of a message, link and all, to somebody who sends it in their own way. From then on it counts as sent.</summary>
public sealed class TakeMessage(BoardDb db, ISecretSeal seal, MailAddresses addresses, TimeProvider clock) : IOperation
{
    public async Task<string> RunAsync(Id<OutgoingMessage> id, Viewer by, CancellationToken cancel)
    {
        var message = await db.MessageToChangeAsync(id, by, cancel);
        var text = MessageText.ToSend(message, addresses.Site, message.SealedSecret is { } secret ? seal.Open(secret) : null);
        message.TakeByHand(by.Name, clock.UtcInstant);
        db.Record(new MessagesSent(message.Kind, 1), message.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return text;
    }
}
