using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.Interests;

/// <summary>How an interest was settled under an item.</summary>
public sealed record SettlementRow(Id<MeetingItem> ItemId, Id<DeclaredInterest> InterestId, SettledHow How, string? Note, string By, DateOnly On);

/// <summary>A declared interest that an item touches, and why it is thought so.</summary>
/// <param name="Presents">The person presents the item.</param>
/// <param name="Word">The word that the item has in common with it; null where the person only presents.</param>
public sealed record TouchedInterest(Id<MeetingItem> ItemId, InterestRow Interest, bool Presents, string? Word, SettlementRow? Settled);

/// <summary>Which items touch which declared interests: by a name or word the office chose, in the item or who presents it. An interest without words: every item its person presents.</summary>
public static class TouchedInterests
{
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(200);

    public static IReadOnlyList<TouchedInterest> Of(IReadOnlyList<AgendaRow> items, IReadOnlyList<InterestRow> interests, IReadOnlyList<SettlementRow> settlements, DateOnly day) =>
        [.. from item in items
            where item is { Kind: ItemKind.Item, IsWithheld: false }
            from interest in interests
            where interest.Holds(day)
            let settled = settlements.FirstOrDefault(s => s.ItemId == item.Id && s.InterestId == interest.Id)
            let presents = Has(item.Presenter, interest.Person)
            let word = interest.Words.FirstOrDefault(word => Has(item.Title, word) || Has(item.Presenter, word))
            where word is not null || (presents && !interest.Words.Any()) || settled is not null
            select new TouchedInterest(item.Id, interest, presents, word, settled)];

    private static bool Has(string? text, string word) =>
        text is not null && Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(word)}(?!\w)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Longest);
}

/// <summary>How interests were settled, for those who build agendas.</summary>
public static class SettlementQueries
{
    extension(BoardDb db)
    {
        public async Task<IReadOnlyList<SettlementRow>> SettlementsAsync(Viewer viewer, Id<Meeting> meeting, CancellationToken cancel)
        {
            var may = viewer.May(Permission.BuildAgenda);
            return await (from s in db.Set<InterestSettlement>()
                          join i in db.ItemsVisibleTo(viewer) on s.ItemId equals i.Id
                          where may && i.MeetingId == meeting
                          select new SettlementRow(s.ItemId, s.InterestId, s.How, s.Note, s.By, s.On)).ToListAsync(cancel);
        }
    }
}
