using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Meetings.Live;

/// <summary>A note with its number and what arose at it.</summary>
/// <param name="Note">Null behind the last note: what stands at the end of the item.</param>
public sealed record NoteOnPage(string Number, NoteRow? Note, IReadOnlyList<OutcomeRow> Outcomes)
{
    /// <summary>Empty notes are not shown, unless something stands at them. Two versions of a note have one number.</summary>
    public static IReadOnlyList<NoteOnPage> Of(Id<MeetingItem> item, string? itemNumber, IReadOnlyList<NoteRow> notes, IReadOnlyList<OutcomeRow> outcomes)
    {
        var here = outcomes.Where(o => o.ItemId == item).ToList();
        var (shown, number) = (new List<NoteOnPage>(), 0);
        foreach (var note in notes)
        {
            var at = here.FindAll(o => o.NoteId == note.Id);
            if (note.Text.Length == 0 && at.Count == 0) continue;
            if (note.VersionOfId is null) number++;
            shown.Add(new(NumberOf(itemNumber, number), note, at));
        }
        var others = here.FindAll(o => shown.TrueForAll(n => n.Note!.Id != o.NoteId));
        if (others.Count > 0) shown.Add(new("", null, others));
        return shown;
    }

    /// <summary>4.3 in item 4; 3 in an item without a number.</summary>
    public static string NumberOf(string? item, int number) => item is null ? $"{number}" : $"{item}.{number}";
}
