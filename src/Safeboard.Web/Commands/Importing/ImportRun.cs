using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Importing;

/// <summary>A file that was handed over, and the import that it is.</summary>
internal sealed record TakenDocument(string Path, Id<Import> ImportId, bool WasHere);

/// <summary>
/// Takes many files in while those before them are read. What is on the board already is not added again, so that a run that was
/// killed can be started once more; what could not be read before is tried again.
/// </summary>
internal sealed class ImportRun(IServiceProvider services, Viewer viewer, ImportProgress progress)
{
    private const int FilesAtOnce = 25;
    private const int MostWaiting = 200;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<IReadOnlyList<TakenDocument>> RunAsync(IReadOnlyList<string> paths, CancellationToken cancel)
    {
        var taken = new List<TakenDocument>(paths.Count);
        using var readers = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = Enumerable.Range(0, Math.Clamp(Environment.ProcessorCount, 2, 8)).Select(_ => Task.Run(() => ReadAsync(readers.Token), cancel)).ToList();
        try
        {
            foreach (var some in paths.Chunk(FilesAtOnce))
            {
                taken.AddRange(await AddAsync(some, cancel));
                await WaitAsync(taken.Count, MostWaiting, cancel);
            }
            await WaitAsync(taken.Count, 0, cancel);
        }
        finally
        {
            await readers.CancelAsync();
            await Task.WhenAll(reading);
            progress.End();
        }
        return taken;
    }

    private async Task<List<TakenDocument>> AddAsync(string[] paths, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var (db, add, remove) = (scope.ServiceProvider.GetRequiredService<BoardDb>(), scope.ServiceProvider.GetRequiredService<AddDocuments>(), scope.ServiceProvider.GetRequiredService<RemoveImport>());
        var taken = new List<TakenDocument>();
        foreach (var path in paths)
        {
            var size = new FileInfo(path).Length;
            var bytes = size > FileStore.LargestFile ? [] : await File.ReadAllBytesAsync(path, cancel);
            var known = size is 0 or > FileStore.LargestFile ? null : await KnownAsync(db, bytes, cancel);
            if (known is { State: not ImportState.CouldNotBeRead })
            {
                taken.Add(new(path, known.Id, WasHere: true));
                continue;
            }
            if (known is not null) await remove.RunAsync(known.Id, viewer, cancel);
            taken.Add(new(path, (await add.RunAsync([new(Path.GetFileName(path), bytes) { Size = size }], viewer, cancel))[0].Id, WasHere: false));
        }
        return taken;
    }

    private async Task<Import?> KnownAsync(BoardDb db, byte[] bytes, CancellationToken cancel)
    {
        var hash = FileStore.HashOf(bytes);
        return await (from import in db.ImportsVisibleTo(viewer).AsNoTracking()
                      join file in db.Set<StoredFile>() on import.FileId equals file.Id
                      where file.Sha256 == hash && import.State != ImportState.Removed && import.State != ImportState.AlreadyHere
                      orderby import.State == ImportState.CouldNotBeRead, import.AddedAt
                      select import).FirstOrDefaultAsync(cancel);
    }

    private async Task ReadAsync(CancellationToken stop)
    {
        var jobs = services.GetRequiredService<JobRunner>();
        try
        {
            while (!stop.IsCancellationRequested)
            {
                await jobs.DrainAsync(stop);
                await Task.Delay(Pause, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // All is read, or somebody stopped the command: the rest waits for the next run.
        }
    }

    /// <summary>Until no more than so many are still to be read. A server on the same database may be reading some of them.</summary>
    private async Task WaitAsync(int added, int most, CancellationToken cancel)
    {
        while (true)
        {
            await using var scope = services.CreateAsyncScope();
            var left = await scope.ServiceProvider.GetRequiredService<BoardDb>().ImportsVisibleTo(viewer).CountAsync(i => i.State == ImportState.Waiting || i.State == ImportState.Reading, cancel);
            progress.Show(Math.Max(0, added - left));
            if (left <= most) return;
            await Task.Delay(Pause, cancel);
        }
    }
}
