using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>One document on its way in: read, checked by a person, and then the source of records.</summary>
public sealed class Import : IVersioned
{
    public required Id<Import> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<StoredFile> FileId { get; init; }
    public required string FileName { get; init; }

    /// <summary>Bytes.</summary>
    public required long Size { get; init; }
    public required DateTime AddedAt { get; init; }
    public required string AddedBy { get; init; }
    public required Id<Account> AddedById { get; init; }
    public ImportState State { get; set; }

    /// <summary>Page being read and pages in all, once known.</summary>
    public int PagesRead { get; set; }
    public int Pages { get; set; }

    /// <summary>Why it could not be read, and what to do; interface copy.</summary>
    public string? Failure { get; set; }
    public string? Remedy { get; set; }

    /// <summary>The import of the same file on this board that came first.</summary>
    public Id<Import>? SameAsId { get; set; }

    /// <summary>Of an e-mail: which of its documents this is, from 1; null until it is read, and for every other file.</summary>
    public int? Part { get; set; }

    /// <summary>The documents that the e-mail holds, a name on each line; null where it holds one only, and for every other file.</summary>
    public string? Parts { get; set; }

    /// <summary>The import of the same e-mail from which this document of it was asked for.</summary>
    public Id<Import>? PartOfId { get; init; }

    /// <summary>What the document is, in a line: "Northmere LSCB Board, 14 September 2017".</summary>
    public string? Title { get; set; }
    public DateTime? FinishedAt { get; set; }
    public string? FinishedBy { get; set; }

    /// <summary>The meeting that it became.</summary>
    public Id<Meeting>? MeetingId { get; set; }
    public int Version { get; set; }
}

public enum ImportState { Waiting, Reading, Ready, Checking, Finished, CouldNotBeRead, AlreadyHere, Removed }

/// <summary>What the document says, as the reader gave it: JSON, gzip. Apart so that lists never load it.</summary>
public sealed class ImportReading
{
    public required Id<Import> ImportId { get; init; }
    public required byte[] Json { get; init; }
}

/// <summary>One finding put before a person, who accepts, edits or rejects it.</summary>
public sealed class Proposal : IVersioned
{
    public required Id<Proposal> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Import> ImportId { get; init; }
    public required ProposalKind Kind { get; init; }

    /// <summary>Place among those of its kind, in document order, from 1.</summary>
    public required int Order { get; init; }
    public ProposalState State { get; set; }

    /// <summary>The person changed what was read.</summary>
    public bool Edited { get; set; }

    /// <summary>The person added it by selecting text.</summary>
    public bool AddedByHand { get; init; }

    /// <summary>The board's language model proposed it: nobody knows how often such findings are right.</summary>
    public bool ByLanguageModel { get; init; }

    /// <summary>The quote in the reading's text; start 0 and end 0 where it has none.</summary>
    public required int Start { get; init; }
    public required int End { get; init; }
    public int? Page { get; init; }

    /// <summary>0 to 1; 0 where a language model proposed it.</summary>
    public required double Confidence { get; init; }
    public string? Why { get; init; }

    /// <summary>What is proposed, as JSON of the record of its kind: see the …Fields records.</summary>
    public required string Fields { get; set; }

    /// <summary>What stood there before the person edited it, so that undo brings it back.</summary>
    public string? FieldsBefore { get; set; }

    /// <summary>The record that it became when checking was finished.</summary>
    public Guid? RecordId { get; set; }
    public DateTime? SettledAt { get; set; }
    public string? SettledBy { get; set; }
    public int Version { get; set; }
}

public enum ProposalKind { Meeting, Person, Item, Action, Decision, NextMeeting, ForwardPlan, Challenge, Risk, Recommendation, Figure }

public enum ProposalState { ToCheck, Accepted, Rejected }

/// <summary>Something a careful clerk asks before the record is made.</summary>
public sealed class ImportWarning : IVersioned
{
    public required Id<ImportWarning> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Import> ImportId { get; init; }
    public required int Order { get; init; }

