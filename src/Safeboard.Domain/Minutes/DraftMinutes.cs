using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes;

/// <summary>
/// Makes the draft of a meeting's minutes: its notes, or the text of its items where minutes were brought in, become paragraphs; what came of it stands
/// behind them.
/// </summary>
public sealed class DraftMinutes(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task<MeetingMinutes> RunAsync(Id<Meeting> id, Viewer by, CancellationToken cancel)
    {
        var meeting = await db.MeetingsVisibleTo(by).SingleAsync(m => m.Id == id, cancel);
        if (meeting.State != MeetingState.Recorded) throw new RuleBrokenException("", "Only a meeting that was held has minutes. Close it on its screen, or add its minutes as a document");
        if (await db.MinutesOfAsync(by, id, cancel) is not null) throw new RuleBrokenException("", "The draft of these minutes is made already");
        var minutes = new MeetingMinutes { Id = Id<MeetingMinutes>.New(clock), BoardId = by.BoardId, MeetingId = id };
        var paragraphs = await ParagraphsAsync(minutes, by, cancel);
        var outcomes = await OutcomesAsync(minutes, paragraphs, by, cancel);
        db.Add(minutes);
        db.AddRange(paragraphs);
        db.AddRange(outcomes);
        db.Add(new MinutesStep { Id = Id<MinutesStep>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, State = MinutesState.Draft, At = clock.UtcInstant, ByName = by.Name });
        db.Record(new MinutesDrafted(paragraphs.Count, outcomes.Count), minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return minutes;
    }

    private async Task<List<MinutesParagraph>> ParagraphsAsync(MeetingMinutes minutes, Viewer by, CancellationToken cancel)
    {
        var notes = (await db.NotesAsync(by, minutes.MeetingId, item: null, cancel)).Where(n => !string.IsNullOrWhiteSpace(n.Text)).ToLookup(n => n.ItemId);
        var items = await db.ItemsAsync(by, minutes.MeetingId, cancel);
        var made = new List<MinutesParagraph>();
        foreach (var item in items)
        {
            var typed = notes[item.Id].Any();
            var texts = typed
                ? notes[item.Id].Select(n => (Id: new Id<MinutesParagraph>(n.Id.Value), Text: n.Text.Trim()))
                : item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(line => (Id: Id<MinutesParagraph>.New(clock), Text: line));
            made.AddRange(texts.Select((t, n) => new MinutesParagraph
            {
                Id = t.Id, BoardId = by.BoardId, MinutesId = minutes.Id, ItemId = item.Id, Order = n + 1, Text = t.Text, TypedByHand = typed, ChangedBy = by.Name, ChangedAt = clock.UtcInstant,
            }));
        }
        return made;
    }

    private async Task<List<MinutesOutcome>> OutcomesAsync(MeetingMinutes minutes, List<MinutesParagraph> paragraphs, Viewer by, CancellationToken cancel)
    {
        var kept = await db.Set<MeetingOutcome>().AsNoTracking().Where(o => o.BoardId == by.BoardId && o.MeetingId == minutes.MeetingId).OrderBy(o => o.Id).ToListAsync(cancel);
        var actions = await db.Set<BoardAction>().AsNoTracking().Include(a => a.Owners.OrderBy(o => o.Order)).Where(a => a.BoardId == by.BoardId && a.MeetingId == minutes.MeetingId)
            .OrderBy(a => a.Id).ToListAsync(cancel);
        if (kept.Count > 0) return [.. kept.Select(o => From(o, minutes, actions.Find(a => a.Id.Value == o.RecordId)))];
        // Minutes that were brought in: what was accepted from them is what they say.
        var decisions = await db.Set<Decision>().AsNoTracking().Where(d => d.BoardId == by.BoardId && d.MeetingId == minutes.MeetingId).OrderBy(d => d.Order).ToListAsync(cancel);
        // What was agreed under no item stands at the end, where everybody may read it who may read it in its register.
        var last = await db.Set<MeetingItem>().Where(i => i.BoardId == by.BoardId && i.MeetingId == minutes.MeetingId && i.Kind == ItemKind.Item)
            .OrderBy(i => i.Marking == ItemMarking.Confidential || db.Set<MeetingItem>().Any(whole => whole.Id == i.ParentId && whole.Marking == ItemMarking.Confidential)).ThenByDescending(i => i.Order).Select(i => (Id<MeetingItem>?)i.Id).FirstOrDefaultAsync(cancel);
        return last is not { } end ? [] :
        [
            .. decisions.Select(d => new MinutesOutcome
            {
                Id = Id<MinutesOutcome>.New(clock), BoardId = by.BoardId, MinutesId = minutes.Id, ItemId = d.ItemId ?? end, Kind = OutcomeKind.Decision, Order = d.Order, Text = d.Text, RecordId = d.Id.Value,
            }),
            .. actions.Where(a => a.State != ActionState.Withdrawn).Select((a, n) => Accepted(a, n + 1)),
        ];

        // Behind the paragraph that says it, where its words stand there still.
        MinutesOutcome Accepted(BoardAction action, int order) => paragraphs.Find(p => p.Text.Contains(action.Text, StringComparison.Ordinal)) is { } said
            ? OfTracker(action, minutes.Id, said.ItemId, said.Id, order, clock) : OfTracker(action, minutes.Id, action.ItemId ?? end, behind: null, order, clock);
    }

    /// <summary>An action of the tracker as an outcome, in the tracker's words.</summary>
    internal static MinutesOutcome OfTracker(BoardAction action, Id<MeetingMinutes> minutes, Id<MeetingItem> item, Id<MinutesParagraph>? behind, int order, TimeProvider clock) => new()
    {
        Id = Id<MinutesOutcome>.New(clock), BoardId = action.BoardId, MinutesId = minutes, ItemId = item, ParagraphId = behind, Kind = OutcomeKind.Action, Order = order,
        Reference = action.Reference, Text = action.Text, Owner = string.Join(", ", action.Owners.Select(o => o.Name)).TrimmedOrNull, DueOn = action.DueOn, DuePhrase = action.DuePhrase, RecordId = action.Id.Value,
    };

    private MinutesOutcome From(MeetingOutcome o, MeetingMinutes minutes, BoardAction? action) => new()
    {
        Id = Id<MinutesOutcome>.New(clock), BoardId = o.BoardId, MinutesId = minutes.Id, ItemId = o.ItemId, ParagraphId = o.NoteId is { } note ? new Id<MinutesParagraph>(note.Value) : null,
        Kind = o.Kind, Order = o.Order, Reference = action?.Reference, Text = o.Text, Owner = o.Owner, DueOn = o.DueOn, DuePhrase = o.DuePhrase, RecordId = o.RecordId,
    };
}
