using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions.Views;

/// <summary>A filter of the tracker under a name: somebody's own, or everybody's on the board.</summary>
public sealed class SavedView
{
    public const int LongestName = 80;
    public const int LongestQuery = 2000;
    public const int Most = 30;

    public required Id<SavedView> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Account> AccountId { get; init; }
    public required string Name { get; init; }

    /// <summary>What stands behind the tracker's address: “?state=late&amp;group=…”, or nothing.</summary>
    public required string Query { get; init; }
    public bool IsForAll { get; init; }
    public required string MadeBy { get; init; }
}

/// <summary>Keeps a view of the tracker. One of the same name that the person made takes its place.</summary>
public sealed class SaveView(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(string? name, string query, bool isForAll, Viewer by, CancellationToken cancel)
    {
        var called = name.AtMost(SavedView.LongestName, "Name") ?? throw new RuleBrokenException("Name", "Enter a name for the view");
        if (query.Length > SavedView.LongestQuery) throw new RuleBrokenException("", "This view has too many filters to be kept. Clear some of them");
        if (isForAll && !by.May(Permission.ManageActions)) throw new RuleBrokenException("IsForAll", "Only the board office keeps views for everybody");
        var own = await db.Set<SavedView>().Where(v => v.BoardId == by.BoardId && v.AccountId == by.AccountId).ToListAsync(cancel);
        db.RemoveRange(own.Where(v => string.Equals(v.Name, called, StringComparison.OrdinalIgnoreCase)));
        if (own.Count(v => !string.Equals(v.Name, called, StringComparison.OrdinalIgnoreCase)) >= SavedView.Most) throw new RuleBrokenException("Name", $"You have {SavedView.Most} views already. Remove one first");
        db.Add(new SavedView { Id = Id<SavedView>.New(clock), BoardId = by.BoardId, AccountId = by.AccountId, Name = called, Query = query, IsForAll = isForAll, MadeBy = by.Name });
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Removes a view: one's own, or for the office any that is for everybody.</summary>
public sealed class RemoveView(BoardDb db) : IOperation
{
    public async Task RunAsync(Id<SavedView> id, Viewer by, CancellationToken cancel)
    {
        if (await db.ViewsVisibleTo(by).SingleOrDefaultAsync(v => v.Id == id, cancel) is not { } view) return;
        if (view.AccountId != by.AccountId && !by.May(Permission.ManageActions)) throw new RuleBrokenException("", "Only the board office removes a view that is for everybody");
        db.Remove(view);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Views that somebody may open: their own, and those for everybody.</summary>
public static class SavedViewQueries
{
    extension(BoardDb db)
    {
        public IQueryable<SavedView> ViewsVisibleTo(Viewer viewer) => db.Set<SavedView>().Where(v => v.BoardId == viewer.BoardId && (v.AccountId == viewer.AccountId || v.IsForAll));

        public async Task<IReadOnlyList<SavedView>> ViewsAsync(Viewer viewer, CancellationToken cancel) => await db.ViewsVisibleTo(viewer).AsNoTracking().OrderBy(v => v.Name).ThenBy(v => v.Id).ToListAsync(cancel);
    }
}

internal sealed class SavedViewMapping : IEntityTypeConfiguration<SavedView>
{
    public void Configure(EntityTypeBuilder<SavedView> builder)
    {
        builder.ToTable("saved_views");
        builder.Property(v => v.Name).HasMaxLength(SavedView.LongestName);
        builder.Property(v => v.Query).HasMaxLength(SavedView.LongestQuery);
        builder.Property(v => v.MadeBy).HasMaxLength(200);
        builder.HasIndex(v => new { v.BoardId, v.AccountId });
        builder.HasOne<Account>().WithMany().HasForeignKey(v => v.AccountId).OnDelete(DeleteBehavior.Cascade);
    }
}
