using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Risks;

/// <summary>Changes what a risk says, who owns it, on whose register it stands, and what it would be and is to become. Its current score has a way of its own.</summary>
public sealed class ChangeRisk(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, RiskDraft draft, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        var matrix = (await db.RiskMatrixAsync(by, cancel)).Matrix;
        var (from, to) = (await Registers.OfAsync(db, risk.GroupId, by, cancel), await Registers.OfAsync(db, draft.GroupId, by, cancel));
        IFact?[] facts = [risk.Reword(draft), risk.GiveTo(draft.Owner), risk.Aim(draft, matrix), risk.MoveTo(to.Id) ? new RiskMoved(from.Name, to.Name) : null];
        foreach (var fact in facts.OfType<IFact>()) db.Record(fact, risk.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Scores a risk as it stands now; the scores before stay.</summary>
public sealed class ScoreRisk(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, TypedRating rating, DateOnly on, string? because, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        var matrix = (await db.RiskMatrixAsync(by, cancel)).Matrix;
        AddRisk.Record(db, risk, risk.Score(rating, on, because, matrix, clock.TodayInLondon), by, clock);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Says that a risk was looked at, what was found and when it is looked at again.</summary>
public sealed class ReviewRisk(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, DateOnly next, string? note, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        db.Record(risk.Review(next, note, clock.TodayInLondon), risk.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Notes who bears a risk as it is, until when and why.</summary>
public sealed class AcceptRisk(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, string? acceptedBy, DateOnly until, string? because, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        db.Record(risk.Accept(acceptedBy, until, because, clock.TodayInLondon), risk.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Ends the acceptance of a risk before its day.</summary>
public sealed class EndAcceptance(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        db.Record(risk.EndAcceptance(because), risk.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}

/// <summary>Closes a risk, with the reason.</summary>
public sealed class CloseRisk(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        db.Record(risk.Close(because, clock.TodayInLondon), risk.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }

    /// <summary>Closes one that is none after all, without saving; nothing where it is closed already.</summary>
    internal async Task TakeBackAsync(Id<Risk> id, string because, Viewer by, CancellationToken cancel)
    {
        var risk = await db.Set<Risk>().SingleOrDefaultAsync(r => r.BoardId == by.BoardId && r.Id == id, cancel);
        if (risk is { IsOpen: true }) db.Record(risk.Close(because, clock.TodayInLondon), risk.AsSubject(), by, clock.UtcInstant);
    }
}

/// <summary>Opens a closed risk again.</summary>
public sealed class ReopenRisk(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<Risk> id, int version, string? because, Viewer by, CancellationToken cancel)
    {
        var risk = await db.RiskToChangeAsync(id, by, version, cancel);
        db.Record(risk.Reopen(because, (await db.RiskMatrixAsync(by, cancel)).Matrix), risk.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
