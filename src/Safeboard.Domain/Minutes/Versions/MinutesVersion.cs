using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Versions;

/// <summary>Minutes as they were when a step was taken or a correction was made. It is never changed.</summary>
public sealed class MinutesVersion
{
    public required Id<MinutesVersion> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingMinutes> MinutesId { get; init; }

    /// <summary>From 1 without gaps.</summary>
    public required int Number { get; init; }

    /// <summary>The step that it was kept for.</summary>
    public required MinutesState State { get; init; }
    public required DateTime MadeAt { get; init; }
    public required string MadeBy { get; init; }

    /// <summary>The meeting and item that corrected them; empty where it was a step.</summary>
    public Id<Meeting>? CorrectedAtMeetingId { get; init; }
    public Id<MeetingItem>? CorrectedAtItemId { get; init; }

    /// <summary>The whole content, as JSON; see <see cref="MinutesContent"/>.</summary>
    public required string Json { get; init; }
}

/// <summary>Minutes as one version has them: who was there, and each item with its lines. What is published is made from the last one of locked minutes.</summary>
public sealed record MinutesContent(IReadOnlyList<string> Attendance, IReadOnlyList<ContentItem> Items)
{
    internal string ToJson() => KeptJson.Write(this);

    internal static MinutesContent FromJson(string json) => KeptJson.Read<MinutesContent>(json);

    public static MinutesContent Of(MinutesText text) => new(
        [.. text.Attendance.Select(a => string.Join(", ", new[] { a.Name + (a.DeputyFor is null ? "" : $" for {a.DeputyFor}"), a.Role, a.Agency, Words(a.Kind) }.OfType<string>()))],
        [.. text.Items.Select(i => new ContentItem(i.Id.Value, i.Number, i.Title, i.IsConfidential, [.. Lines(i)]))]);

    private static IEnumerable<ContentLine> Lines(MinutesItem item) =>
        item.Paragraphs.SelectMany(p => p.Outcomes.Select(Line).Prepend(new(p.Id.Value, p.Number, p.Text))).Concat(item.Outcomes.Select(Line));

    private static ContentLine Line(MinutesOutcomeRow o) => new(o.Id.Value, o.Name, o.InOneLine);

    private static string? Words(AttendanceKind kind) => kind switch
    {
        AttendanceKind.Chair => "chair", AttendanceKind.Apologies => "apologies", AttendanceKind.Absent => "absent", AttendanceKind.Deputy => "deputy",
        AttendanceKind.InAttendance => "in attendance", AttendanceKind.Minutes => "minutes", _ => null,
    };
}

/// <summary>An item in one version.</summary>
public sealed record ContentItem(Guid Id, string? Number, string Title, bool IsConfidential, IReadOnlyList<ContentLine> Lines)
{
    /// <summary>Of a part: a document gave it a title, which is not its number or its first words.</summary>
    internal bool HasOwnTitle => MinutesItem.SaysMore(Title, Number, Lines.FirstOrDefault()?.Text);
}

/// <summary>A paragraph (4.1) or outcome (Action AP24/26) in one version.</summary>
public sealed record ContentLine(Guid Id, string Number, string Text);

internal sealed class MinutesVersionMapping : IEntityTypeConfiguration<MinutesVersion>
{
    public void Configure(EntityTypeBuilder<MinutesVersion> builder)
    {
        builder.ToTable("minutes_versions");
        builder.Property(v => v.MadeBy).HasMaxLength(200);
        builder.HasIndex(v => new { v.BoardId, v.MinutesId, v.Number }).IsUnique();
        builder.HasOne<MeetingMinutes>().WithMany().HasForeignKey(v => v.MinutesId).OnDelete(DeleteBehavior.Restrict);
    }
}
