using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Administration;

/// <summary>A role that an account has on one board, or on the whole installation when no board is named.</summary>
public sealed class RoleGrant
{
    public required Id<RoleGrant> Id { get; init; }
    public required Id<Account> AccountId { get; init; }
    public Id<Board>? BoardId { get; init; }
    public required Role Role { get; init; }

    /// <summary>The agency that an agency lead speaks for.</summary>
    public Id<Agency>? AgencyId { get; init; }
}

internal sealed class RoleGrantMapping : IEntityTypeConfiguration<RoleGrant>
{
    public void Configure(EntityTypeBuilder<RoleGrant> builder)
    {
        builder.ToTable("role_grants");
        builder.HasIndex(g => new { g.AccountId, g.BoardId });
        builder.HasOne<Account>().WithMany().HasForeignKey(g => g.AccountId);
        builder.HasOne<Board>().WithMany().HasForeignKey(g => g.BoardId);
        builder.HasOne<Agency>().WithMany().HasForeignKey(g => g.AgencyId);
    }
}
