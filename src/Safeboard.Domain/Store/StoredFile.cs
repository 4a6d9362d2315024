using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Store;

/// <summary>A file's bytes, kept once whoever adds them; records that use it hold its name and who may read it.</summary>
public sealed class StoredFile
{
    public required Id<StoredFile> Id { get; init; }

    /// <summary>SHA-256 of the bytes, as hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required DateTime AddedAt { get; init; }
}

/// <summary>The bytes themselves, apart so that a list of files never loads them.</summary>
public sealed class StoredFileContent
{
    public required Id<StoredFile> FileId { get; init; }
    public required byte[] Bytes { get; init; }
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<StoredFileContent>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder)
    {
        builder.ToTable("files");
        builder.Property(f => f.Sha256).HasMaxLength(64);
        builder.HasIndex(f => f.Sha256).IsUnique();
    }

    public void Configure(EntityTypeBuilder<StoredFileContent> builder)
    {
        builder.ToTable("file_contents");
        builder.HasKey(c => c.FileId);
        builder.HasOne<StoredFile>().WithOne().HasForeignKey<StoredFileContent>(c => c.FileId);
    }
}
