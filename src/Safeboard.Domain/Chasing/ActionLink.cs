using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Chasing;

/// <summary>
/// A secret address by which one person says how one action is going, or that it is done, without an account. It runs out, can be stopped, and ends with
/// the person's part in the action. Only a hash of the secret is kept.
/// </summary>
public sealed class ActionLink
{
    /// <summary>For how many days it works.</summary>
    public const int Days = 30;

    public required Id<ActionLink> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardAction> ActionId { get; init; }

    /// <summary>Who acts by it, as they were called when it was made.</summary>
    public required string Name { get; init; }
    public Id<Person>? PersonId { get; init; }

    /// <summary>The person, group or agency that owns the action and for whom they act.</summary>
    public required Guid OwnerId { get; init; }

    /// <summary>SHA-256 of the secret, as hexadecimal digits.</summary>
    public required string SecretHash { get; init; }
    public required DateTime MadeAt { get; init; }

    /// <summary>The last day on which it works, in London.</summary>
    public required DateOnly Until { get; init; }
    public DateTime? StoppedAt { get; private set; }

    internal void Stop(DateTime at) => StoppedAt ??= at;
}

public sealed record ActionLinksStopped(int Count) : IFact
{
    public string Title => Count == 1 ? "Address in a reminder stopped" : $"{Count} addresses in reminders stopped";
}

/// <summary>Stops every address by which somebody acts on an action without an account.</summary>
public sealed class StopActionLinks(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, Viewer by, CancellationToken cancel)
    {
        if (!await db.ActionsVisibleTo(by).AnyAsync(a => a.Id == id, cancel)) throw new RuleBrokenException("", "This action is not there any more");
        var links = await db.Set<ActionLink>().Where(l => l.BoardId == by.BoardId && l.ActionId == id && l.StoppedAt == null).ToListAsync(cancel);
        if (links.Count == 0) return;
        foreach (var link in links) link.Stop(clock.UtcInstant);
        db.Record(new ActionLinksStopped(links.Count), new("action", id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

internal sealed class ActionLinkMapping : IEntityTypeConfiguration<ActionLink>
{
    public void Configure(EntityTypeBuilder<ActionLink> builder)
    {
        builder.ToTable("action_links");
        builder.Property(l => l.Name).HasMaxLength(200);
        builder.Property(l => l.SecretHash).HasMaxLength(64);
        builder.HasIndex(l => l.SecretHash).IsUnique();
        builder.HasIndex(l => new { l.BoardId, l.ActionId });
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(l => l.ActionId).OnDelete(DeleteBehavior.Cascade);
    }
}
