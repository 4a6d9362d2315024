using System.IO.Compression;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Documents.Processing;
using Safeboard.Documents.Reading;
using Safeboard.Domain.Imports.LanguageModel;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>
/// Reads an added document in the limited child process and puts its findings before a person. Killed and run again it comes
/// to the same: everything is written in one save, and only while the document still waits.
/// </summary>
[RunsAfter<DocumentAdded>, RunsAfter<MailPartAdded>]
public sealed class ReadDocumentJob(BoardDb db, FileStore files, ReadingProcess reader, TimeProvider clock) : IJob
{
    private static readonly TimeSpan BetweenSaves = TimeSpan.FromMilliseconds(500);

    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var id = new Id<Import>(job.SubjectId);
        var import = await db.Set<Import>().SingleOrDefaultAsync(i => i.Id == id, cancel);
        if (import is not { State: ImportState.Waiting or ImportState.Reading }) return;
        import.State = ImportState.Reading;
        await db.SaveChangesAsync(cancel);
        var outcome = await ReadAsync(import, cancel);
        // Somebody may have removed it meanwhile.
        await db.Entry(import).ReloadAsync(cancel);
        if (import.State != ImportState.Reading) return;
        if (outcome is ReadingOutcome.Read read) await ProposeAsync(import, read, cancel);
        else if (outcome is ReadingOutcome.Failure failure)
            (import.State, import.Failure, import.Remedy) = (ImportState.CouldNotBeRead, Cut(failure.Reason), Cut(failure.Remedy));
        await db.SaveChangesAsync(cancel);
    }

    private Task<ReadingOutcome> ReadAsync(Import import, CancellationToken cancel) => files.AsFileAsync(import.FileId, async file =>
    {
        var progress = new LatestProgress();
        var reading = reader.RunAsync(file, import.FileName, import.Part, progress, cancel);
        while (await Task.WhenAny(reading, Task.Delay(BetweenSaves, cancel)) != reading)
            await SaveProgressAsync(import.Id, progress, cancel);
        return await reading;
    }, cancel);

    private async Task SaveProgressAsync(Id<Import> id, LatestProgress progress, CancellationToken cancel)
    {
        if (progress.Take() is not { } step) return;
        // Not an edit that anybody could clash with: the version stays.
        await db.Set<Import>().Where(i => i.Id == id && i.State == ImportState.Reading)
            .ExecuteUpdateAsync(set => set.SetProperty(i => i.PagesRead, step.Page).SetProperty(i => i.Pages, step.Pages), cancel);
    }

    private async Task ProposeAsync(Import import, ReadingOutcome.Read read, CancellationToken cancel)
    {
        var known = await db.KnownToBoardAsync(read.Reading, Viewer.System(import.BoardId), cancel);
        var proposed = ProposedDocuments.Make(read.Reading, known);
        (import.State, import.Title, import.Pages, import.PagesRead) = (ImportState.Ready, proposed.Title, read.Reading.Pages, read.Reading.Pages);
        (import.Part, import.Parts) = MailParts.Of(read.Reading);
        db.Add(new ImportReading { ImportId = import.Id, Json = Pack(read.Json) });
        if (await db.LanguageModelOf(Viewer.System(import.BoardId)).AnyAsync(cancel)) db.Add(ToAsk(import));
        foreach (var draft in proposed.Proposals) db.Add(Stored(import, draft));
        var order = 0;
        foreach (var warning in proposed.Warnings)
        {
            db.Add(new ImportWarning
            {
                Id = Id<ImportWarning>.New(clock), BoardId = import.BoardId, ImportId = import.Id, Order = ++order, Kind = warning.Kind, Text = warning.Text, About = warning.About,
                Start = warning.At?.Start, End = warning.At?.End,
            });
        }
    }

    private Job ToAsk(Import import) => new()
    {
        Id = Id<Job>.New(clock), Kind = nameof(AskLanguageModelJob), BoardId = import.BoardId, SubjectId = import.Id.Value, CreatedAt = clock.UtcInstant, DueAt = clock.UtcInstant,
    };

    private Proposal Stored(Import import, ProposalDraft draft) => new()
    {
        Id = Id<Proposal>.New(clock), BoardId = import.BoardId, ImportId = import.Id, Kind = draft.Kind, Order = draft.Order, Start = draft.At?.Start ?? 0, End = draft.At?.End ?? 0,
        Page = draft.From?.Page, Confidence = draft.Confidence, Why = draft.Why is { } why ? Cut(why) : null, Fields = draft.Fields,
    };

    private static byte[] Pack(string json)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest)) zip.Write(Encoding.UTF8.GetBytes(json));
        return packed.ToArray();
    }

    private static string Cut(string text) => text.Length <= 500 ? text : text[..499] + "…";

    /// <summary>Keeps only the newest page, so that saving never holds the reader up.</summary>
    private sealed class LatestProgress : IProgress<ReadingProgress>
    {
        private ReadingProgress? latest;

        public void Report(ReadingProgress value) => Volatile.Write(ref latest, value);

        public ReadingProgress? Take() => Interlocked.Exchange(ref latest, null);
    }
}
