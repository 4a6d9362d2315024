using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>The copy of a plan that the public reads: one for each plan, made anew when a person shows it again.</summary>
public sealed class PublishedPlan : IVersioned
{
    public required Id<PublishedPlan> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Plan> PlanId { get; init; }

    /// <summary>The plan's number, which is its public address.</summary>
    public required int Number { get; init; }
    public string Title { get; private set; } = "";

    /// <summary>What the public reads, as JSON; see <see cref="PublicPlanContent"/>. Empty where it was taken down.</summary>
    public string? Json { get; private set; }
    public DateTime ShownAt { get; private set; }
    public int Version { get; set; }

    internal PlanShown Show(PublicPlanContent content, DateTime at)
    {
        var again = Json is not null;
        (Title, Json, ShownAt) = (content.Title, KeptJson.Write(content), at);
        return new(again);
    }

    internal PlanNoLongerShown? TakeDown()
    {
        if (Json is null) return null;
        Json = null;
        return new();
    }
}

public sealed record PlanShown(bool Again) : IFact
{
    public string Title => Again ? "Shown to the public as it stands now" : "Shown to the public";
}

public sealed record PlanNoLongerShown : IFact
{
    public string Title => "No longer shown to the public";
}

/// <summary>A plan as the public reads it: no notes, no reasons, no names but by the board's rule.</summary>
public sealed record PublicPlanContent(string Title, DateOnly From, DateOnly Until, string? Purpose, string? Lead, IReadOnlyList<PublicPriority> Priorities, PublicNames Names);

/// <summary>A priority as the public reads it.</summary>
public sealed record PublicPriority(int Number, string Title, string? Why, IReadOnlyList<PublicObjective> Objectives);

/// <summary>An objective as the public reads it.</summary>
public sealed record PublicObjective(string Number, string Text, string? ToDo, string? Measure, string? Lead, DateOnly? DueOn, PlanRating Rating);

internal sealed class PublishedPlanMapping : IEntityTypeConfiguration<PublishedPlan>
{
    public void Configure(EntityTypeBuilder<PublishedPlan> builder)
    {
        builder.ToTable("public_plans");
        builder.Property(p => p.Title).HasMaxLength(Plan.LongestTitle);
        builder.HasIndex(p => new { p.BoardId, p.PlanId }).IsUnique();
        builder.HasIndex(p => new { p.BoardId, p.Number }).IsUnique();
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Restrict);
    }
}
