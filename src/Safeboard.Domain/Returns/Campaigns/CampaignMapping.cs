using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Schools;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Campaigns;

internal sealed class CampaignMapping : IEntityTypeConfiguration<Campaign>, IEntityTypeConfiguration<Return>
{
    public void Configure(EntityTypeBuilder<Campaign> builder)
    {
        builder.ToTable("campaigns");
        builder.Property(c => c.Name).HasMaxLength(Campaign.LongestName);
        builder.Property(c => c.Note).HasMaxLength(Campaign.LongestNote);
        builder.Property(c => c.About).HasMaxLength(Campaign.LongestAbout);
        builder.Property(c => c.RemindBefore).HasConversion(NumberList.Converter, NumberList.Comparer).HasMaxLength(100);
        builder.HasIndex(c => new { c.BoardId, c.Number }).IsUnique();
        builder.HasOne<Campaign>().WithMany().HasForeignKey(c => c.FollowsId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(c => c.ActionId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<QuestionSetVersion>().WithMany().HasForeignKey(c => c.SetVersionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Return> builder)
    {
        builder.ToTable("returns");
        builder.Property(r => r.Name).HasMaxLength(Contact.LongestName);
        builder.Ignore(r => r.Key);
        builder.Property(r => r.Group).HasMaxLength(60);
        builder.Property(r => r.District).HasMaxLength(100);
        builder.ComplexProperty(r => r.Contact, Contact.Map);
        builder.ComplexProperty(r => r.Signer, Contact.Map);
        builder.Property(r => r.SubmittedBy).HasMaxLength(Contact.LongestName);
        builder.Property(r => r.SignedOffBy).HasMaxLength(Contact.LongestName);
        builder.Property(r => r.UntilBecause).HasMaxLength(Return.LongestText);
        builder.Property(r => r.ChangesWanted).HasMaxLength(Return.LongestText);
        builder.HasIndex(r => new { r.CampaignId, r.State, r.Name });
        // What a campaign's summary counts stands in the index itself.
        builder.HasIndex(r => new { r.CampaignId, r.Group, r.State, r.OpenedAt, r.BoardId, r.Id });
        builder.HasIndex(r => new { r.BoardId, r.AgencyId });
        builder.HasOne<Campaign>().WithMany().HasForeignKey(r => r.CampaignId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Agency>().WithMany().HasForeignKey(r => r.AgencyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<School>().WithMany().HasForeignKey(r => r.SchoolId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(r => r.PersonId).OnDelete(DeleteBehavior.Restrict);
    }
}
