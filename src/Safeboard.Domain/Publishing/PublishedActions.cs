using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>The copy of a board's public actions that the public reads: one for each board, made anew when a person shows it again.</summary>
public sealed class PublishedActions : IVersioned
{
    public required Id<Board> BoardId { get; init; }

    /// <summary>What the public reads, as JSON; see <see cref="PublicActionsContent"/>. Empty where it was taken down.</summary>
    public string? Json { get; private set; }
    public DateTime ShownAt { get; private set; }
    public int Version { get; set; }

    internal ActionsShown Show(PublicActionsContent content, DateTime at)
    {
        (Json, ShownAt) = (KeptJson.Write(content), at);
        return new(content.Actions.Count);
    }

    internal ActionsNoLongerShown? TakeDown()
    {
        if (Json is null) return null;
        Json = null;
        return new();
    }

    /// <summary>Takes one action out; false where the copy does not have it.</summary>
    internal bool Drop(string reference)
    {
        if (Json is null) return false;
        var content = KeptJson.Read<PublicActionsContent>(Json);
        var kept = content.Actions.Where(a => a.Reference != reference).ToList();
        if (kept.Count == content.Actions.Count) return false;
        Json = KeptJson.Write(content with { Actions = kept });
        return true;
    }
}

public sealed record ActionsShown(int Count) : IFact
{
    public string Title => $"{(Count == 1 ? "1 action" : $"{Count} actions")} shown to the public";
}

public sealed record ActionsNoLongerShown : IFact
{
    public string Title => "Actions no longer shown to the public";
}

/// <summary>A board's public actions as the public reads them: no notes, no evidence, no names but by the board's rule.</summary>
public sealed record PublicActionsContent(IReadOnlyList<PublicAction> Actions, PublicNames Names);

/// <summary>An action as the public reads it.</summary>
/// <param name="Owners">Who owes it, by the board's rule; empty where the rule leaves nothing to show.</param>
/// <param name="DoneOn">When it was done; null while it is owed.</param>
/// <param name="Done">What was done.</param>
/// <param name="Difference">What difference that made.</param>
public sealed record PublicAction(string Reference, string Text, string Owners, DateOnly AgreedOn, DateOnly? DueOn, DateOnly? DoneOn, string? Done, string? Difference);

internal sealed class PublishedActionsMapping : IEntityTypeConfiguration<PublishedActions>
{
    public void Configure(EntityTypeBuilder<PublishedActions> builder)
    {
        builder.ToTable("public_actions");
        builder.HasKey(p => p.BoardId);
        builder.HasOne<Board>().WithOne().HasForeignKey<PublishedActions>(p => p.BoardId).OnDelete(DeleteBehavior.Restrict);
    }
}
