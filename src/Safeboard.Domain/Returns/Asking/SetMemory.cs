using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Asking;

/// <summary>Keeps versions of question sets as they were read: they never change, and each answer that is saved needs its question.</summary>
public sealed class SetMemory
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<Id<QuestionSetVersion>, SetContent> kept = new();

    internal async Task<SetContent> ContentAsync(BoardDb db, Id<QuestionSetVersion> id, CancellationToken cancel) => await KnownAsync(db, id, cancel) ?? throw new InvalidOperationException("There is no such version of a question set");

    /// <summary>Null where there is no such version.</summary>
    internal async Task<SetContent?> KnownAsync(BoardDb db, Id<QuestionSetVersion> id, CancellationToken cancel)
    {
        if (kept.TryGetValue(id, out var found)) return found;
        if (await db.Set<QuestionSetVersion>().Where(v => v.Id == id).Select(v => v.Json).SingleOrDefaultAsync(cancel) is not { } json) return null;
        var content = SetJson.Read(json);
        if (kept.Count >= Most) kept.Clear();
        return kept[id] = content;
    }
}
