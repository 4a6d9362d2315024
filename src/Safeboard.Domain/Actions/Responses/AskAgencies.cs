using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Actions.Responses;

/// <summary>Asks several agencies to answer for themselves to one action. They own it from then on; those asked before stay asked.</summary>
public sealed class AskAgencies(BoardDb db, TimeProvider clock) : IOperation
{
    public const int MostAgencies = 200;

    public async Task RunAsync(Id<BoardAction> id, int version, IReadOnlyList<Id<Agency>> agencies, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version, cancel);
        var known = await db.Set<AgencyResponse>().Where(r => r.BoardId == by.BoardId && r.ActionId == id).Select(r => r.AgencyId).ToListAsync(cancel);
        var wanted = agencies.Distinct().Except(known).ToList();
        if (wanted.Count == 0) throw new RuleBrokenException("Agencies", known.Count == 0 ? "Choose the agencies that are to answer" : "Choose an agency that is not asked yet");
        if (wanted.Count + known.Count > MostAgencies) throw new RuleBrokenException("Agencies", $"Ask {MostAgencies} agencies or fewer");
        var here = db.Set<BoardAgency>().Where(a => a.BoardId == by.BoardId && wanted.Contains(a.AgencyId)).Select(a => a.AgencyId);
        var names = await db.Set<Agency>().Where(a => here.Contains(a.Id)).OrderBy(a => a.Name).Select(a => new { a.Id, a.Name }).ToListAsync(cancel);
        if (names.Count != wanted.Count) throw new RuleBrokenException("Agencies", "Choose agencies of this board");
        db.AddRange(names.Select(a => new AgencyResponse { Id = Id<AgencyResponse>.New(clock), BoardId = by.BoardId, ActionId = id, AgencyId = a.Id, Agency = a.Name, AskedOn = clock.TodayInLondon }));
        action.AddOwners([.. names.Select(a => new OwnerChoice(OwnerKind.Agency, a.Name) { AgencyId = a.Id })], clock);
        db.Record(new AgenciesAsked([.. names.Select(a => a.Name)]), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Gives one agency more time than the others, or takes that back. The others, and the action, keep their day.</summary>
public sealed class GiveAgencyTime(BoardDb db, TimeProvider clock) : IOperation
{
    /// <param name="until">None: the agency answers by the action's own day again.</param>
    public async Task RunAsync(Id<BoardAction> id, Id<Agency> agency, DateOnly? until, string? because, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        var response = await db.Set<AgencyResponse>().SingleOrDefaultAsync(r => r.BoardId == by.BoardId && r.ActionId == id && r.AgencyId == agency, cancel)
            ?? throw new RuleBrokenException("Agency", "This agency is not asked to answer here");
        if (!action.IsOpen) throw new RuleBrokenException("", $"{action.Reference} is closed. Open it again first");
        db.Record(response.GiveTime(until, because, action.DueOn, clock.TodayInLondon), action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>
/// Notes an agency's answer. When the last one has answered the action is done: at once where each answered yes, else it waits for the office to look at what is
/// partly done or not. Only the office excuses an agency.
/// </summary>
public sealed class AnswerForAgency(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<BoardAction> id, Id<Agency> agency, ResponseState state, string? answer, Viewer by, CancellationToken cancel)
    {
        var action = await db.ActionToChangeAsync(id, by, version: null, cancel);
        var all = await db.Set<AgencyResponse>().Where(r => r.BoardId == by.BoardId && r.ActionId == id).ToListAsync(cancel);
        var response = all.SingleOrDefault(r => r.AgencyId == agency) ?? throw new RuleBrokenException("Agency", "This agency is not asked to answer here");
        if (!by.MayAnswerFor(agency)) throw new RuleBrokenException("Agency", $"You cannot answer for {response.Agency}. Choose your own agency");
        if (state == ResponseState.Excused && !by.May(Permission.ManageActions)) throw new RuleBrokenException("State", "Only the board office can say that an agency need not answer");
        if (!action.IsOpen) throw new RuleBrokenException("", $"{action.Reference} is closed. Ask the board office to open it again");
        db.Record(response.Give(state, answer, by.Name, clock.TodayInLondon), action.AsSubject(), by, clock.UtcInstant);
        // Two who answer at once change the action: whoever comes second sees the other's answer before it is closed.
        db.Entry(action).Property(a => a.Version).IsModified = true;
        if (action.SettleAnswers(all, clock.TodayInLondon) is { } settled) db.Record(settled, action.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
