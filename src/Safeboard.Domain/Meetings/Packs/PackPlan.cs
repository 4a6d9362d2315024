using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.PaperRequests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Packs;

/// <summary>A part as the next pack will have it.</summary>
public sealed record PlannedPart(string Key, string? Item, string Title, ItemMarking Marking)
{
    /// <summary>What it consists of; null for a document of our own and for one that has not come.</summary>
    public PackPaper? Paper { get; init; }

    /// <summary>Why there is no paper, or what became of it.</summary>
    public string? Absence { get; init; }
    public int Supplement { get; init; }

    /// <summary>Page numbers that earlier makings gave it; null the first time.</summary>
    public IReadOnlyList<string>? KeptNumbers { get; init; }
    public bool IsAgenda => Key is PackPlan.Agenda or PackPlan.ConfidentialAgenda;
}

/// <summary>The file of a paper.</summary>
public sealed record PackPaper(Id<Paper> Id, string FileName);

/// <summary>What can be in a pack by now: agenda, papers, papers that were asked for.</summary>
public sealed record PackSources(IReadOnlyList<AgendaRow> Lines, IReadOnlyList<PaperRow> Papers, IReadOnlyList<PaperRequestRow> Requests);

/// <summary>The parts of a meeting's pack in order. What was in it keeps its place and its pages; what is new stands behind its item with a supplement's number.</summary>
public static class PackPlan
{
    /// <summary>The keys of the agenda, and of the page with its confidential items.</summary>
    public const string Agenda = "agenda", ConfidentialAgenda = "agenda-confidential";

    /// <summary>As if nothing had been made: page numbers begin again.</summary>
    public static IReadOnlyList<PlannedPart> Anew(PackSources from)
    {
        List<PlannedPart> parts = [new(Agenda, null, "Agenda", ItemMarking.Partners)];
        if (from.Lines.Any(l => l.Marking == ItemMarking.Confidential)) parts.Add(new(ConfidentialAgenda, null, "Agenda: confidential items", ItemMarking.Confidential));
        var papers = from.Papers.Where(p => p.State == PaperState.Current).ToLookup(p => p.ItemId);
        var requests = from.Requests.Where(r => r.ItemId is not null && r.State is PaperRequestState.Asked or PaperRequestState.SentBack or PaperRequestState.NotComing).ToLookup(r => r.ItemId!.Value);
        foreach (var line in from.Lines)
        {
            parts.AddRange(papers[line.Id].Select(p => Of(line, p)));
            // A paper that was sent back is here in the version that came.
            if (!papers[line.Id].Any()) parts.AddRange(requests[line.Id].Select(r => Of(line, r)));
        }
        return parts;
    }

    /// <summary>With a supplement: everything that was there in its place, and what has come since.</summary>
    public static IReadOnlyList<PlannedPart> With(int supplement, PackSources from, IReadOnlyList<PackPart> kept)
    {
        var now = Anew(from);
        var known = kept.Select(k => k.Key).ToHashSet();
        List<PlannedPart> parts = [.. kept.Select(k => Kept(k, now))];
        var place = 0;
        foreach (var part in now)
        {
            if (known.Contains(part.Key)) place = Math.Max(place, parts.FindIndex(p => p.Key == part.Key) + 1);
            else if (part.Paper is not null || part.IsAgenda)
            {
                place = Math.Max(place, part.Item is null ? 0 : parts.FindLastIndex(p => p.Item == part.Item) + 1);
                parts.Insert(place++, part with { Supplement = supplement });
            }
        }
        return parts;
    }

    private static PlannedPart Kept(PackPart kept, IReadOnlyList<PlannedPart> now)
    {
        var part = now.FirstOrDefault(n => n.Key == kept.Key) ?? new(kept.Key, kept.Item, kept.Title, kept.Marking)
        {
            Absence = kept.State == PackPartState.NotIn ? "It was not in when the pack was made. If it came since, it follows this page." : "It was replaced or taken off the agenda after the pack was made. A later version follows this page.",
        };
        // Who may read it is what it was marked then or is marked now, whichever is closer.
        return part with { Supplement = kept.Supplement, KeptNumbers = kept.Numbers.Length == 0 ? null : kept.Numbers.Split(' '), Marking = Closer(kept.Marking, part.Marking) };
    }

    private static ItemMarking Closer(ItemMarking one, ItemMarking other) => Openness(one) < Openness(other) ? one : other;

    private static PlannedPart Of(AgendaRow line, PaperRow paper) => new($"paper-{paper.Id}", line.Number, $"{paper.Letter}. {paper.Title}", line.Marking) { Paper = new(paper.Id, paper.FileName) };

    private static PlannedPart Of(AgendaRow line, PaperRequestRow request) => new($"request-{request.Id}", line.Number, request.Title, line.Marking)
    {
        Absence = request.State == PaperRequestState.NotComing ? "This paper is not coming." : "This paper has not come. It is to be tabled.",
    };

    /// <summary>0 for what is confidential, then members, partners, the public.</summary>
    private static int Openness(ItemMarking marking) => marking switch { ItemMarking.Confidential => 0, ItemMarking.MembersOnly => 1, ItemMarking.Partners => 2, _ => 3 };
}
