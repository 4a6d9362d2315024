using Microsoft.AspNetCore.Mvc;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>The notes: kept by a button. As they are typed <see cref="NoteEndpoint"/> saves them.</summary>
public sealed partial class LiveModel
{
    /// <summary>Somebody else has typed here within these seconds.</summary>
    private const int JustNow = 8;

    /// <summary>Who types elsewhere in this item: "Joanna Firth is typing in 4.2."</summary>
    public IEnumerable<(string Who, string Number)> TypingNow =>
        Notes.Where(n => n.Note is { } note && note.WrittenBy != visit.Viewer.Name && (Now - note.WrittenAt).TotalSeconds < JustNow).Select(n => (n.Note!.WrittenBy, n.Number));

    /// <summary>For a browser without scripts.</summary>
    public async Task<IActionResult> OnPostKeepAsync(Id<ItemNote> note, Id<MeetingItem> of, string? text, int version, [FromServices] SaveNote save, CancellationToken cancel)
    {
        await save.RunAsync(Draft(Id, of, note, text, version), visit.Viewer, cancel);
        return Redirect(Link(item: of, pane: NotesPane) + "#next");
    }

    public async Task<IActionResult> OnPostChooseAsync(Id<ItemNote> note, NoteChoice choice, [FromServices] ChooseVersion choose, CancellationToken cancel)
    {
        await choose.RunAsync(Id, note, choice, visit.Viewer, cancel);
        return Redirect(Link(pane: NotesPane));
    }

    internal static NoteDraft Draft(Id<Meeting> meeting, Id<MeetingItem> of, Id<ItemNote> note, string? text, int version) =>
        new(meeting, of, note, (text ?? "").Replace("\r\n", "\n", StringComparison.Ordinal).TrimEnd(), version);
}
