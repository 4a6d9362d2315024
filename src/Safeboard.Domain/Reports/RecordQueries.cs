using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Reports;

/// <summary>The records that a document can take in, as far as the viewer may see them; a fixed number of commands however many there are.</summary>
internal static class RecordQueries
{
    private static readonly OutcomeKind[] KeptHere = [OutcomeKind.Challenge, OutcomeKind.Risk, OutcomeKind.KeyMessage];

    extension(BoardDb db)
    {
        /// <param name="viewer">Who looks.</param>
        /// <param name="scope">What the document is drawn from.</param>
        /// <param name="ticked">Records that are in the document already; of these an action stays in it when it is done later, a topic when it is taken.</param>
        /// <param name="cancel">Ends it.</param>
        public async Task<IReadOnlyList<ContentRecord>> RecordsForAsync(Viewer viewer, DocumentScope scope, IReadOnlyList<Guid> ticked, CancellationToken cancel)
        {
            var items = await db.ItemsInAsync(viewer, scope, cancel);
            var said = await db.StatementsOfAsync(viewer, scope.Ids, cancel);
            List<ContentRecord> records =
            [
                .. items.Values.Where(i => i.Kind == ItemKind.Item && !IsToldWith(i, items)).Select(i => Item(i, items)),
                .. await db.KeptHereAsync(viewer, scope, items, cancel), .. await db.DecidedAsync(viewer, scope, items, cancel),
                .. await db.OwedAsync(viewer, scope, ticked, cancel), .. said.Statements.Select(s => Statement(s, items, scope)), .. said.Figures.Select(f => Figure(f, items, scope)),
                .. await db.ToComeAsync(viewer, scope, ticked, cancel),
            ];
            var sources = await db.SourcesOfAsync(viewer, [.. records.Select(r => r.Id)], cancel);
            return [.. records.Select(r => sources.GetValueOrDefault(r.Id) is { } from ? r with { Source = from.FileName, Page = from.Page } : r)];
        }

        private async Task<Dictionary<Id<MeetingItem>, ScopeItem>> ItemsInAsync(Viewer viewer, DocumentScope scope, CancellationToken cancel)
        {
            var items = await (from i in db.ItemsVisibleTo(viewer)
                               where scope.Ids.Contains(i.MeetingId)
                               orderby i.MeetingId, i.Order
                               select new ScopeItem { Id = i.Id, ParentId = i.ParentId, MeetingId = i.MeetingId, Kind = i.Kind, Number = i.Number, Title = i.Title, Text = i.Text, Marking = i.Marking }).ToListAsync(cancel);
            // Minutes that were put forward say it as they were edited; before that only what was brought in is said.
            var paragraphs = (await (from p in db.Set<MinutesParagraph>()
                                     join m in db.Set<MeetingMinutes>() on p.MinutesId equals m.Id
                                     where p.BoardId == viewer.BoardId && scope.Ids.Contains(m.MeetingId) && m.State >= MinutesState.PutForward
                                     orderby p.Order
                                     select new { p.ItemId, p.Text }).ToListAsync(cancel)).ToLookup(p => p.ItemId, p => p.Text);
            var marked = items.Where(i => i.Marking == ItemMarking.Confidential).Select(i => i.Id).ToHashSet();
            return items.ToDictionary(i => i.Id, i => i with
            {
                Text = paragraphs[i.Id].Any() ? string.Join("\n\n", paragraphs[i.Id]) : i.Text,
                Marking = i.ParentId is { } whole && marked.Contains(whole) ? ItemMarking.Confidential : i.Marking,
            });
        }

        private async Task<IEnumerable<ContentRecord>> KeptHereAsync(Viewer viewer, DocumentScope scope, Dictionary<Id<MeetingItem>, ScopeItem> items, CancellationToken cancel) =>
            (await db.Set<MeetingOutcome>().AsNoTracking().Where(o => o.BoardId == viewer.BoardId && scope.Ids.Contains(o.MeetingId) && KeptHere.Contains(o.Kind)).OrderBy(o => o.Id).ToListAsync(cancel))
            .Where(o => items.ContainsKey(o.ItemId)).Select(o => new ContentRecord(o.Id.Value, o.Kind switch { OutcomeKind.Challenge => RecordKind.Challenge, OutcomeKind.Risk => RecordKind.Risk, _ => RecordKind.KeyMessage }, o.Text)
            {
                Theme = items[o.ItemId].Title, Marking = items[o.ItemId].Marking, Day = scope.DayOf(o.MeetingId), Who = o.Owner, Stands = Due(o.DueOn, o.DuePhrase),
            });

