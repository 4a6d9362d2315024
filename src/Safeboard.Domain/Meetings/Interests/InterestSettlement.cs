using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Interests;

/// <summary>What was settled about one declared interest under one item.</summary>
public sealed class InterestSettlement
{
    public required Id<InterestSettlement> Id { get; init; }
    public required Id<Board> BoardId { get; init; }
    public required Id<MeetingItem> ItemId { get; init; }
    public required Id<DeclaredInterest> InterestId { get; init; }
    public required SettledHow How { get; init; }

    /// <summary>Who presents instead, or what is to be said at the meeting.</summary>
    public string? Note { get; init; }
    public required string By { get; init; }
    public required DateOnly On { get; init; }
}

/// <summary>Somebody else presents the item; the person leaves the room; it is noted and the person stays.</summary>
public enum SettledHow { SomebodyElsePresents, LeavesTheRoom, Noted }

public sealed record InterestSettled(string Person, SettledHow How, string? Note) : IFact
{
    public string Title => "Declared interest settled";

    public string? Text => (How switch
    {
        SettledHow.SomebodyElsePresents => $"{Person}: somebody else presents",
        SettledHow.LeavesTheRoom => $"{Person} leaves the room",
        _ => $"{Person}: noted",
    }) + (Note is null ? "" : $". {Note}");
}

/// <summary>Settles a declared interest under an item; settled again, the later answer holds and the history keeps both.</summary>
public sealed class SettleInterest(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<MeetingItem> itemId, Id<DeclaredInterest> id, SettledHow? how, string? note, Viewer by, CancellationToken cancel)
    {
        var answer = how ?? throw new RuleBrokenException("How", "Choose what is done about it");
        if (note.TrimmedOrNull?.Length > 500) throw new RuleBrokenException("Note", "Use 500 characters or fewer");
        if (answer == SettledHow.SomebodyElsePresents && note.TrimmedOrNull is null) throw new RuleBrokenException("Note", "Enter who presents instead");
        var item = await db.ItemsVisibleTo(by).SingleAsync(i => i.Id == itemId, cancel);
        var interest = (await db.InterestsAsync(by, cancel)).Single(i => i.Id == id);
        db.RemoveRange(await db.Set<InterestSettlement>().Where(s => s.BoardId == by.BoardId && s.ItemId == itemId && s.InterestId == id).ToListAsync(cancel));
        db.Add(new InterestSettlement
        {
            Id = Id<InterestSettlement>.New(clock), BoardId = by.BoardId, ItemId = itemId, InterestId = id, How = answer, Note = note.TrimmedOrNull, By = by.Name, On = clock.TodayInLondon,
        });
        if (answer == SettledHow.SomebodyElsePresents && note.TrimmedOrNull is { Length: <= 300 } presenter) item.Presenter = presenter;
        db.Record(new InterestSettled(interest.Person, answer, note.TrimmedOrNull), item.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

internal sealed class InterestSettlementMapping : IEntityTypeConfiguration<InterestSettlement>
{
    public void Configure(EntityTypeBuilder<InterestSettlement> builder)
    {
        builder.ToTable("interest_settlements");
        builder.Property(s => s.Note).HasMaxLength(500);
        builder.Property(s => s.By).HasMaxLength(200);
        builder.HasIndex(s => new { s.BoardId, s.ItemId });
        builder.HasOne<MeetingItem>().WithMany().HasForeignKey(s => s.ItemId).OnDelete(DeleteBehavior.Cascade);
        builder.HasOne<DeclaredInterest>().WithMany().HasForeignKey(s => s.InterestId).OnDelete(DeleteBehavior.Restrict);
    }
}
