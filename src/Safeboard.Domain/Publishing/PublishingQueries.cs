using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Publishing.Redaction;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Publishing;

/// <summary>An item of minutes as it stands before the public.</summary>
public sealed record ItemToPublish
{
    public required Id<MeetingItem> Id { get; init; }
    public string? Number { get; init; }
    public required string Title { get; init; }
    public ItemMarking Marking { get; init; }
    public string? MarkedBecause { get; init; }

    /// <summary>It is public, and so is the item that it is a part of.</summary>
    public bool IsPublic { get; init; }
    public bool IsPart { get; init; }

    /// <summary>Headings are shown over nothing, and a part goes with its item: then it does not stand there at all.</summary>
    public bool Stands { get; init; }

    /// <summary>Why the public does not read it; it reads this instead.</summary>
    public string Reason => MarkedBecause ?? (Marking == ItemMarking.Partners ? "It is for the safeguarding partners." : "It is for the members of the board.");
}

/// <summary>A public copy as the office sees it beside the minutes.</summary>
public sealed record CopyRow(Id<PublishedMinutes> Id, int Edition, string Address, int FromVersion, PublicState State, PublicNames Names, DateTime? PublishedAt, string? PublishedBy, DateTime? TakenDownAt, string? TakenDownBecause);

/// <summary>A stop with the places where it stands, and who decided it when.</summary>
public sealed record StopToDecide(Stop Stop, IReadOnlyList<string> Places, string? DecidedBy, DateTime? DecidedAt);

/// <summary>A copy while it is prepared: what the public would read, what stops it, and how each item is marked.</summary>
public sealed record CopyInHand(PublishedMinutes Copy, PublicContent Source, TextRedaction Redaction, IReadOnlyList<StopToDecide> Stops, IReadOnlyList<ItemToPublish> Items)
{
    public int Undecided => Stops.Count(s => s.Stop.Choice is null);

    /// <summary>What it was made of.</summary>
    internal CopyGrounds Grounds { get; init; } = null!;
}

/// <summary>What a public copy is made of. The same grounds give the same copy, so that it need not be gone through again to know that.</summary>
internal sealed record CopyGrounds(PublicSource Source, IReadOnlyList<StopDecision> Decisions)
{
    public bool AreSameAs(CopyGrounds other) => AsText() == other.AsText();

    private string AsText() => JsonSerializer.Serialize(new { Source.Content, Source.People, Decisions });
}

/// <summary>Public copies of minutes, for the office that prepares them.</summary>
public static class PublishingQueries
{
    extension(BoardDb db)
    {
        public IQueryable<PublishedMinutes> CopiesVisibleTo(Viewer viewer) => db.Set<PublishedMinutes>().Where(p => p.BoardId == viewer.BoardId);

        /// <summary>The copies of a meeting's minutes, the newest first.</summary>
        public async Task<IReadOnlyList<CopyRow>> CopiesOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.CopiesVisibleTo(viewer).Where(p => p.MeetingId == meeting).OrderByDescending(p => p.Edition)
                .Select(p => new CopyRow(p.Id, p.Edition, p.Address, p.FromVersion, p.State, p.Names, p.PublishedAt, p.PublishedBy, p.TakenDownAt, p.TakenDownBecause)).ToListAsync(cancel);

        /// <summary>The copy that is prepared; null where there is none.</summary>
        public async Task<CopyInHand?> CopyInHandAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) =>
            await db.CopiesVisibleTo(viewer).AsNoTracking().SingleOrDefaultAsync(p => p.MeetingId == meeting && p.State == PublicState.Prepared, cancel) is { } copy
                ? await db.InHandAsync(viewer, copy, cancel) : null;

        /// <summary>The items and sections in their order. A part of what is not public is not public either.</summary>
        public async Task<IReadOnlyList<ItemToPublish>> ItemsToPublishAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel)
        {
            var items = await db.ItemsVisibleTo(viewer).AsNoTracking().Where(i => i.MeetingId == meeting && i.Kind != ItemKind.Break).OrderBy(i => i.Order).ToListAsync(cancel);
            var open = items.Where(i => i.ParentId is null && i.Marking == ItemMarking.Public).Select(i => i.Id).ToHashSet();
            return [.. items.Select(i => new ItemToPublish
            {
                Id = i.Id, Number = i.Number, Title = i.Title, Marking = i.Marking, MarkedBecause = i.MarkedBecause.TrimmedOrNull, IsPart = i.ParentId is not null,
                IsPublic = i.Marking == ItemMarking.Public && (i.ParentId is not { } whole || open.Contains(whole)), Stands = i.Kind == ItemKind.Item && (i.ParentId is not { } parent || open.Contains(parent)),
            })];
        }

        /// <summary>What a copy is made of as it stands now: its source, and what was decided about it.</summary>
        internal async Task<CopyGrounds> GroundsAsync(Viewer viewer, PublishedMinutes copy, CancellationToken cancel) => new(
            await PublicSource.LoadAsync(db, copy, viewer, cancel),
            await db.Set<StopDecision>().AsNoTracking().Where(d => d.BoardId == viewer.BoardId && d.PublishedId == copy.Id).OrderBy(d => d.Id).ToListAsync(cancel));

        private async Task<CopyInHand> InHandAsync(Viewer viewer, PublishedMinutes copy, CancellationToken cancel)
        {
            var grounds = await db.GroundsAsync(viewer, copy, cancel);
            var (source, decided) = (grounds.Source, grounds.Decisions.DistinctBy(d => (d.Kind, d.Text)).ToDictionary(d => (d.Kind, d.Text)));
            var texts = source.Content.Texts().ToList();
            var redaction = TextRedaction.Of(texts.Select(t => t.Text), source.People, copy.Names, decided.ToDictionary(d => d.Key, d => new StopChoice(d.Value.Answer, d.Value.Words)), cancel);
            var stops = redaction.Stops.Select(s => (Stop: s, By: decided.GetValueOrDefault((s.Kind, s.Text))))
                .Select(s => new StopToDecide(s.Stop, [.. texts.Where(t => redaction.HasStop(t.Text, s.Stop)).Select(t => t.Where).Distinct()], s.By?.DecidedBy, s.By?.DecidedAt));
            return new(copy, source.Content, redaction, [.. stops], source.Items) { Grounds = grounds };
        }

        internal Task<PublishedMinutes?> CopyAsync(Viewer by, Id<Meeting> meeting, PublicState state, CancellationToken cancel) =>
            db.CopiesVisibleTo(by).SingleOrDefaultAsync(p => p.MeetingId == meeting && p.State == state, cancel);

        /// <summary>The copy of a state, to be changed, with the minutes locked until the transaction ends: whoever else decides, marks or publishes waits, and then sees it.</summary>
        internal async Task<PublishedMinutes?> CopyToChangeAsync(Viewer by, Id<Meeting> meeting, PublicState state, CancellationToken cancel)
        {
            await db.MinutesToChangeAsync(by, meeting, cancel);
            return await db.CopyAsync(by, meeting, state, cancel);
        }

        /// <summary>Other spellings of the members' names.</summary>
        internal async Task<Dictionary<Id<Person>, string>> AllSpellingsAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<BoardMember>().Where(m => m.BoardId == viewer.BoardId && m.AlsoKnownAs != "").GroupBy(m => m.PersonId).Select(g => new { g.Key, Lines = g.Min(m => m.AlsoKnownAs)! }).ToDictionaryAsync(g => g.Key, g => g.Lines, cancel);
    }
}
