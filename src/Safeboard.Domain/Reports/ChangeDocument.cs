using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>A document as its form sends it.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="ForWhom">Who is to read it.</param>
/// <param name="Sections">What is written under each heading, by its key.</param>
/// <param name="Ticked">The records that are to be in it.</param>
/// <param name="Words">How it says some of them; empty where it says them as recorded.</param>
public sealed record DocumentChange(string? Title, string? ForWhom, IReadOnlyDictionary<string, string?> Sections, IReadOnlyList<Guid> Ticked, IReadOnlyDictionary<Guid, string?> Words);

/// <summary>Writes on a document: its sections, and which records are in it. What the writer may not see stays as it is.</summary>
public sealed class ChangeDocument(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardDocument> id, int version, DocumentChange change, Viewer by, CancellationToken cancel)
    {
        var document = await db.DocumentToChangeAsync(by, id, version, cancel);
        db.Record(document.Change(change.Title ?? "", change.ForWhom ?? "", by, clock.UtcInstant), document.AsSubject(), by, clock.UtcInstant);
        await WriteAsync(document, change, cancel);
        await TickAsync(document, change, by, cancel);
        await db.SaveChangesAsync(cancel);
    }

    private async Task WriteAsync(BoardDocument document, DocumentChange change, CancellationToken cancel)
    {
        var known = await db.Set<DocumentSection>().Where(s => s.BoardId == document.BoardId && s.DocumentId == document.Id).ToDictionaryAsync(s => s.Key, cancel);
        foreach (var part in document.Kind.Outline)
        {
            var text = (change.Sections.GetValueOrDefault(part.Key) ?? "").ReplaceLineEndings("\n").Trim();
            if (text.Length > DocumentOutline.LongestText) throw new RuleBrokenException($"Sections[{part.Key}]", $"{part.Title}: use {DocumentOutline.LongestText:N0} characters or fewer");
            if (known.TryGetValue(part.Key, out var section)) section.Text = text;
            else if (text.Length > 0) db.Add(new DocumentSection { Id = Id<DocumentSection>.New(clock), BoardId = document.BoardId, DocumentId = document.Id, Key = part.Key, Text = text });
        }
    }

    private async Task TickAsync(BoardDocument document, DocumentChange change, Viewer by, CancellationToken cancel)
    {
        var kept = await db.Set<TickedRecord>().Where(r => r.BoardId == document.BoardId && r.DocumentId == document.Id).ToDictionaryAsync(r => r.RecordId, cancel);
        var scope = await DocumentScope.OfAsync(db, by, document, clock.TodayInLondon, cancel);
        var wanted = change.Ticked.ToHashSet();
        foreach (var record in await db.RecordsForAsync(by, scope, [.. kept.Keys], cancel))
        {
            var ticked = kept.GetValueOrDefault(record.Id);
            if (!wanted.Contains(record.Id))
            {
                if (ticked is not null) db.Remove(ticked);
                continue;
            }
            if (ticked is null) db.Add(ticked = new() { Id = Id<TickedRecord>.New(clock), BoardId = document.BoardId, DocumentId = document.Id, RecordId = record.Id });
            if (change.Words.TryGetValue(record.Id, out var said)) ticked.Words = WordsOf(record, said);
        }
    }

    private static string? WordsOf(ContentRecord record, string? said)
    {
        var words = said?.ReplaceLineEndings("\n").TrimmedOrNull;
        if (words?.Length > DocumentOutline.LongestWords) throw new RuleBrokenException($"Words[{record.Id}]", $"Use {DocumentOutline.LongestWords:N0} characters or fewer for one record");
        return words == record.Text.Trim() ? null : words;
    }
}

/// <summary>Finishes a document: it is kept as its next version, with the records as they are now.</summary>
public sealed class FinishDocument(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<int> RunAsync(Id<BoardDocument> id, int version, Viewer by, CancellationToken cancel)
    {
        var document = await db.DocumentToChangeAsync(by, id, version, cancel);
        var content = (await db.DocumentOnDeskAsync(by, document, clock.TodayInLondon, cancel)).Content;
        if (content.Missing is { Count: > 0 } missing) throw new RuleBrokenException("", $"Write first: {string.Join("; ", missing)}");
        db.Record(document.Finish(by, clock.UtcInstant), document.AsSubject(), by, clock.UtcInstant);
        db.Add(new DocumentVersion
        {
            Id = Id<DocumentVersion>.New(clock), BoardId = by.BoardId, DocumentId = id, Number = document.LastVersion, MadeAt = clock.UtcInstant, MadeBy = by.Name, Json = content.ToJson(),
        });
        await db.SaveChangesAsync(cancel);
        return document.LastVersion;
    }
}
