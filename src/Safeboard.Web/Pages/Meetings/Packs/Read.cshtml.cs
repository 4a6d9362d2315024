using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Documents.Processing;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Packs;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Components.Govuk;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Packs;

/// <summary>
/// The pack as web pages, part by part, as far as whoever looks may read it: for a screen reader, a telephone, or larger letters. Whether a PDF was bound
/// does not matter here: what came a minute ago can be read.
/// </summary>
[Needs(Permission.SeeBoard)]
public sealed class ReadModel(BoardDb db, BoardVisit visit, PaperTexts texts, StandingMatters standing) : PageModel
{
    private PackSources sources = null!;
    private IReadOnlyDictionary<string, string> printed = new Dictionary<string, string>();

    [FromRoute] public Id<Meeting> Id { get; set; }

    /// <summary>The key of a part; the agenda where none is named.</summary>
    [FromQuery(Name = "part")] public string? Key { get; set; }
    [FromQuery(Name = "p")] public int AtPage { get; set; } = 1;

    public string Board => visit.Board.Slug;
    public MeetingRow Meeting { get; private set; } = null!;
    public IReadOnlyList<PlannedPart> Parts { get; private set; } = [];
    public int Place { get; private set; }
    public PlannedPart Part => Parts[Place];

    /// <summary>What the agenda brings by itself: open challenges, and risks that changed; read with the agenda only.</summary>
    public IReadOnlyList<StandingMatter> Standing { get; private set; } = [];

    /// <summary>The paper of this part; null for the agenda, and where none has come.</summary>
    public PaperRow? Paper => Part.Paper is { } paper ? sources.Papers.First(p => p.Id == paper.Id) : null;

    /// <summary>How the paper reads; null where it cannot be shown so.</summary>
    public DocumentText? Text { get; private set; }

    /// <summary>Why it cannot.</summary>
    public string? Problem { get; private set; }
    public IReadOnlyList<Slot<AgendaRow>> Slots => RunningOrder<AgendaRow>.Of(sources.Lines, Meeting.Start, Meeting.End).Slots;

    public Pagination Steps => new()
    {
        LandmarkLabel = "Parts of the pack",
        Previous = Place > 0 ? new() { Text = "Before", LabelText = Parts[Place - 1].Title, Href = Link(Place - 1) } : null,
        Next = Place + 1 < Parts.Count ? new() { Text = "Next", LabelText = Parts[Place + 1].Title, Href = Link(Place + 1) } : null,
    };

    /// <summary>“12 to 19”: where it stands in the PDF that was made last; null where it is not in it.</summary>
    public string? PrintedOn(PlannedPart part) => printed.TryGetValue(part.Key, out var pages) && pages.Length > 0 ? pages : null;

    public string Link(int place) => MeetingLinks.ReadPack(Board, Id, place == 0 ? null : Parts[place].Key);
    public string LinkToPage(int page) => MeetingLinks.ReadPack(Board, Id, Part.Key, page);
    public IEnumerable<int> PapersOf(AgendaRow line) => Parts.Index().Where(p => p.Item.Item is not null && p.Item.Item == line.Number && !line.IsWithheld).Select(p => p.Index);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.MeetingAsync(visit.Viewer, Id, cancel) is not { } meeting) return NotFound();
        (Meeting, sources) = (meeting, await db.PackSourcesAsync(visit.Viewer, Id, cancel));
        // On the agenda here confidential items stand in their places for those who may see them.
        Parts = [.. PackPlan.Anew(sources).Where(p => p.Key != PackPlan.ConfidentialAgenda)];
        Place = Key is null ? 0 : Parts.Index().Where(p => p.Item.Key == Key).Select(p => p.Index).FirstOrDefault(-1);
        if (Place < 0) return NotFound();
        printed = await db.PackPagesAsync(visit.Viewer, Id, cancel);
        if (Place == 0) Standing = await standing.OfAsync(visit.Viewer, Meeting, cancel);
        if (Paper is { } paper) await ReadAsync(paper, cancel);
        return Page();
    }

    private async Task ReadAsync(PaperRow paper, CancellationToken cancel)
    {
        switch (await db.PaperFileAsync(visit.Viewer, Id, paper.Id, cancel) is { } file ? await texts.FindAsync(file, cancel) : null)
        {
            case ReadingOutcome.Read { Reading: { Text.Length: > 0 } reading }:
                Text = new(reading, AtPage);
                break;
            case ReadingOutcome.Failure failure:
                Problem = failure.Reason;
                break;
            default:
                Problem = "There are no words in it";
                break;
        }
    }
}
