using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Home;

/// <summary>An action on the home page.</summary>
public sealed record HomeAction(Id<BoardAction> Id, string Reference, string Text, string OwnerLine, DateOnly? DueOn, DateOnly AgreedOn, string? Group, string? ItemNumber);

/// <summary>A document that somebody began to check.</summary>
public sealed record HalfDone(Id<Import> Id, string Title, int Checked, int Findings);

/// <summary>When somebody was last here, and whether the board holds anything at all.</summary>
public sealed record HomeStart(DateTime? LastHere, bool HasActions, bool HasMeetings, bool HasImports)
{
    public bool IsEmpty => !HasActions && !HasMeetings && !HasImports;
}

/// <summary>What the home page of a board asks: each one command, whatever the board holds.</summary>
public static class HomeQueries
{
    extension(BoardDb db)
    {
        public async Task<HomeStart> HomeStartAsync(Viewer viewer, CancellationToken cancel) =>
            await db.Set<Board>().Where(b => b.Id == viewer.BoardId).Select(b => new HomeStart(
                db.Set<Account>().Where(a => a.Id == viewer.AccountId).Select(a => a.LastHere).FirstOrDefault(),
                db.Set<BoardAction>().Any(a => a.BoardId == b.Id), db.Set<Meeting>().Any(m => m.BoardId == b.Id), db.Set<Import>().Any(i => i.BoardId == b.Id)))
                .SingleAsync(cancel);

        /// <summary>The first actions of one state, in the order they are due; without a date, oldest first.</summary>
        public async Task<IReadOnlyList<HomeAction>> FirstActionsAsync(Viewer viewer, TrackerState state, DateOnly today, int most, CancellationToken cancel) =>
            await (from action in db.ActionsVisibleTo(viewer).In(state, today).OrderBy(a => a.DueSort).ThenBy(a => a.Id).Take(most)
                   join g in db.Set<Groups.BoardGroup>() on action.GroupId equals g.Id into groups
                   from g in groups.DefaultIfEmpty()
                   orderby action.DueSort, action.Id
                   select new HomeAction(action.Id, action.Reference, action.Text, action.OwnerLine, action.DueOn, action.AgreedOn, g.Name, action.ItemNumber)).ToListAsync(cancel);

        /// <summary>Documents that this person added and that wait for a person, newest first.</summary>
        public async Task<IReadOnlyList<HalfDone>> HalfDoneAsync(Viewer viewer, int most, CancellationToken cancel)
        {
            var may = viewer.May(Permission.ImportDocuments);
            return await db.Set<Import>().Where(i => may && i.BoardId == viewer.BoardId && i.AddedById == viewer.AccountId && (i.State == ImportState.Checking || i.State == ImportState.Ready))
                .OrderByDescending(i => i.AddedAt).Take(most)
                .Select(i => new HalfDone(i.Id, i.Title ?? i.FileName, db.Set<Proposal>().Count(p => p.ImportId == i.Id && p.State != ProposalState.ToCheck), db.Set<Proposal>().Count(p => p.ImportId == i.Id && !(p.ByLanguageModel && p.State == ProposalState.ToCheck))))
                .ToListAsync(cancel);
        }
    }
}
