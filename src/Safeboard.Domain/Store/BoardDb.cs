using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>
/// The one store. A save writes the records, their history, the jobs that follow and the search entries together or not at all.
/// Sets are reached through each area's queries, which demand a viewer.
/// </summary>
public sealed class BoardDb(DbContextOptions<BoardDb> options) : DbContext(options)
{
    private readonly List<(IFact Fact, HistoryEntry Entry)> recorded = [];

    /// <summary>Adds what happened to the board's history, written with the next save.</summary>
    public void Record(IFact fact, Subject subject, Viewer by, DateTime at, Guid? importId = null) =>
        recorded.Add((fact, new HistoryEntry
        {
            BoardId = by.BoardId, At = at, ByAccountId = by.AccountId, ByName = by.Name, SubjectKind = subject.Kind, SubjectId = subject.Id,
            Fact = fact.GetType().Name, Title = fact.Title, Text = fact.Text, ImportId = importId,
        }));

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        foreach (var entry in ChangeTracker.Entries<IVersioned>())
            if (entry.State == EntityState.Modified) entry.Entity.Version++;
        await SearchIndex.RefreshAsync(this, cancellationToken);
        if (recorded.Count == 0) return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);

        await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        foreach (var (fact, entry) in recorded)
        {
            entry.Changes = HistoryChanges.Of(ChangeTracker, entry.SubjectId);
            AddRange(FactJobs.For(fact, entry));
        }
        await HistoryChain.AppendAsync(this, recorded.Select(r => r.Entry), cancellationToken);
        var count = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (own is not null) await own.CommitAsync(cancellationToken);
        recorded.Clear();
        return count;
    }

    /// <summary>Lets go of everything that waits to be saved: nothing of it happens.</summary>
    public void Forget()
    {
        ChangeTracker.Clear();
        recorded.Clear();
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously: the history is written in the same save");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(BoardDb).Assembly);
        foreach (var entity in modelBuilder.Model.GetEntityTypes().Where(e => e.ClrType.IsAssignableTo(typeof(IVersioned))))
            entity.FindProperty(nameof(IVersioned.Version))!.IsConcurrencyToken = true;
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        IdConversion.AddTo(configurationBuilder);
        // SQLite forgets that an instant is UTC.
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
    }

    /// <summary>A pooled store starts its next life with nothing left to record.</summary>
    public override ValueTask DisposeAsync()
    {
        recorded.Clear();
        return base.DisposeAsync();
    }

    public override void Dispose()
    {
        recorded.Clear();
        base.Dispose();
    }

    private sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(at => at, at => DateTime.SpecifyKind(at, DateTimeKind.Utc));
}

/// <summary>The record that a history row is about: its kind in the board's words and its identity.</summary>
public readonly record struct Subject(string Kind, Guid Id);
