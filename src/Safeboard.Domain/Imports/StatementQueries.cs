using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Imports;

/// <summary>A challenge or risk as the record of its meeting shows it.</summary>
/// <param name="Said">Who to whom, or how it is rated; null where the minutes do not say.</param>
public sealed record StatementRow(Guid Id, ProposalKind Kind, int Order, string Text, string? Said, Id<MeetingItem>? ItemId, Id<Meeting> MeetingId = default)
{
    /// <summary>Of a challenge: who asks and who is to answer, as written.</summary>
    public string? By { get; init; }
    public string? To { get; init; }
}

/// <summary>A figure that was reported to a meeting, under the item in whose text it stands.</summary>
public sealed record FigureRow(Guid Id, string Value, string Text, Id<MeetingItem>? ItemId = null, Id<Meeting> MeetingId = default);

/// <summary>What was said at a meeting beside what it agreed and decided.</summary>
public sealed record MeetingStatements(IReadOnlyList<StatementRow> Statements, IReadOnlyList<FigureRow> Figures)
{
    public static MeetingStatements None { get; } = new([], []);
}

/// <summary>Challenges, risks, recommendations and figures that a person accepted. Who sees the item sees what was said under it.</summary>
public static class StatementQueries
{
    private static readonly ProposalKind[] Kinds = [ProposalKind.Item, ProposalKind.Challenge, ProposalKind.Risk, ProposalKind.Recommendation, ProposalKind.Figure];

    extension(BoardDb db)
    {
        public Task<MeetingStatements> StatementsOfAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel) => db.StatementsOfAsync(viewer, [meeting], cancel);

        /// <summary>Those of several meetings; two commands however many there are.</summary>
        public async Task<MeetingStatements> StatementsOfAsync(Viewer viewer, IReadOnlyList<Id<Meeting>> meetings, CancellationToken cancel)
        {
            var wanted = meetings.Select(m => (Id<Meeting>?)m).ToList();
            var rows = await (from proposal in db.Set<Proposal>()
                              join import in db.Set<Import>() on proposal.ImportId equals import.Id
                              where import.BoardId == viewer.BoardId && wanted.Contains(import.MeetingId) && import.State == ImportState.Finished
                                  && proposal.State == ProposalState.Accepted && Kinds.Contains(proposal.Kind)
                              orderby import.Id, proposal.Start, proposal.Order
                              select new Row(proposal.Id.Value, proposal.Kind, proposal.Order, proposal.RecordId, proposal.Kind == ProposalKind.Item ? "" : proposal.Fields, import.MeetingId!.Value)).ToListAsync(cancel);
            var items = rows.Where(r => r is { Kind: ProposalKind.Item, RecordId: not null }).ToLookup(r => (r.Meeting, r.Order), r => new Id<MeetingItem>(r.RecordId!.Value));
            var said = rows.Select(r => Statement(r, items)).OfType<StatementRow>();
            var figures = Figures(rows);
            if (!viewer.May(Permission.SeeConfidential))
            {
                // What was said under an item that the viewer may not see is not said to them.
                var seen = (await db.ItemsVisibleTo(viewer).Where(i => meetings.Contains(i.MeetingId)).Select(i => i.Id).ToListAsync(cancel)).ToHashSet();
                said = said.Where(s => s.ItemId is not { } item || seen.Contains(item));
                figures = figures.Where(f => f.ItemId is not { } item || seen.Contains(item));
            }
            return new([.. said], [.. figures]);
        }
    }

    private sealed record Row(Guid Id, ProposalKind Kind, int Order, Guid? RecordId, string Fields, Id<Meeting> Meeting);

    private static StatementRow? Statement(Row row, ILookup<(Id<Meeting>, int), Id<MeetingItem>> items)
    {
        Id<MeetingItem>? Item(int? number) => number is { } n && items[(row.Meeting, n)].ToList() is [var id, ..] ? id : null;
        return row.Kind switch
        {
            ProposalKind.Challenge => FieldsJson.Read<ChallengeFields>(row.Fields) is var f ? new(row.Id, row.Kind, row.Order, f.Text, Said(f), Item(f.Item), row.Meeting) { By = f.By, To = f.To } : null,
            ProposalKind.Risk => FieldsJson.Read<RiskFields>(row.Fields) is var f ? new(row.Id, row.Kind, row.Order, f.Text, f.Rag, Item(f.Item), row.Meeting) : null,
            ProposalKind.Recommendation => FieldsJson.Read<RecommendationFields>(row.Fields) is var f ? new(row.Id, row.Kind, row.Order, f.Text, null, null, row.Meeting) : null,
            _ => null,
        };
    }

    private static string? Said(ChallengeFields fields) => fields switch
    {
        { By: { } by, To: { } to } => $"{by} to {to}",
        { By: { } by } => by,
        { To: { } to } => $"to {to}",
        _ => null,
    };

    /// <summary>The rows are in the order of the documents: a figure stands under the last item that began before it.</summary>
    private static IEnumerable<FigureRow> Figures(List<Row> rows)
    {
        var at = new Dictionary<Id<Meeting>, Id<MeetingItem>>();
        foreach (var row in rows)
        {
            if (row is { Kind: ProposalKind.Item, RecordId: { } item }) at[row.Meeting] = new(item);
            if (row.Kind != ProposalKind.Figure) continue;
            var fields = FieldsJson.Read<FigureFields>(row.Fields);
            yield return new(row.Id, fields.Value, fields.Text, at.TryGetValue(row.Meeting, out var under) ? under : null, row.Meeting);
        }
    }
}
