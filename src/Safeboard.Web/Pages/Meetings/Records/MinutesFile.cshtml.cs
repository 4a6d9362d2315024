using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Administration;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Minutes;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Output.Documents.Pdf;
using Safeboard.Output.Minutes;
using Safeboard.Web.Hosting;
using Safeboard.Web.Pages.Shared;
using OutcomeKind = Safeboard.Domain.Outcomes.OutcomeKind;

namespace Safeboard.Web.Pages.Meetings.Records;

/// <summary>The minutes of a recorded meeting as a document, whole or one item of them, as far as the viewer may see them. A page only where a PDF cannot be made.</summary>
[Needs(Permission.SeeBoard)]
public sealed class MinutesFileModel(BoardDb db, BoardVisit visit, DocumentFiles files) : PageModel
{
    [FromQuery(Name = "item")] public Id<MeetingItem>? Item { get; set; }

    public Board Board => visit.Board;
    public MeetingRow Meeting { get; private set; } = null!;

    /// <summary>Why there is no PDF, without its full stop.</summary>
    public string WhyNot { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(Id<Meeting> id, string format, CancellationToken cancel)
    {
        if (!ModelState.IsValid || await db.MeetingAsync(visit.Viewer, id, cancel) is not { State: MeetingState.Recorded } meeting) return NotFound();
        Meeting = meeting;
        var minutes = await LoadAsync(cancel);
        var place = Item is { } item ? minutes.PlaceOf(item) : null;
        if (Item is not null && place is null) return NotFound();
        var style = new HouseStyle { Layout = WrittenMinutes.LayoutOf(Board.MinutesStyle) };
        var document = place is { } n ? MinutesDocument.ExtractOf(minutes.Record, n, style) : MinutesDocument.Of(minutes.Record, style);
        try
        {
            return File(await files.WriteAsync(document, format, cancel), DocumentFiles.TypeOf(format), FileName(minutes.NumberOf(place), format));
        }
        catch (NotPrintedException failure)
        {
            WhyNot = failure.Message;
            Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return Page();
        }
    }

    private async Task<WrittenMinutes> LoadAsync(CancellationToken cancel)
    {
        var (viewer, id) = (visit.Viewer, Meeting.Id);
        var all = viewer.May(Permission.SeeConfidential);
        var minutes = await db.MinutesOfAsync(viewer, id, cancel);
        var items = (await db.ItemsAsync(viewer, id, cancel)).Where(i => all || i.ParentId is null || i.Marking != ItemMarking.Confidential).ToList();
        var next = await db.MeetingsAfterAsync(viewer, Meeting.GroupId, Meeting.Date, 1, cancel);
        var parts = new MinutesParts(await db.AgendaItemsAsync(viewer, id, cancel), items, Outcomes.None, await db.AttendanceAsync(viewer, id, cancel), next.FirstOrDefault())
        {
            Standing = minutes is null ? null : await StandingAsync(minutes, cancel),
        };
        // Minutes in the making are read by those who check them; others get what the record of the meeting shows them.
        parts = minutes is not null && (!minutes.State.IsInTheMaking || viewer.May(Permission.CheckMinutes))
            ? parts with { Text = SeenIn(await db.MinutesTextAsync(viewer, minutes, cancel), all) } : await OfRecordAsync(parts, cancel);
        return WrittenMinutes.Of(Board, Meeting, parts);
    }

    /// <summary>What was recorded and noted, where no text of minutes takes its place.</summary>
    private async Task<MinutesParts> OfRecordAsync(MinutesParts parts, CancellationToken cancel)
    {
        var (viewer, id) = (visit.Viewer, Meeting.Id);
        var said = (await db.StatementsOfAsync(viewer, id, cancel)).Statements.Where(s => s.ItemId is not null).ToList();
        var notes = (await db.NotesAsync(viewer, id, item: null, cancel)).ToLookup(n => n.ItemId, n => n.Text);
        var noted = await db.OutcomesAsync(viewer, id, cancel);
        return parts with
        {
            Items = [.. parts.Items.DealtWith([.. notes.Select(n => n.Key), .. noted.Select(o => o.ItemId)]).Select(i => WithNotes(i, notes[i.Id], viewer))],
            Outcomes = new(said, await db.DecisionsOfAsync(viewer, id, cancel), await db.ActionsOfAsync(viewer, id, cancel)),
            Noted = [.. noted.Where(o => o.Kind is not (OutcomeKind.Action or OutcomeKind.Decision))],
        };
    }

    private async Task<string> StandingAsync(MeetingMinutes minutes, CancellationToken cancel)
    {
        if (minutes.AgreedAtMeetingId is { } at && await db.MeetingAsync(visit.Viewer, at, cancel) is { } agreed) return $"Agreed on {agreed.Date.InWords}";
        return minutes.State == MinutesState.PutForward ? "Draft, put forward for agreement" : "Draft";
    }

    private static MinutesText SeenIn(MinutesText text, bool all) => all ? text : text with { Items = [.. text.Items.Where(i => !i.IsConfidential)] };

    /// <summary>What was typed at a meeting that was run here, behind the text of its item; not for those who may not see the item.</summary>
    private static ItemRow WithNotes(ItemRow item, IEnumerable<string> notes, Viewer viewer) =>
        item.Marking == ItemMarking.Confidential && !viewer.May(Permission.SeeConfidential) ? item : item with { Text = string.Join('\n', [item.Text, .. notes]).Trim() };

    private string FileName(string? item, string format) =>
        DocumentFiles.NameOf($"{(Meeting.Kind == GroupKind.Board ? Board.CalledFor : Meeting.Group)} minutes {Meeting.Date.InAddress}{(item is null ? "" : $" item {item}")}", format);
}
