using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>
/// A document that comes out of the record: drafted from it, written on by a person, kept in a version each time it is finished. Until then it is its
/// author's and the office's.
/// </summary>
public sealed class BoardDocument : IVersioned
{
    public required Id<BoardDocument> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required BoardDocumentKind Kind { get; init; }
    public required string Title { get; set; }

    /// <summary>Who is to read it: the sector that is represented, another board, everybody who works with children.</summary>
    public required string ForWhom { get; set; }

    /// <summary>What it is drafted from: the person who attended, a group, one meeting, some days.</summary>
    public Id<Person>? PersonId { get; init; }
    public Id<BoardGroup>? GroupId { get; init; }
    public Id<Meeting>? MeetingId { get; init; }
    public DateOnly? From { get; init; }
    public DateOnly? To { get; init; }
    public BoardDocumentState State { get; private set; }

    /// <summary>Number of the last version that was kept; 0 before it was ever finished.</summary>
    public int LastVersion { get; private set; }
    public required Id<Account> AuthorId { get; init; }
    public required string AuthorName { get; init; }
    public required string ChangedBy { get; set; }
    public required DateTime ChangedAt { get; set; }
    public int Version { get; set; }

    internal Subject AsSubject() => new("report", Id.Value);

    /// <summary>Writing in it makes it a draft again; what was finished stays as its last version.</summary>
    internal ReportChanged Change(string title, string forWhom, Viewer by, DateTime at)
    {
        Title = Checked(title, nameof(Title), "Enter a title", 300);
        ForWhom = Checked(forWhom, nameof(ForWhom), "Enter who is to read it", 300);
        (State, ChangedBy, ChangedAt) = (BoardDocumentState.Draft, by.Name, at);
        return new(Title);
    }

    internal ReportFinished Finish(Viewer by, DateTime at)
    {
        if (State == BoardDocumentState.Finished) throw new RuleBrokenException("", $"It is finished already, as version {LastVersion}. Change it first");
        (State, ChangedBy, ChangedAt) = (BoardDocumentState.Finished, by.Name, at);
        return new(Title, ++LastVersion);
    }

    internal static string Checked(string? text, string field, string missing, int most) => text.AtMost(most, field) ?? throw new RuleBrokenException(field, missing);
}

/// <summary>The kinds of documents that come out of the record, besides minutes.</summary>
public enum BoardDocumentKind { RepresentativeReport, KeyMessages, HighlightReport, ReportToBoard }

/// <summary>Draft: somebody writes it. Finished: it stands as its last version.</summary>
public enum BoardDocumentState { Draft, Finished }

/// <summary>What is written under one heading of a document.</summary>
public sealed class DocumentSection
{
    public required Id<DocumentSection> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardDocument> DocumentId { get; init; }
    public required string Key { get; init; }
    public required string Text { get; set; }
}

/// <summary>A record that was ticked into a document. Its words stay where it is recorded, so that only who may see it there reads it here.</summary>
public sealed class TickedRecord
{
    public required Id<TickedRecord> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardDocument> DocumentId { get; init; }
    public required Guid RecordId { get; init; }

    /// <summary>How this document says it; empty where it says it as recorded.</summary>
    public string? Words { get; set; }
}

/// <summary>A document as it was when somebody finished it. It is never changed.</summary>
public sealed class DocumentVersion
{
    public required Id<DocumentVersion> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardDocument> DocumentId { get; init; }

    /// <summary>From 1 without gaps.</summary>
    public required int Number { get; init; }
    public required DateTime MadeAt { get; init; }
    public required string MadeBy { get; init; }

    /// <summary>The whole content, as JSON; see <see cref="DocumentContent"/>.</summary>
    public required string Json { get; init; }
}

internal sealed class BoardDocumentMapping : IEntityTypeConfiguration<BoardDocument>, IEntityTypeConfiguration<DocumentSection>, IEntityTypeConfiguration<TickedRecord>, IEntityTypeConfiguration<DocumentVersion>
{
    public void Configure(EntityTypeBuilder<BoardDocument> builder)
    {
        builder.ToTable("board_documents");
        builder.Property(d => d.Title).HasMaxLength(300);
        builder.Property(d => d.ForWhom).HasMaxLength(300);
        builder.Property(d => d.AuthorName).HasMaxLength(200);
        builder.Property(d => d.ChangedBy).HasMaxLength(200);
        builder.HasIndex(d => new { d.BoardId, d.ChangedAt });
        builder.HasOne<Meeting>().WithMany().HasForeignKey(d => d.MeetingId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(d => d.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentSection> builder)
    {
        builder.ToTable("board_document_sections");
        builder.Property(s => s.Key).HasMaxLength(40);
        builder.Property(s => s.Text).HasMaxLength(DocumentOutline.LongestText);
        builder.HasIndex(s => new { s.BoardId, s.DocumentId, s.Key }).IsUnique();
        builder.HasOne<BoardDocument>().WithMany().HasForeignKey(s => s.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<TickedRecord> builder)
    {
        builder.ToTable("board_document_records");
        builder.Property(r => r.Words).HasMaxLength(DocumentOutline.LongestWords);
        builder.HasIndex(r => new { r.BoardId, r.DocumentId, r.RecordId }).IsUnique();
        builder.HasOne<BoardDocument>().WithMany().HasForeignKey(r => r.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<DocumentVersion> builder)
    {
        builder.ToTable("board_document_versions");
        builder.Property(v => v.MadeBy).HasMaxLength(200);
        builder.HasIndex(v => new { v.BoardId, v.DocumentId, v.Number }).IsUnique();
        builder.HasOne<BoardDocument>().WithMany().HasForeignKey(v => v.DocumentId).OnDelete(DeleteBehavior.Restrict);
    }
}
