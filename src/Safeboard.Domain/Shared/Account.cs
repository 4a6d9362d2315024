using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Safeboard.Domain.Shared;

/// <summary>What somebody signs in with. What they may do stands in their role grants.</summary>
public sealed class Account
{
    public required Id<Account> Id { get; init; }

    /// <summary>The e-mail address, which is also the sign-in name.</summary>
    public required string Email { get; set; }

    /// <summary>The address in the form it is looked up by.</summary>
    public string NormalizedEmail { get; set; } = "";

    /// <summary>The name shown beside what this person does.</summary>
    public required string Name { get; set; }
    public Id<Person>? PersonId { get; set; }
    public string? PasswordHash { get; set; }

    /// <summary>Changes with the password, so that other sign-ins end.</summary>
    public string SecurityStamp { get; set; } = "";
    public string ConcurrencyStamp { get; set; } = "";
    public int FailedSignIns { get; set; }

    /// <summary>Until when sign-in is refused after too many wrong passwords, in UTC.</summary>
    public DateTime? LockedUntil { get; set; }

    /// <summary>The last time but one that this person came, in UTC: "changed since you were last here".</summary>
    public DateTime? LastHere { get; set; }

    /// <summary>The visit that is going on, in UTC.</summary>
    public DateTime? HereSince { get; set; }
}

internal sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> builder)
    {
        builder.ToTable("accounts");
        builder.Property(a => a.Email).HasMaxLength(254);
        builder.Property(a => a.NormalizedEmail).HasMaxLength(254);
        builder.Property(a => a.Name).HasMaxLength(200);
        builder.Property(a => a.ConcurrencyStamp).HasMaxLength(40).IsConcurrencyToken();
        builder.HasIndex(a => a.NormalizedEmail).IsUnique();
    }
}
