using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Groups.Interests;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Registers;

/// <summary>An interest as somebody declared it in a round.</summary>
/// <param name="IsKnown">It stands on the board’s register of interests already.</param>
public sealed record DeclaredRow(Id<Person> PersonId, string Person, string What, bool IsKnown);

/// <summary>An interest on the register that its owner did not declare again.</summary>
public sealed record NotRenewedRow(Id<DeclaredInterest> Id, string Person, string What, DateOnly From);

/// <summary>What a yearly round of declarations says beside the register of interests.</summary>
public sealed record DeclaredInterests(IReadOnlyList<DeclaredRow> Declared, IReadOnlyList<NotRenewedRow> NotRenewed);

/// <summary>Interests that were declared by a return, for the register that marks the items of agendas.</summary>
public static class DeclaredQueries
{
    /// <summary>The key of the ready set that asks for interests, and of its table: interest, whose, since.</summary>
    public const string ReadySet = "declaration-of-interests";
    private const string Table = "interests-2";

    extension(BoardDb db)
    {
        /// <summary>Whether a campaign asks for interests.</summary>
        public Task<bool> AsksForInterestsAsync(CampaignRow campaign, Viewer viewer, CancellationToken cancel) =>
            db.Set<QuestionSet>().AnyAsync(s => s.Id == campaign.SetId && s.BoardId == viewer.BoardId && s.ReadyKey == ReadySet, cancel);

        /// <summary>Null where the campaign asks for none, or for somebody who does not keep the register.</summary>
        public async Task<DeclaredInterests?> DeclaredInterestsAsync(CampaignRow campaign, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            if (!viewer.May(Permission.BuildAgenda) || campaign.Readers == Readers.SignerOnly || !await db.AsksForInterestsAsync(campaign, viewer, cancel)) return null;
            var known = await db.Set<DeclaredInterest>().Where(i => i.BoardId == viewer.BoardId && i.To == null).Join(db.Set<Person>(), i => i.PersonId, p => p.Id, (i, p) => new { i.Id, i.PersonId, p.Name, i.What, i.From }).ToListAsync(cancel);
            var sent = await db.SentAsync(campaign, sets, viewer, cancel);
            var declared = sent.SelectMany(s => s.Rows.Select(what => new DeclaredRow(s.Person, s.Name, what, known.Exists(k => k.PersonId == s.Person && Same(k.What, what))))).ToList();
            var answered = sent.Select(s => s.Person).ToHashSet();
            return new(declared, [.. known.Where(k => answered.Contains(k.PersonId) && !declared.Exists(d => d.PersonId == k.PersonId && Same(d.What, k.What))).OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => new NotRenewedRow(k.Id, k.Name, k.What, k.From))]);
        }

        private async Task<IReadOnlyList<(Id<Person> Person, string Name, IReadOnlyList<string> Rows)>> SentAsync(CampaignRow campaign, SetMemory sets, Viewer viewer, CancellationToken cancel)
        {
            var content = await sets.ContentAsync(db, campaign.SetVersionId, cancel);
            var (notStarted, begun, back, set) = (ReturnState.NotStarted, ReturnState.InProgress, ReturnState.ChangesRequested, campaign.SetVersionId);
            var returns = await (from r in db.ReturnsVisibleTo(viewer)
                                 join p in db.Set<Person>() on r.PersonId equals p.Id
                                 where r.CampaignId == campaign.Id && r.State != notStarted && r.State != begun && r.State != back orderby p.Name
                                 select new { r.Id, PersonId = p.Id, p.Name }).ToListAsync(cancel);
            var answers = (await db.Set<Answers.ReturnAnswer>().Where(a => a.CampaignId == campaign.Id && a.SetVersionId == set).AsNoTracking().ToListAsync(cancel)).ToLookup(a => a.ReturnId);
            var parts = new SetPart[] { new(set, null, content) };
            return [.. returns.Select(r => (r.PersonId, r.Name, Rows(WholeReturn.Of(parts, answers[r.Id].ToDictionary(a => new AnswerPlace(a.SetVersionId, a.QuestionKey), a => a.AsGiven())))))];
        }
    }

    // What is asked no longer, since they said that they have none, is not declared.
    private static IReadOnlyList<string> Rows(WholeReturn whole) =>
        [.. whole.Questions.Where(q => q.Question.Key == Table && q.Question.Kind == AnswerKind.Table).SelectMany(q => AnswerRules.RowsOf(q.Given)).Select(Row).OfType<string>()];

    private static string? Row(IReadOnlyList<string?> cells) => cells is not [{ } what, ..] ? null : cells.Count > 1 && cells[1] is { } whose && !whose.Equals("mine", StringComparison.OrdinalIgnoreCase) && !whose.Equals("own", StringComparison.OrdinalIgnoreCase) ? $"{what} ({whose})" : what;

    private static bool Same(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}

/// <summary>Puts declared interests on the register of interests, and ends those that were not declared again; all that were ticked at once.</summary>
public sealed class TakeInterests(BoardDb db, SetMemory sets, DeclareInterest declare, EndInterest end, TimeProvider clock) : IOperation
{
    /// <param name="taken">Person and words of what is put on the register.</param>
    public async Task<(int Taken, int Ended)> RunAsync(CampaignRow campaign, IReadOnlyCollection<(Id<Person> Person, string What)> taken, IReadOnlyCollection<Id<DeclaredInterest>> ended, Viewer by, CancellationToken cancel)
    {
        var all = await db.DeclaredInterestsAsync(campaign, sets, by, cancel) ?? throw new RuleBrokenException("", "This round asks for no interests");
        var (add, over) = (all.Declared.Where(d => !d.IsKnown && taken.Contains((d.PersonId, d.What))).ToList(), all.NotRenewed.Where(n => ended.Contains(n.Id)).ToList());
        if (add.Count + over.Count == 0) throw new RuleBrokenException("Taken", "Tick what is to be put on the register, or ended");
        var people = add.ConvertAll(a => a.PersonId);
        var members = (await db.Set<BoardMember>().Where(m => m.BoardId == by.BoardId && people.Contains(m.PersonId)).Select(m => new { m.Id, m.PersonId }).ToListAsync(cancel)).ToLookup(m => m.PersonId, m => m.Id);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        foreach (var one in add) await declare.RunAsync(new(members[one.PersonId].First(), one.What, clock.TodayInLondon), by, cancel);
        foreach (var one in over) await end.RunAsync(one.Id, clock.TodayInLondon < one.From ? one.From : clock.TodayInLondon, by, cancel);
        await transaction.CommitAsync(cancel);
        return (add.Count, over.Count);
    }
}