        private async Task<IEnumerable<ContentRecord>> DecidedAsync(Viewer viewer, DocumentScope scope, Dictionary<Id<MeetingItem>, ScopeItem> items, CancellationToken cancel) =>
            (await db.DecisionsVisibleTo(viewer).AsNoTracking().Where(d => scope.Ids.Contains(d.MeetingId)).OrderBy(d => d.DecidedOn).ThenBy(d => d.MeetingId).ThenBy(d => d.Order).ToListAsync(cancel))
            .Select(d => new ContentRecord(d.Id.Value, RecordKind.Decision, d.Text) { Theme = TitleOf(d.ItemId, items), Marking = MarkingOf(d.ItemId, items), Day = d.DecidedOn });

        /// <summary>What the meetings agreed; what the group owes or did in the time; what the person owes or did.</summary>
        private async Task<IEnumerable<ContentRecord>> OwedAsync(Viewer viewer, DocumentScope scope, IReadOnlyList<Guid> ticked, CancellationToken cancel)
        {
            var (meetings, kept) = (scope.Ids.Select(m => (Id<Meeting>?)m).ToList(), ticked.Select(t => new Id<BoardAction>(t)).ToList());
            var (first, end, open, person) = (scope.From, scope.To, true, scope.Document.PersonId);
            // The group's whole work counts only where the document is about the group.
            var working = scope.Document.Kind is BoardDocumentKind.HighlightReport or BoardDocumentKind.ReportToBoard ? scope.Document.GroupId : null;
            var rows = await (from a in db.ActionsVisibleTo(viewer)
                              where kept.Contains(a.Id) || (a.State != ActionState.Withdrawn && a.State != ActionState.Superseded && (meetings.Contains(a.MeetingId)
                                  || ((a.IsOpen == open || (a.CompletedOn >= first && a.CompletedOn <= end)) && ((working != null && a.GroupId == working) || (person != null && a.Owners.Any(o => o.PersonId == person))))))
                              join i in db.Set<MeetingItem>() on a.ItemId equals i.Id into items
                              from i in items.DefaultIfEmpty()
                              join whole in db.Set<MeetingItem>() on i.ParentId equals whole.Id into wholes
                              from whole in wholes.DefaultIfEmpty()
                              orderby a.DueSort, a.Id
                              select new
                              {
                                  a.Id, a.Reference, a.Text, a.AgreedOn, a.OwnerLine, a.DueOn, a.DuePhrase, a.State, a.IsOpen, a.CompletedOn, Title = i == null ? null : i.Title,
                                  Marking = i == null ? null : (ItemMarking?)i.Marking, Whole = whole == null ? null : (ItemMarking?)whole.Marking, Own = person != null && a.Owners.Any(o => o.PersonId == person),
                              }).ToListAsync(cancel);
            return rows.Select(a => new ContentRecord(a.Id.Value, RecordKind.Action, a.Text)
            {
                Theme = a.Title, Marking = a.Whole == ItemMarking.Confidential ? ItemMarking.Confidential : a.Marking, Day = a.AgreedOn, Reference = a.Reference, Who = a.OwnerLine.TrimmedOrNull, IsOwn = a.Own,
                Stands = a.CompletedOn is { } done ? $"Complete, {done:d MMMM yyyy}" : Due(a.DueOn, a.DuePhrase),
                Time = a.CompletedOn is { } on ? (on >= scope.From && on <= scope.To ? ActionTime.Done : ActionTime.Agreed) : !a.IsOpen || a.DueOn is null ? ActionTime.Agreed
                    : a.DueOn < scope.Today ? ActionTime.Late : a.DueOn <= scope.NextUntil ? ActionTime.Next : ActionTime.Agreed,
            });
        }

