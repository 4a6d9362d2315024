using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>Lines under one heading; the first ones may have none.</summary>
public sealed record AgendaPart(AgendaRow? Heading, IReadOnlyList<Slot<AgendaRow>> Slots);

/// <summary>The agenda with all that stands beside its items.</summary>
public sealed class AgendaOnPage(RunningOrder<AgendaRow> order, IReadOnlyList<LinkRow> links, IReadOnlyList<PaperRow> papers, IReadOnlyList<PaperRequestRow> requests,
    IReadOnlyList<TouchedInterest> interests, OwedByThen owed)
{
    private readonly ILookup<Guid, LinkRow> linksOf = links.ToLookup(l => l.ItemId.Value);
    private readonly ILookup<Guid, PaperRow> papersOf = papers.Where(p => p.State == PaperState.Current).ToLookup(p => p.ItemId.Value);
    private readonly ILookup<Guid?, PaperRequestRow> requestsOf = requests.ToLookup(r => r.ItemId?.Value);
    private readonly ILookup<Guid, TouchedInterest> interestsOf = interests.ToLookup(i => i.ItemId.Value);

    public RunningOrder<AgendaRow> Order => order;
    public OwedByThen Owed => owed;
    public int Items => order.Slots.Count(s => s.Line.Kind == ItemKind.Item);
    public int PapersIn => papersOf.Sum(g => g.Count());

    /// <summary>Papers that were asked for and have not come.</summary>
    public int PapersNotIn => requests.Count(NotIn);
    public IReadOnlyList<TouchedInterest> ToSettle => [.. interests.Where(i => i.Settled is null)];

    /// <summary>The running order, cut at its sections.</summary>
    public IEnumerable<AgendaPart> Parts
    {
        get
        {
            var (heading, slots) = ((AgendaRow?)null, new List<Slot<AgendaRow>>());
            foreach (var slot in order.Slots)
            {
                if (slot.Line.Kind != ItemKind.Section)
                {
                    slots.Add(slot);
                    continue;
                }
                if (heading is not null || slots.Count > 0) yield return new(heading, slots);
                (heading, slots) = (slot.Line, []);
            }
            if (heading is not null || slots.Count > 0) yield return new(heading, slots);
        }
    }

    public IEnumerable<LinkRow> LinksOf(AgendaRow item) => linksOf[item.Id.Value];
    public IEnumerable<PaperRow> PapersOf(AgendaRow item) => papersOf[item.Id.Value];
    public IEnumerable<PaperRequestRow> RequestsOf(AgendaRow item) => requestsOf[item.Id.Value].Where(r => r.State != PaperRequestState.NotComing || !papersOf.Contains(item.Id.Value));
    public IEnumerable<TouchedInterest> InterestsOf(AgendaRow item) => interestsOf[item.Id.Value];
    public AgendaRow Line(TouchedInterest interest) => order.Slots.Single(s => s.Line.Id == interest.ItemId).Line;

    /// <summary>What could give way when the agenda is too long: longest first, what decides nothing before what does.</summary>
    public IEnumerable<AgendaRow> CouldGiveWay => order.Slots.Select(s => s.Line).Where(l => l is { Kind: ItemKind.Item, IsWithheld: false, Minutes: > 0 } && l.Purpose != ItemPurpose.Decision && l.Fill == ItemFill.Nothing)
        .OrderByDescending(l => l.Minutes).Take(2);

    private static bool NotIn(PaperRequestRow request) => request.State == PaperRequestState.Asked;
}
