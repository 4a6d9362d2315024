using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>The notes: saved as they are typed, or by a button.</summary>
public sealed partial class LiveModel
{
    private const string SavesNote = "Note";

    /// <summary>Somebody else has typed here within these seconds.</summary>
    private const int JustNow = 8;

    /// <summary>Who types elsewhere in this item: "Joanna Firth is typing in 4.2."</summary>
    public IEnumerable<(string Who, string Number)> TypingNow =>
        Notes.Where(n => n.Note is { } note && note.WrittenBy != visit.Viewer.Name && (Now - note.WrittenAt).TotalSeconds < JustNow).Select(n => (n.Note!.WrittenBy, n.Number));

    /// <summary>Called by live-meeting.js; answers with where the note is kept now.</summary>
    public async Task<IActionResult> OnPostNoteAsync(Id<ItemNote> note, Id<MeetingItem> of, string? text, int version, [FromServices] SaveNote save, CancellationToken cancel)
    {
        try
        {
            var saved = await save.RunAsync(Draft(note, of, text, version), visit.Viewer, cancel);
            return new JsonResult(new { id = saved.Id.Value, version = saved.Version, beside = saved.Beside });
        }
        catch (RuleBrokenException broken)
        {
            return new JsonResult(new { problem = broken.Message }) { StatusCode = StatusCodes.Status409Conflict };
        }
    }

    /// <summary>The same by a button, for a browser without scripts.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Id<ItemNote> note, Id<MeetingItem> of, string? text, int version, [FromServices] SaveNote save, CancellationToken cancel)
    {
        await save.RunAsync(Draft(note, of, text, version), visit.Viewer, cancel);
        return Redirect(Link(item: of, pane: NotesPane) + "#next");
    }

    public async Task<IActionResult> OnPostChooseAsync(Id<ItemNote> note, NoteChoice choice, [FromServices] ChooseVersion choose, CancellationToken cancel)
    {
        await choose.RunAsync(Id, note, choice, visit.Viewer, cancel);
        return Redirect(Link(pane: NotesPane));
    }

    private NoteDraft Draft(Id<ItemNote> note, Id<MeetingItem> of, string? text, int version) =>
        new(Id, of, note, (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd(), version);
}
