using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>Changes one paragraph while the minutes are in the making. Who saves over words that they have not seen is told.</summary>
public sealed class ChangeParagraph(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="version">The version that the person saw.</param>
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesParagraph> id, int version, string? text, Viewer by, CancellationToken cancel)
    {
        var words = Words(text);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        minutes.MustBeInTheMaking();
        var (paragraph, row) = await FindAsync(db, minutes, id, by, cancel);
        if (paragraph.Text == words) return;
        if (paragraph.Version != version) throw new RuleBrokenException("Text", $"{paragraph.ChangedBy} changed this paragraph while you were working on it. Compare it with yours, then save again");
        (paragraph.Text, paragraph.TypedByHand, paragraph.ChangedBy, paragraph.ChangedAt) = (words, true, by.Name, clock.UtcInstant);
        db.Record(new ParagraphChanged(row.Number), new("item", paragraph.ItemId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }

    internal static string Words(string? text)
    {
        var words = text.TrimmedOrNull ?? throw new RuleBrokenException("Text", "Write what the paragraph says, or take it out");
        return words.Length <= MinutesParagraph.LongestText ? words : throw new RuleBrokenException("Text", $"A paragraph must be {MinutesParagraph.LongestText:N0} characters or fewer");
    }

    internal static async Task<(MinutesParagraph Paragraph, ParagraphRow Row)> FindAsync(BoardDb db, MeetingMinutes minutes, Id<MinutesParagraph> id, Viewer by, CancellationToken cancel)
    {
        var paragraph = await db.Set<MinutesParagraph>().SingleOrDefaultAsync(p => p.BoardId == by.BoardId && p.MinutesId == minutes.Id && p.Id == id, cancel)
            ?? throw new RuleBrokenException("", "This paragraph is not there any more");
        return (paragraph, (await db.MinutesTextAsync(by, minutes, cancel)).Paragraphs.First(p => p.Id == id));
    }
}

/// <summary>Adds a paragraph at the end of an item.</summary>
public sealed class AddParagraph(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<MeetingItem> item, string? text, Viewer by, CancellationToken cancel)
    {
        var words = ChangeParagraph.Words(text);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        minutes.MustBeInTheMaking();
        var title = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == meeting && i.Id == item).Select(i => i.Title).SingleOrDefaultAsync(cancel)
            ?? throw new RuleBrokenException("", "This item is not there any more");
        var last = await db.Set<MinutesParagraph>().Where(p => p.BoardId == by.BoardId && p.MinutesId == minutes.Id && p.ItemId == item).MaxAsync(p => (int?)p.Order, cancel);
        db.Add(new MinutesParagraph
        {
            Id = Id<MinutesParagraph>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, ItemId = item, Order = (last ?? 0) + 1, Text = words, TypedByHand = true, ChangedBy = by.Name, ChangedAt = clock.UtcInstant,
        });
        db.Record(new ParagraphAdded(title), new("item", item.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}

/// <summary>Takes a paragraph out. Its words stay in the versions that had it; what came of it goes to the end of its item.</summary>
public sealed class TakeOutParagraph(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Meeting> meeting, Id<MinutesParagraph> id, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        minutes.MustBeInTheMaking();
        var (paragraph, row) = await ChangeParagraph.FindAsync(db, minutes, id, by, cancel);
        db.Remove(paragraph);
        db.Record(new ParagraphTakenOut(row.Number), new("item", paragraph.ItemId.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
