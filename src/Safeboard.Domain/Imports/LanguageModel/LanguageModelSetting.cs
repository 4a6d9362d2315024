using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports.LanguageModel;

/// <summary>The language model that a board lets read its documents too. A board without one sends nothing anywhere.</summary>
public sealed class LanguageModelSetting : IVersioned
{
    public required Id<Board> BoardId { get; init; }

    /// <summary>Where questions go, in full: https://models.example.org/v1/chat/completions.</summary>
    public required string Address { get; set; }

    /// <summary>What the endpoint calls it.</summary>
    public required string Model { get; set; }

    /// <summary>The key that the endpoint asks for, sealed; null where it asks for none.</summary>
    public string? SealedKey { get; set; }
    public int Version { get; set; }
}

internal sealed class LanguageModelMapping : IEntityTypeConfiguration<LanguageModelSetting>
{
    public void Configure(EntityTypeBuilder<LanguageModelSetting> builder)
    {
        builder.ToTable("language_models");
        builder.HasKey(s => s.BoardId);
        builder.Property(s => s.Address).HasMaxLength(500);
        builder.Property(s => s.Model).HasMaxLength(100);
        builder.HasOne<Board>().WithOne().HasForeignKey<LanguageModelSetting>(s => s.BoardId);
    }
}

/// <summary>The language model of a board, for those who keep its settings.</summary>
public static class LanguageModelQueries
{
    extension(BoardDb db)
    {
        /// <summary>One row, or none where no language model is asked.</summary>
        public IQueryable<LanguageModelSetting> LanguageModelOf(Viewer viewer) =>
            db.Set<LanguageModelSetting>().Where(s => s.BoardId == viewer.BoardId && viewer.May(Permission.ManageBoard));
    }
}
