using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions;

/// <summary>What the tracker's filters offer: agencies with their counts, owners, groups, meetings and tags, in one command.</summary>
public static class TrackerChoiceQueries
{
    /// <summary>The same as MeetingQueries.ItemsVisibleTo; a test holds the two together.</summary>
    private static readonly string NotConfidential = $"""
        not exists (select 1 from meeting_items i left join meeting_items w on w."Id" = i."ParentId"
            where i."Id" = a."ItemId" and (i."Marking" = {(int)ItemMarking.Confidential} or w."Marking" = {(int)ItemMarking.Confidential}))
        """;

    private const string Owned = """exists (select 1 from action_owners v where v."ActionId" = a."Id" and v."AgencyId" in ({0}))""";

    extension(BoardDb db)
    {
        internal async Task<TrackerChoices> TrackerChoicesAsync(Viewer viewer, TrackerState state, DateOnly today, CancellationToken cancel)
        {
            var rows = await db.Database.SqlQuery<ChoiceRow>(Sql(viewer, state, today)).ToListAsync(cancel);
            return new(
                [.. rows.Where(r => r.Kind == 0).OrderByDescending(r => r.Count).ThenBy(r => r.Name, StringComparer.OrdinalIgnoreCase).Select(r => new AgencyCount(new(r.Key!.Value), r.Name, r.Count))],
                [.. rows.Where(r => r.Kind == 1).OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase).Select(r => new FilterChoice(r.Key?.ToString() ?? r.Name, r.Name))],
                rows.Where(r => r.Kind == 2).OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase).ToDictionary(r => new Id<BoardGroup>(r.Key!.Value), r => r.Name),
                [.. rows.Where(r => r.Kind == 3).OrderByDescending(r => r.Day).Select(r => new FilterChoice(r.Key!.Value.ToString(), MeetingName(r)))],
                [.. rows.Where(r => r.Kind == 4).OrderBy(r => r.Name, StringComparer.OrdinalIgnoreCase).Select(r => new FilterChoice(r.Name, r.Name))]);
        }
    }

    /// <summary>Written out because no query of EF joins four different lists into one; the SQL is the same on both databases.</summary>
    private static FormattableString Sql(Viewer viewer, TrackerState state, DateOnly today)
    {
        List<object?> values = [viewer.BoardId.Value, today, today.AddDays(TrackerFilter.SoonDays), true];
        var seen = viewer.SeesWholeBoard && !viewer.SeesEveryAction ? " and " + NotConfidential : "";
        if (!viewer.SeesWholeBoard)
        {
            var agencies = string.Join(", ", viewer.Agencies.Select((_, i) => $"{{{values.Count + i}}}"));
            values.AddRange(viewer.Agencies.Select(a => (object?)a.Value));
            seen = " and " + Owned.Replace("{0}", agencies.Length == 0 ? "null" : agencies);
        }
        var sql = new StringBuilder("with seen as (select a.\"Id\", a.\"MeetingId\", a.\"GroupId\", case when ").Append(InState(state))
            .Append(" then 1 else 0 end as listed from actions a where a.\"BoardId\" = {0}").Append(seen).Append(')').Append(Lists);
        return FormattableStringFactory.Create(sql.ToString(), [.. values]);
    }

    private const string Lists = """

        select 0 as "Kind", o."AgencyId" as "Key", g."Name" as "Name", count(distinct case when s.listed = 1 then s."Id" end) as "Count", cast(null as date) as "Day"
        from seen s join action_owners o on o."ActionId" = s."Id" join agencies g on g."Id" = o."AgencyId" group by o."AgencyId", g."Name"
        union all select 1, o."PersonId", o."Name", 0, null
        from seen s join action_owners o on o."ActionId" = s."Id" where o."Kind" <> 3 group by o."PersonId", o."Name"
        union all select 2, g."Id", g."Name", 0, null from groups g where g."BoardId" = {0}
        union all select 3, m."Id", g."Name", 0, m."Date" from meetings m join groups g on g."Id" = m."GroupId"
        where m."BoardId" = {0} and m."Id" in (select s."MeetingId" from seen s)
        union all select distinct 4, cast(null as uuid), t."Name", 0, cast(null as date) from action_tags t where t."BoardId" = {0} and t."ActionId" in (select s."Id" from seen s)
        """;

    /// <summary>The same as ActionQueries.In; a test holds the two together.</summary>
    private static string InState(TrackerState state) => state switch
    {
        TrackerState.Open => """a."IsOpen" = {3}""",
        TrackerState.Late => """a."IsOpen" = {3} and a."DueSort" < {1} and a."State" <> 2""",
        TrackerState.DueSoon => """a."IsOpen" = {3} and a."DueSort" >= {1} and a."DueSort" <= {2} and a."State" <> 2""",
        TrackerState.NoOwner => """a."IsOpen" = {3} and a."OwnerLine" = ''""",
        TrackerState.NoDate => """a."IsOpen" = {3} and a."DueOn" is null and a."NoDueBecause" is null""",
        TrackerState.ToBeAgreed => """a."State" = 2""",
        TrackerState.Completed => """a."State" = 3""",
        _ => "1 = 1",
    };

    private static string MeetingName(ChoiceRow row) => $"{row.Name}, {row.Day?.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))}";

    private sealed record ChoiceRow(int Kind, Guid? Key, string Name, int Count, DateOnly? Day);
}
