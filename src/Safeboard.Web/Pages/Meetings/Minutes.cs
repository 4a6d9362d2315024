using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The items of a meeting as they are read: each with its parts, and with what came of it at its place.</summary>
public sealed record Minutes(IReadOnlyList<ItemOnPage> Items, IReadOnlyList<DecisionRow> OtherDecisions, IReadOnlyList<MeetingActionRow> OtherActions)
{
    public static Minutes None { get; } = new([], [], []);

    public static Minutes Of(IReadOnlyList<ItemRow> items, IReadOnlyList<MeetingActionRow> actions, IReadOnlyList<DecisionRow> decisions)
    {
        // An action typed by hand knows only the number of its item.
        var byNumber = items.Where(i => i.Number is not null).GroupBy(i => i.Number!).ToDictionary(g => g.Key, g => g.First().Id.Value);
        var known = items.Select(i => i.Id.Value).ToHashSet();
        var actionsAt = actions.ToLookup(a => At(a.ItemId?.Value, a.ItemNumber));
        var decisionsAt = decisions.ToLookup(d => At(d.ItemId?.Value, d.ItemNumber));
        var parts = items.Where(i => i.ParentId is not null).ToLookup(i => i.ParentId!.Value);
        return new([.. items.Where(i => i.ParentId is null).Select(OnPage)], [.. decisionsAt[null]], [.. actionsAt[null]]);

        Guid? At(Guid? item, string? number) =>
            item is { } id && known.Contains(id) ? id : number is not null && byNumber.TryGetValue(number, out var named) ? named : null;

        ItemOnPage OnPage(ItemRow item) =>
            new(item, [.. decisionsAt[item.Id.Value]], [.. actionsAt[item.Id.Value]], [.. parts[item.Id].Select(OnPage)]);
    }
}

/// <summary>An item, the decisions and actions agreed in it, and its parts.</summary>
public sealed record ItemOnPage(ItemRow Item, IReadOnlyList<DecisionRow> Decisions, IReadOnlyList<MeetingActionRow> Actions, IReadOnlyList<ItemOnPage> Parts)
{
    public IEnumerable<string> Paragraphs =>
        Item.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>A part that is no more than its first words bears no title of its own.</summary>
    public bool HasOwnTitle => Item.Title.Length > 0 && !Item.Text.TrimStart().StartsWith(Item.Title.TrimEnd('…', '.'), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Attendance: the chair and those beside the chair, then agency by agency as the minutes name them, then those without an agency.</summary>
public sealed class AttendanceByAgency(IReadOnlyList<AttendanceRow> rows)
{
    public IReadOnlyList<AttendanceRow> Rows { get; } =
        [.. rows.Select((row, n) => (row, n)).GroupBy(r => r.row.AgencyId?.Value.ToString() ?? r.row.Agency)
            .OrderBy(g => !g.Any(r => r.row.Kind == AttendanceKind.Chair)).ThenBy(g => g.Key is null).ThenBy(g => g.First().n)
            .SelectMany(g => g.OrderBy(r => r.row.Kind != AttendanceKind.Chair).ThenBy(r => r.n).Select(r => r.row))];

    public int Count => Rows.Count;

    /// <summary>Agencies named, and those of them from which somebody came.</summary>
    public int Agencies => Named.Count();

    public int AgenciesThere => Named.Count(g => g.Any(r => CameIn(r.Kind)));

    private IEnumerable<IGrouping<string, AttendanceRow>> Named =>
        Rows.Where(r => r.Agency is not null).GroupBy(r => r.AgencyId?.Value.ToString() ?? r.Agency!);

    private static bool CameIn(AttendanceKind kind) => kind is not (AttendanceKind.Apologies or AttendanceKind.Absent);

    public static (string Words, string Colour) Tag(AttendanceKind kind) => kind switch
    {
        AttendanceKind.Present => ("Attended", "green"),
        AttendanceKind.Chair => ("Chair", "green"),
        AttendanceKind.InAttendance => ("In attendance", "green"),
        AttendanceKind.Minutes => ("Took the minutes", "green"),
        AttendanceKind.Deputy => ("Deputy", "blue"),
        AttendanceKind.Apologies => ("Apologies", "yellow"),
        _ => ("Absent, no apology", "red"),
    };
}
