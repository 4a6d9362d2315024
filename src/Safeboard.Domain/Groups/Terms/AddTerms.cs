using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Terms;

/// <summary>A version of terms of reference as it is typed.</summary>
public sealed record TermsDraft(NamedFile File, DateOnly AgreedOn, string Owner)
{
    public DateOnly? ReviewOn { get; init; }
    public string? Changes { get; init; }
}

public sealed record TermsAdded(string Group, int Number, string FileName) : IFact
{
    public string Title => "Terms of reference added";
    public string? Text => $"{Group}: version {Number}, {FileName}";
}

/// <summary>Adds the next version of a group's terms of reference.</summary>
public sealed class AddTerms(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardGroup> id, TermsDraft draft, Viewer by, CancellationToken cancel)
    {
        Check(draft);
        var group = await db.GroupToChangeAsync(by, id, cancel);
        var last = await db.Set<TermsOfReference>().Where(t => t.BoardId == by.BoardId && t.GroupId == id).MaxAsync(t => (int?)t.Number, cancel) ?? 0;
        db.Add(new TermsOfReference
        {
            Id = Id<TermsOfReference>.New(clock), BoardId = by.BoardId, GroupId = id, Number = last + 1, AgreedOn = draft.AgreedOn, ReviewOn = draft.ReviewOn,
            Owner = draft.Owner.Trim(), Changes = draft.Changes.TrimmedOrNull, FileId = draft.File.FileId, FileName = draft.File.FileName, Size = draft.File.Size,
            AddedBy = by.Name, AddedAt = clock.UtcInstant,
        });
        db.Record(new TermsAdded(group.Name, last + 1, draft.File.FileName), group.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    private void Check(TermsDraft draft)
    {
        if (string.IsNullOrWhiteSpace(draft.Owner)) throw new RuleBrokenException(nameof(draft.Owner), "Enter who keeps the terms of reference");
        if (draft.Owner.Trim().Length > 200) throw new RuleBrokenException(nameof(draft.Owner), "Who keeps them must be 200 characters or fewer");
        if (draft.Changes?.Trim().Length > 2000) throw new RuleBrokenException(nameof(draft.Changes), "What changed must be 2,000 characters or fewer");
        if (draft.AgreedOn > clock.TodayInLondon) throw new RuleBrokenException(nameof(draft.AgreedOn), "The day they were agreed must be today or in the past");
        if (draft.ReviewOn <= draft.AgreedOn) throw new RuleBrokenException(nameof(draft.ReviewOn), "The review must be after the day they were agreed");
    }
}
