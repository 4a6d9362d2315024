using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>Prepares the message that asks for a paper or for what is missing in it, in the words of the office.</summary>
public sealed class WritePaperMessage(BoardDb db, Outbox outbox) : IOperation
{
    /// <summary>It leaves room for the words about the link.</summary>
    private const int LongestText = OutgoingMessage.LongestText - 1000;

    public async Task<Guid> RunAsync(Id<PaperRequest> id, string? text, Viewer by, CancellationToken cancel)
    {
        var words = text.TrimmedOrNull?.ReplaceLineEndings("\n") ?? throw new RuleBrokenException("Text", "Write the message");
        if (words.Length > LongestText) throw new RuleBrokenException("Text", $"Use {LongestText:N0} characters or fewer");
        var request = await db.PaperRequestToChangeAsync(id, by, cancel);
        if (!request.IsOpen) throw new RuleBrokenException("", "This request is settled. Ask again if the paper is still needed");
        await outbox.ReplaceAsync(id.Value, [MessageKind.PaperRequest], people: null, Outbox.Newer, by, cancel);
        var address = request.PersonId is { } person ? await db.Set<Person>().Where(p => p.Id == person).Select(p => p.Email).SingleAsync(cancel) : null;
        var slug = await db.Set<Board>().Where(b => b.Id == by.BoardId).Select(b => b.Slug).SingleAsync(cancel);
        var batch = outbox.Add([new(MessageKind.PaperRequest, new(request.AskedOf, address, request.PersonId), $"Paper: {request.Title}", $"{words}\n\nWhoever has an account can send it here:\n{MessageText.LinkMark}")
        {
            Link = new($"/{slug}/meetings/papers/{id}"),
        }], request.AsSubject(), request.Title, by);
        await db.SaveChangesAsync(cancel);
        return batch.Id;
    }
}
