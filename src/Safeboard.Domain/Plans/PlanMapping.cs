using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;

namespace Safeboard.Domain.Plans;

internal sealed class PlanMapping : IEntityTypeConfiguration<Plan>, IEntityTypeConfiguration<PlanPriority>, IEntityTypeConfiguration<PlanObjective>, IEntityTypeConfiguration<PlanMilestone>, IEntityTypeConfiguration<ProgressNote>
{
    public void Configure(EntityTypeBuilder<Plan> builder)
    {
        builder.ToTable("plans");
        builder.Property(p => p.Title).HasMaxLength(Plan.LongestTitle);
        builder.Property(p => p.Purpose).HasMaxLength(Plan.LongestText);
        builder.Property(p => p.Funder).HasMaxLength(Plan.LongestTitle);
        builder.Property(p => p.Reach).HasMaxLength(Plan.LongestTitle);
        builder.Property(p => p.EndedBecause).HasMaxLength(Plan.LongestText);
        builder.ComplexProperty(p => p.Lead, Lead.Map);
        builder.Ignore(p => p.Name);
        builder.HasIndex(p => new { p.BoardId, p.Number }).IsUnique();
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(p => p.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.RolledFromId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanPriority> builder)
    {
        builder.ToTable("plan_priorities");
        builder.Property(p => p.Title).HasMaxLength(Plan.LongestTitle);
        builder.Property(p => p.Why).HasMaxLength(Plan.LongestText);
        builder.HasIndex(p => new { p.BoardId, p.PlanId, p.Order });
        builder.HasOne<Plan>().WithMany().HasForeignKey(p => p.PlanId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanObjective> builder)
    {
        builder.ToTable("plan_objectives");
        foreach (var text in (string[])[nameof(PlanObjective.Text), nameof(PlanObjective.ToDo), nameof(PlanObjective.Measure), nameof(PlanObjective.RatedBecause), nameof(PlanObjective.TakenOutBecause)])
            builder.Property(text).HasMaxLength(Plan.LongestText);
        builder.ComplexProperty(o => o.Lead, Lead.Map);
        builder.HasIndex(o => new { o.BoardId, o.PlanId, o.PriorityId, o.Order });
        builder.HasOne<Plan>().WithMany().HasForeignKey(o => o.PlanId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanPriority>().WithMany().HasForeignKey(o => o.PriorityId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(o => o.GroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<PlanObjective>().WithMany().HasForeignKey(o => o.CarriedFromId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<PlanMilestone> builder)
    {
        builder.ToTable("plan_milestones");
        builder.Property(m => m.Words).HasMaxLength(Plan.LongestTitle);
        builder.HasIndex(m => new { m.BoardId, m.ObjectiveId, m.DueOn });
        builder.HasOne<PlanObjective>().WithMany().HasForeignKey(m => m.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ProgressNote> builder)
    {
        builder.ToTable("plan_progress");
        builder.Property(n => n.Text).HasMaxLength(Plan.LongestText);
        builder.Property(n => n.ByName).HasMaxLength(200);
        builder.HasIndex(n => new { n.BoardId, n.ObjectiveId, n.On });
        builder.HasOne<PlanObjective>().WithMany().HasForeignKey(n => n.ObjectiveId).OnDelete(DeleteBehavior.Restrict);
    }
}
