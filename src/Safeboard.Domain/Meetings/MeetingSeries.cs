using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>Meetings of one group that follow a rule: every two months, the second Friday.</summary>
public sealed class MeetingSeries : IVersioned
{
    public required Id<MeetingSeries> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; init; }
    public required SeriesRule Rule { get; set; }
    public required SeriesMeeting Each { get; set; }

    /// <summary>Why somebody ended it before its time; empty while it runs.</summary>
    public string? EndedBecause { get; set; }
    public int Version { get; set; }
}

/// <summary>What all meetings of a series have alike.</summary>
public sealed record SeriesMeeting
{
    public required string Title { get; init; }
    public MeetingKind Kind { get; init; }
    public TimeOnly? Start { get; init; }
    public TimeOnly? End { get; init; }
    public string? Venue { get; init; }

    internal static SeriesMeeting Of(Meeting meeting) =>
        new() { Title = meeting.Title, Kind = meeting.Kind, Start = meeting.Start, End = meeting.End, Venue = meeting.Venue };

    internal void GiveTo(Meeting meeting) =>
        (meeting.Title, meeting.Kind, meeting.Start, meeting.End, meeting.Venue) = (Title, Kind, Start, End, Venue);
}

internal sealed class SeriesMapping : IEntityTypeConfiguration<MeetingSeries>
{
    public void Configure(EntityTypeBuilder<MeetingSeries> builder)
    {
        builder.ToTable("meeting_series");
        builder.ComplexProperty(s => s.Rule, rule => rule.Property(r => r.Given).HasConversion(GivenDays.Converter, GivenDays.Comparer).HasColumnName("GivenDays"));
        builder.ComplexProperty(s => s.Each, each =>
        {
            each.Property(e => e.Title).HasMaxLength(300);
            each.Property(e => e.Venue).HasMaxLength(300);
        });
        builder.Property(s => s.EndedBecause).HasMaxLength(1000);
        builder.HasIndex(s => new { s.BoardId, s.GroupId });
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(s => s.GroupId).OnDelete(DeleteBehavior.Restrict);
    }
}
