using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Seats;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings;

/// <summary>A meeting of one group of a board, planned or held.</summary>
public sealed partial class Meeting : IVersioned, ISearchable
{
    public required Id<Meeting> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<BoardGroup> GroupId { get; set; }
    public required string Title { get; set; }

    /// <summary>The day, in London.</summary>
    public required DateOnly Date { get; set; }
    public TimeOnly? Start { get; set; }
    public TimeOnly? End { get; set; }
    public string? Venue { get; set; }
    public string? Chair { get; set; }

    /// <summary>What most of the meeting is about, where it has such a theme: “Neglect”.</summary>
    public string? Theme { get; set; }

    /// <summary>The board's own reference of the meeting or its minutes.</summary>
    public string? Reference { get; set; }
    public MeetingKind Kind { get; set; }
    public MeetingState State { get; set; }

    /// <summary>Why it was cancelled or its date released.</summary>
    public string? CalledOffBecause { get; private set; }

    /// <summary>When it was opened and closed on the screen of the meeting; empty for one whose minutes were brought in.</summary>
    public DateTime? StartedAt { get; set; }
    public DateTime? ClosedAt { get; set; }

    /// <summary>The item that the meeting is at.</summary>
    public Id<MeetingItem>? CurrentItemId { get; private set; }

    /// <summary>The series that it is one of, and the day that the series' rule gave it before bank holidays were looked at.</summary>
    public Id<MeetingSeries>? SeriesId { get; set; }
    public DateOnly? SeriesDay { get; set; }

    /// <summary>Somebody changed this one of its series: the series leaves it alone.</summary>
    public bool ChangedByHand { get; set; }
    public int Version { get; set; }

    public SearchEntry ForSearch() => new()
    {
        SubjectId = Id.Value, BoardId = BoardId, Kind = "meeting", Title = Title, Text = string.Join(' ', Theme, Venue, Chair, Reference), Date = Date,
    };
}

/// <summary>How one person, or one agency's seat, attended one meeting.</summary>
public sealed class Attendance
{
    public required Id<Attendance> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public required int Order { get; init; }
    public Id<Person>? PersonId { get; set; }
    public Id<Agency>? AgencyId { get; set; }

    /// <summary>Name, role and agency as the minutes have them: an old record keeps its words.</summary>
    public required string Name { get; set; }
    public string? Role { get; set; }
    public string? AgencyName { get; set; }
    public AttendanceKind Kind { get; set; }
    public string? DeputyFor { get; set; }

    /// <summary>The seat that this person sat on; empty for those in attendance, and where minutes were brought in.</summary>
    public Id<Seat>? SeatId { get; set; }

    /// <summary>When and at which item they came; empty for those who were there from the start.</summary>
    public DateTime? ArrivedAt { get; set; }
    public Id<MeetingItem>? ArrivedAtItemId { get; set; }

    /// <summary>When and at which item they left; empty for those who stayed.</summary>
    public DateTime? LeftAt { get; set; }
    public Id<MeetingItem>? LeftAtItemId { get; set; }
}

public enum AttendanceKind { Present, Chair, Apologies, InAttendance, Minutes, Deputy, Absent }

/// <summary>Who of those noted was there.</summary>
public static class AttendanceKinds
{
    extension(AttendanceKind kind)
    {
        public bool CameIn => kind is not (AttendanceKind.Apologies or AttendanceKind.Absent);
    }
}

internal sealed class MeetingMapping : IEntityTypeConfiguration<Meeting>, IEntityTypeConfiguration<Attendance>
{
    public void Configure(EntityTypeBuilder<Meeting> builder)
    {
        builder.ToTable("meetings");
        builder.Property(m => m.Title).HasMaxLength(300);
        builder.Property(m => m.Venue).HasMaxLength(300);
        builder.Property(m => m.Chair).HasMaxLength(200);
        builder.Property(m => m.Theme).HasMaxLength(300);
        builder.Property(m => m.Reference).HasMaxLength(100);
        builder.Property(m => m.CalledOffBecause).HasMaxLength(1000);
        builder.HasIndex(m => new { m.BoardId, m.Date });
        builder.HasIndex(m => new { m.BoardId, m.GroupId, m.Date });
        builder.HasIndex(m => new { m.BoardId, m.SeriesId });
        builder.HasOne<MeetingSeries>().WithMany().HasForeignKey(m => m.SeriesId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<BoardGroup>().WithMany().HasForeignKey(m => m.GroupId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<Attendance> builder)
    {
        builder.ToTable("attendance");
        builder.Property(a => a.Name).HasMaxLength(200);
        builder.Property(a => a.Role).HasMaxLength(300);
        builder.Property(a => a.AgencyName).HasMaxLength(200);
        builder.Property(a => a.DeputyFor).HasMaxLength(200);
        builder.HasIndex(a => new { a.BoardId, a.MeetingId, a.Order });
        builder.HasIndex(a => new { a.BoardId, a.PersonId });
        builder.HasOne<Seat>().WithMany().HasForeignKey(a => a.SeatId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Meeting>().WithMany().HasForeignKey(a => a.MeetingId).OnDelete(DeleteBehavior.Restrict);
    }
}