        /// <summary>What is still to come to the group; it belongs in a document about what the group does next.</summary>
        private async Task<IEnumerable<ContentRecord>> ToComeAsync(Viewer viewer, DocumentScope scope, IReadOnlyList<Guid> ticked, CancellationToken cancel)
        {
            if (scope.Document is not { Kind: BoardDocumentKind.HighlightReport, GroupId: { } group }) return [];
            var kept = ticked.Select(t => new Id<ForwardPlanEntry>(t)).ToList();
            var topics = await db.TopicsVisibleTo(viewer).AsNoTracking().Where(t => (t.GroupId == group && t.State == TopicState.Open) || kept.Contains(t.Id)).OrderBy(t => t.DueOn == null).ThenBy(t => t.DueOn).ThenBy(t => t.Id).ToListAsync(cancel);
            var items = topics.Select(t => t.ItemId).OfType<Id<MeetingItem>>().ToList();
            var secret = items.Count == 0 ? [] : (await db.Set<MeetingItem>().Where(i => i.BoardId == viewer.BoardId && items.Contains(i.Id) && i.Marking == ItemMarking.Confidential).Select(i => i.Id).ToListAsync(cancel)).ToHashSet();
            return topics.Select(t => new ContentRecord(t.Id.Value, RecordKind.Topic, t.Text) { Who = t.BroughtBy, Stands = Due(t.DueOn, t.DuePhrase), Marking = t.ItemId is { } item && secret.Contains(item) ? ItemMarking.Confidential : null });
        }
    }

    internal static string? Due(DateOnly? on, string? phrase) => on is { } day ? $"{day:d MMMM yyyy}" : phrase;

    /// <summary>An item with its parts, which only those read who may read all that it says.</summary>
    private static ContentRecord Item(ScopeItem item, Dictionary<Id<MeetingItem>, ScopeItem> items)
    {
        var told = items.Values.Where(i => i.Id == item.Id || (i.ParentId == item.Id && IsToldWith(i, items))).ToList();
        return new(item.Id.Value, RecordKind.Item, string.Join("\n\n", told.Select(i => i.Text.Trim()).Where(t => t.Length > 0)))
        {
            Theme = item.Title, Reference = item.Number, Marking = told.Select(i => i.Marking).MaxBy(Closeness),
        };
    }

    /// <summary>A part is told with its item; a confidential part of an open item is a record of its own, which has its own readers.</summary>
    private static bool IsToldWith(ScopeItem item, Dictionary<Id<MeetingItem>, ScopeItem> items) =>
        item.ParentId is { } whole && items.TryGetValue(whole, out var of) && (item.Marking != ItemMarking.Confidential || of.Marking == ItemMarking.Confidential);

    private static int Closeness(ItemMarking marking) => marking switch { ItemMarking.Public => 0, ItemMarking.Partners => 1, ItemMarking.MembersOnly => 2, _ => 3 };

    private static ContentRecord Statement(StatementRow said, Dictionary<Id<MeetingItem>, ScopeItem> items, DocumentScope scope) =>
        new(said.Id, said.Kind switch { ProposalKind.Challenge => RecordKind.Challenge, ProposalKind.Risk => RecordKind.Risk, _ => RecordKind.Recommendation }, said.Text)
        {
            Theme = TitleOf(said.ItemId, items), Marking = MarkingOf(said.ItemId, items), Day = scope.DayOf(said.MeetingId), Who = said.Said,
        };

    private static ContentRecord Figure(FigureRow figure, Dictionary<Id<MeetingItem>, ScopeItem> items, DocumentScope scope) =>
        new(figure.Id, RecordKind.Figure, figure.Text) { Stands = figure.Value, Theme = TitleOf(figure.ItemId, items), Marking = MarkingOf(figure.ItemId, items), Day = scope.DayOf(figure.MeetingId) };

    private static string? TitleOf(Id<MeetingItem>? item, Dictionary<Id<MeetingItem>, ScopeItem> items) => item is { } id && items.TryGetValue(id, out var found) ? (found.ParentId is { } whole && items.TryGetValue(whole, out var of) ? of.Title : found.Title) : null;

    private static ItemMarking? MarkingOf(Id<MeetingItem>? item, Dictionary<Id<MeetingItem>, ScopeItem> items) => item is { } id && items.TryGetValue(id, out var found) ? found.Marking : null;
}

/// <summary>A line of one of the meetings.</summary>
internal sealed record ScopeItem
{
    public required Id<MeetingItem> Id { get; init; }
    public Id<MeetingItem>? ParentId { get; init; }
    public required Id<Meeting> MeetingId { get; init; }
    public ItemKind Kind { get; init; }
    public string? Number { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public ItemMarking Marking { get; init; }
}
