using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>One document in the list of those added.</summary>
public sealed record ImportLine
{
    public required Id<Import> Id { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required DateTime AddedAt { get; init; }
    public required ImportState State { get; init; }
    public int Pages { get; init; }
    public int PagesRead { get; init; }
    public string? Title { get; init; }
    public string? Failure { get; init; }
    public string? Remedy { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public string? FinishedBy { get; init; }
    public DateTime? FinishedAt { get; init; }

    /// <summary>The same file, which came first.</summary>
    public SameFile? SameAs { get; init; }
    public int Findings { get; init; }
    public int Checked { get; init; }
    public int Warnings { get; init; }

    /// <summary>The documents of an e-mail that holds several.</summary>
    public MailParts? Parts { get; init; }

    public bool IsBusy => State is ImportState.Waiting or ImportState.Reading;
    public bool IsToCheck => State is ImportState.Ready or ImportState.Checking;
}

public sealed record SameFile(Id<Import> Id, string FileName, DateTime AddedAt, ImportState State);

/// <summary>A page of the list, newest first.</summary>
public sealed record ImportList(IReadOnlyList<ImportLine> Lines, int Total);

/// <summary>The documents that were added to a board, with how far each has come. Four commands, however long the list.</summary>
public static class ImportListQueries
{
    public const int PageSize = 50;

    extension(BoardDb db)
    {
        /// <summary>Today's documents, and those of earlier days that wait for somebody.</summary>
        public Task<ImportList> DocumentsOfTodayAsync(DateOnly today, Viewer viewer, CancellationToken cancel)
        {
            var start = BoardTime.StartOfDayUtc(today);
            return db.ListAsync(db.ImportsVisibleTo(viewer).Where(i => i.State != ImportState.Removed
                && (i.AddedAt >= start || i.State == ImportState.Waiting || i.State == ImportState.Reading || i.State == ImportState.Ready || i.State == ImportState.Checking)), 1, viewer, cancel);
        }

        public Task<ImportList> DocumentsBeforeAsync(DateOnly today, int page, Viewer viewer, CancellationToken cancel)
        {
            var start = BoardTime.StartOfDayUtc(today);
            return db.ListAsync(db.ImportsVisibleTo(viewer).Where(i => i.State != ImportState.Removed && i.AddedAt < start), page, viewer, cancel);
        }

        private async Task<ImportList> ListAsync(IQueryable<Import> imports, int page, Viewer viewer, CancellationToken cancel)
        {
            var total = await imports.CountAsync(cancel);
            var rows = await (from import in imports.AsNoTracking()
                              join first in db.Set<Import>() on import.SameAsId equals first.Id into firsts
                              from first in firsts.DefaultIfEmpty()
                              orderby import.AddedAt descending, import.Id descending
                              select new { Import = import, First = first == null ? null : new SameFile(first.Id, first.FileName, first.AddedAt, first.State) })
                .Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancel);
            var ids = rows.Select(r => r.Import.Id).ToList();
            var findings = await db.Set<Proposal>().Where(p => ids.Contains(p.ImportId) && !(p.ByLanguageModel && p.State == ProposalState.ToCheck)).GroupBy(p => p.ImportId)
                .Select(g => new { g.Key, All = g.Count(), Left = g.Count(p => p.State == ProposalState.ToCheck) }).ToDictionaryAsync(g => g.Key, cancel);
            var warnings = await db.Set<ImportWarning>().Where(w => ids.Contains(w.ImportId) && w.Settled == null).GroupBy(w => w.ImportId)
                .Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancel);
            return new([.. rows.Select(r => Line(r.Import, r.First, findings.GetValueOrDefault(r.Import.Id) is { } f ? (f.All, f.All - f.Left) : (0, 0), warnings.GetValueOrDefault(r.Import.Id)))], total);
        }
    }

    private static ImportLine Line(Import import, SameFile? first, (int All, int Checked) findings, int warnings) => new()
    {
        Id = import.Id, FileName = import.FileName, Size = import.Size, AddedAt = import.AddedAt, State = import.State, Pages = import.Pages, PagesRead = import.PagesRead,
        Title = import.Title, Failure = import.Failure, Remedy = import.Remedy, MeetingId = import.MeetingId, FinishedBy = import.FinishedBy, FinishedAt = import.FinishedAt,
        Parts = MailParts.Of(import), SameAs = first, Findings = findings.All, Checked = findings.Checked, Warnings = warnings,
    };
}
