using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;

namespace Safeboard.Web.Pages.Meetings;

/// <summary>The items of a meeting as they are read: each with its parts, and with what came of it at its place.</summary>
public sealed record Minutes(IReadOnlyList<ItemOnPage> Items, Outcomes Others)
{
    public static Minutes None { get; } = new([], Outcomes.None);

    public static Minutes Of(IReadOnlyList<ItemRow> items, Outcomes all)
    {
        // An action typed by hand knows only the number of its item.
        var byNumber = items.Where(i => i.Number is not null).GroupBy(i => i.Number!).ToDictionary(g => g.Key, g => g.First().Id.Value);
        var known = items.Select(i => i.Id.Value).ToHashSet();
        var actionsAt = all.Actions.ToLookup(a => At(a.ItemId?.Value, a.ItemNumber));
        var decisionsAt = all.Decisions.ToLookup(d => At(d.ItemId?.Value, d.ItemNumber));
        var statementsAt = all.Statements.ToLookup(s => At(s.ItemId?.Value, null));
        var parts = items.Where(i => i.ParentId is not null).ToLookup(i => i.ParentId!.Value);
        return new([.. items.Where(i => i.ParentId is null).Select(OnPage)], Of(null));

        Guid? At(Guid? item, string? number) =>
            item is { } id && known.Contains(id) ? id : number is not null && byNumber.TryGetValue(number, out var named) ? named : null;

        Outcomes Of(Guid? at) => new([.. statementsAt[at]], [.. decisionsAt[at]], [.. actionsAt[at]]);

        ItemOnPage OnPage(ItemRow item) => new(item, Of(item.Id.Value), [.. parts[item.Id].Select(OnPage)]);
    }
}

/// <summary>What came of an item: what was challenged, feared or recommended, decided, and agreed to be done.</summary>
public sealed record Outcomes(IReadOnlyList<StatementRow> Statements, IReadOnlyList<DecisionRow> Decisions, IReadOnlyList<MeetingActionRow> Actions)
{
    public static Outcomes None { get; } = new([], [], []);
    public bool Any => Statements.Count + Decisions.Count + Actions.Count > 0;
}

/// <summary>An item, what came of it, and its parts.</summary>
public sealed record ItemOnPage(ItemRow Item, Outcomes Outcomes, IReadOnlyList<ItemOnPage> Parts)
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

    public int AgenciesThere => Named.Count(g => g.Any(r => r.Kind.CameIn));

    private IEnumerable<IGrouping<string, AttendanceRow>> Named =>
        Rows.Where(r => r.Agency is not null).GroupBy(r => r.AgencyId?.Value.ToString() ?? r.Agency!);

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
