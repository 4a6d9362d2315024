using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Letters;

internal sealed class LetterMapping : IEntityTypeConfiguration<Letter>, IEntityTypeConfiguration<LetterFile>
{
    public void Configure(EntityTypeBuilder<Letter> builder)
    {
        builder.ToTable("letters");
        builder.Property(l => l.To).HasMaxLength(Letter.LongestTo);
        foreach (var text in (string[])[nameof(Letter.Why), nameof(Letter.Reply), nameof(Letter.ClosedBecause)]) builder.Property(text).HasMaxLength(Letter.LongestText);
        builder.Ignore(l => l.Name);
        builder.HasIndex(l => new { l.BoardId, l.Number }).IsUnique();
        builder.HasOne<BoardAction>().WithMany().HasForeignKey(l => l.ActionId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<LetterFile> builder)
    {
        builder.ToTable("letter_files");
        builder.Property(f => f.FileName).HasMaxLength(260);
        builder.HasIndex(f => new { f.BoardId, f.LetterId });
        builder.HasOne<Letter>().WithMany().HasForeignKey(f => f.LetterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(f => f.FileId).OnDelete(DeleteBehavior.Restrict);
    }
}
