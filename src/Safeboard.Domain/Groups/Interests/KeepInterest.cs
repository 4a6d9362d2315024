using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Groups.Interests;

/// <summary>An interest as it is typed; what touches it one name or word a line.</summary>
public sealed record InterestDraft(Id<BoardMember>? MemberId, string What, DateOnly From)
{
    public string Touches { get; init; } = "";
    public DateOnly? To { get; init; }
}

/// <summary>Notes an interest that somebody declared.</summary>
public sealed class DeclareInterest(BoardDb db, TimeProvider clock) : IOperation
{
    private const int ShortestWord = 3;

    public async Task<DeclaredInterest> RunAsync(InterestDraft draft, Viewer by, CancellationToken cancel)
    {
        var (touches, board) = (Check(draft), by.BoardId);
        var person = await (from m in db.Set<BoardMember>()
                            join p in db.Set<Person>() on m.PersonId equals p.Id
                            where m.BoardId == board && m.Id == draft.MemberId
                            select p).SingleOrDefaultAsync(cancel) ?? throw new RuleBrokenException(nameof(draft.MemberId), "Choose who declared it");
        var interest = new DeclaredInterest
        {
            Id = Id<DeclaredInterest>.New(clock), BoardId = by.BoardId, PersonId = person.Id, What = draft.What.Trim(), Touches = touches, From = draft.From, To = draft.To,
        };
        db.Add(interest);
        db.Record(new InterestDeclared(person.Name, interest.What), interest.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        return interest;
    }

    private static string Check(InterestDraft draft)
    {
        var touches = Lines.Of(draft.Touches);
        if (draft.What.TrimmedOrNull is null) throw new RuleBrokenException(nameof(draft.What), "Enter what was declared");
        if (draft.What.Trim().Length > 1000) throw new RuleBrokenException(nameof(draft.What), "What was declared must be 1,000 characters or fewer");
        if (touches.Length > 1000) throw new RuleBrokenException(nameof(draft.Touches), "Use 1,000 characters or fewer");
        if (touches.Length > 0 && touches.Split('\n').Any(word => word.Length < ShortestWord)) throw new RuleBrokenException(nameof(draft.Touches), $"Use words of at least {ShortestWord} letters");
        if (draft.To < draft.From) throw new RuleBrokenException(nameof(draft.To), "The last day must be on or after the first");
        return touches;
    }
}

/// <summary>Notes the last day of an interest; what it was is kept.</summary>
public sealed class EndInterest(BoardDb db, TimeProvider clock) : IOperation
{
    public async Task RunAsync(Id<DeclaredInterest> id, DateOnly? on, Viewer by, CancellationToken cancel)
    {
        var interest = await db.Set<DeclaredInterest>().SingleAsync(i => i.BoardId == by.BoardId && i.Id == id, cancel);
        var day = on ?? throw new RuleBrokenException("To", "Enter the last day");
        if (day < interest.From) throw new RuleBrokenException("To", $"The last day must be on or after {interest.From:d MMMM yyyy}, when it began");
        interest.To = day;
        var name = await db.Set<Person>().Where(p => p.Id == interest.PersonId).Select(p => p.Name).SingleAsync(cancel);
        db.Record(new InterestEnded(name, interest.What, day), interest.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
    }
}