    /// <summary>reference-gap, ambiguous-initials …: as ReadingWarning has them, and those that need the board's own lists.</summary>
    public required string Kind { get; init; }

    /// <summary>The warning in words.</summary>
    public required string Text { get; init; }

    /// <summary>The reference, initials or number it is about.</summary>
    public string? About { get; init; }
    public int? Start { get; init; }
    public int? End { get; init; }

    /// <summary>How it was settled, in words; empty while it is open.</summary>
    public string? Settled { get; set; }

    /// <summary>The proposals that settling it changed, as they were and as they became, as JSON; so that it can be undone.</summary>
    public string? Changed { get; set; }
    public int Version { get; set; }
}

/// <summary>Which record came from which quote of which document. The way from a claim to its evidence and back.</summary>
public sealed class SourceQuote
{
    public required Id<SourceQuote> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Import> ImportId { get; init; }

    /// <summary>meeting, attendance, item, action, decision, forward-plan; challenge, risk, recommendation and figure, which are the proposal itself.</summary>
    public required string SubjectKind { get; init; }
    public required Guid SubjectId { get; init; }
    public required int Start { get; init; }
    public required int End { get; init; }
    public int? Page { get; init; }

    /// <summary>The exact words.</summary>
    public required string Text { get; init; }
}

internal sealed class ImportMapping : IEntityTypeConfiguration<Import>, IEntityTypeConfiguration<ImportReading>,
    IEntityTypeConfiguration<Proposal>, IEntityTypeConfiguration<ImportWarning>, IEntityTypeConfiguration<SourceQuote>
{
    public void Configure(EntityTypeBuilder<Import> builder)
    {
        builder.ToTable("imports");
        builder.Property(i => i.FileName).HasMaxLength(260);
        builder.Property(i => i.AddedBy).HasMaxLength(200);
        builder.Property(i => i.FinishedBy).HasMaxLength(200);
        builder.Property(i => i.Failure).HasMaxLength(500);
        builder.Property(i => i.Remedy).HasMaxLength(500);
        builder.Property(i => i.Title).HasMaxLength(500);
        builder.HasIndex(i => new { i.BoardId, i.AddedAt });
        builder.HasIndex(i => new { i.BoardId, i.State });
        builder.HasIndex(i => new { i.BoardId, i.FileId });
        builder.HasOne<StoredFile>().WithMany().HasForeignKey(i => i.FileId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<ImportReading> builder)
    {
        builder.ToTable("import_readings");
        builder.HasKey(r => r.ImportId);
        builder.HasOne<Import>().WithOne().HasForeignKey<ImportReading>(r => r.ImportId);
    }

    public void Configure(EntityTypeBuilder<Proposal> builder)
    {
        builder.ToTable("proposals");
        builder.Property(p => p.Why).HasMaxLength(500);
        builder.Property(p => p.SettledBy).HasMaxLength(200);
        builder.HasIndex(p => new { p.ImportId, p.Kind, p.Order }).IsUnique();
        builder.HasOne<Import>().WithMany().HasForeignKey(p => p.ImportId);
    }

    public void Configure(EntityTypeBuilder<ImportWarning> builder)
    {
        builder.ToTable("import_warnings");
        builder.Property(w => w.Kind).HasMaxLength(60);
        builder.Property(w => w.Text).HasMaxLength(1000);
        builder.Property(w => w.About).HasMaxLength(300);
        builder.Property(w => w.Settled).HasMaxLength(300);
        builder.HasIndex(w => new { w.ImportId, w.Order });
        builder.HasOne<Import>().WithMany().HasForeignKey(w => w.ImportId);
    }

    public void Configure(EntityTypeBuilder<SourceQuote> builder)
    {
        builder.ToTable("source_quotes");
        builder.Property(q => q.SubjectKind).HasMaxLength(30);
        builder.HasIndex(q => new { q.BoardId, q.SubjectId });
        builder.HasIndex(q => new { q.ImportId, q.Start });
        builder.HasOne<Import>().WithMany().HasForeignKey(q => q.ImportId);
    }
}
