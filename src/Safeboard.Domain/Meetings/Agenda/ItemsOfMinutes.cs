namespace Safeboard.Domain.Meetings.Agenda;

/// <summary>
/// Finds for the items of minutes those of the agenda, so that they stay the same records with their papers: by title, else by number
/// where the minutes have that title nowhere.
/// </summary>
internal sealed class ItemsOfMinutes(IEnumerable<MeetingItem> agenda, IEnumerable<ItemDraft> minutes)
{
    private readonly List<MeetingItem> left = [.. agenda.Where(i => i.Kind == ItemKind.Item && i.ParentId is null)];
    private readonly HashSet<string> titles = minutes.Select(d => Plain(d.Title)).ToHashSet();

    /// <summary>The item that these minutes are of, once; null where the agenda had none.</summary>
    public MeetingItem? Take(ItemDraft draft)
    {
        var found = left.Find(i => Plain(i.Title) == Plain(draft.Title)) ?? left.Find(i => draft.Number is not null && i.Number == draft.Number && !titles.Contains(Plain(i.Title)));
        if (found is not null) left.Remove(found);
        return found;
    }

    private static string Plain(string title) => title.Trim().TrimEnd('.', ':').ToUpperInvariant();
}
