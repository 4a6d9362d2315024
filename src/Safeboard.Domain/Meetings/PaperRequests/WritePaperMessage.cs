using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>Prepares the message that asks for a paper or for what is missing in it, in the words of the office.</summary>
public sealed class WritePaperMessage(BoardDb db, Outbox outbox) : IOperation
{
    public async Task<Guid> RunAsync(Id<PaperRequest> id, string? text, Viewer by, CancellationToken cancel)
    {
        var words = text.TrimmedOrNull?.ReplaceLineEndings("\n") ?? throw new RuleBrokenException("Text", "Write the message");
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        if (!request.IsOpen) throw new RuleBrokenException("", "This request is settled. Ask again if the paper is still needed");
        foreach (var old in await db.StillPreparedAsync(by, id.Value, [MessageKind.PaperRequest], cancel)) old.Drop("A newer message took its place");
        var address = request.PersonId is { } person ? await db.Set<Person>().Where(p => p.Id == person).Select(p => p.Email).SingleAsync(cancel) : null;
        var slug = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Slug).SingleAsync(cancel);
        var batch = outbox.Add([new(MessageKind.PaperRequest, new(request.AskedOf, address, request.PersonId), $"Paper: {request.Title}", $"{words}\n\nWhoever has an account can send it here:\n{MessageText.LinkMark}")
        {
            Link = new($"/{slug}/meetings/papers/{id}"),
        }], request.AsSubject(), request.Title, by);
        await db.SaveChangesAsync(cancel);
        return batch;
    }
}
