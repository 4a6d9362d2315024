using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>
/// Makes what was asked for of a meeting's pack. Killed and run again it comes to the same: files, parts and the making are written in one transaction, and only
/// while the making is under way.
/// </summary>
[RunsAfter<PackAskedFor>]
public sealed class MakePackJob(BoardDb db, FileStore files, IPackPress press, StandingMatters standing, TimeProvider clock) : IJob
{
    public async Task RunAsync(Job job, CancellationToken cancel)
    {
        var id = new Id<Meeting>(job.SubjectId);
        if (await db.Set<PackMaking>().SingleOrDefaultAsync(m => m.MeetingId == id && m.State == PackState.UnderWay, cancel) is not { } making) return;
        var viewer = Viewer.System(making.BoardId);
        var (sources, kept) = (await db.PackSourcesAsync(viewer, id, cancel), await db.PackPartsAsync(viewer, id, cancel));
        var parts = making.Supplement == 0 ? PackPlan.Anew(sources) : PackPlan.With(making.Supplement, sources, kept);
        var folder = Directory.CreateTempSubdirectory("safeboard-pack-");
        try
        {
            var order = await OrderAsync(making, sources, parts, folder.FullName, viewer, cancel);
            await KeepAsync(making, parts, await press.PressAsync(order, folder.FullName, cancel), viewer, cancel);
        }
        catch (PackNotMadeException failure)
        {
            making.Fail(failure.Message);
            await db.SaveChangesAsync(cancel);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private async Task<PackOrder> OrderAsync(PackMaking making, PackSources sources, IReadOnlyList<PlannedPart> parts, string folder, Viewer viewer, CancellationToken cancel)
    {
        List<(PlannedPart, string?)> withFiles = [];
        foreach (var part in parts) withFiles.Add((part, part.Paper is { } paper ? await CopyAsync(making.MeetingId, paper, folder, viewer, cancel) : null));
        var meeting = (await db.MeetingAsync(viewer, making.MeetingId, cancel))!;
        return new()
        {
            Board = await db.Set<Board>().Where(b => b.Id == making.BoardId).Select(b => b.Name).SingleAsync(cancel),
            Meeting = meeting, Lines = sources.Lines, Standing = await standing.ForPackAsync(viewer, meeting, cancel), Parts = withFiles,
            Readers = Enum.GetValues<PackReader>(), Supplement = making.Supplement,
        };
    }

    private async Task<string> CopyAsync(Id<Meeting> meeting, PackPaper paper, string folder, Viewer viewer, CancellationToken cancel)
    {
        var path = Path.Combine(folder, paper.Id.ToString());
        var stored = await db.PaperFileAsync(viewer, meeting, paper.Id, cancel);
        await File.WriteAllBytesAsync(path, await files.ReadAsync(stored!.FileId, cancel), cancel);
        return path;
    }

    private async Task KeepAsync(PackMaking making, IReadOnlyList<PlannedPart> parts, PressedPack pressed, Viewer viewer, CancellationToken cancel)
    {
        var (board, meeting, now) = (making.BoardId, making.MeetingId, clock.UtcInstant);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        db.RemoveRange(await db.Set<PackPart>().Where(p => p.BoardId == board && p.MeetingId == meeting).ToListAsync(cancel));
        // The whole pack takes the place of the one before; supplements that went out stay as they are.
        db.RemoveRange(await db.Set<PackFile>().Where(f => f.BoardId == board && f.MeetingId == meeting && (f.Supplement == null || f.Supplement == making.Supplement)).ToListAsync(cancel));
        foreach (var (n, part) in parts.Index()) db.Add(Kept(making, n, part, pressed.Parts[n]));
        foreach (var file in pressed.Files)
        {
            var stored = await files.KeepFileAsync(file.Path, cancel);
            db.Add(new PackFile { Id = Id<PackFile>.New(clock), BoardId = board, MeetingId = meeting, Reader = file.Reader, Supplement = file.Supplement, FileId = stored.Id, Size = stored.Size, MadeAt = now });
        }
        db.Record(making.BeMade(parts.Count, pressed.Parts.Count(p => p.State != PackPartState.Ready), now), new("meeting", meeting.Value), viewer, now);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    private PackPart Kept(PackMaking making, int order, PlannedPart part, PressedPart pressed) => new()
    {
        Id = Id<PackPart>.New(clock), BoardId = making.BoardId, MeetingId = making.MeetingId, Order = order, Key = part.Key, Item = part.Item, Title = part.Title, Marking = part.Marking,
        Supplement = part.Supplement, Numbers = string.Join(' ', (part.KeptNumbers ?? []).Union(pressed.Numbers)), Pages = pressed.Pages, State = pressed.State, Why = pressed.Why,
    };
}
