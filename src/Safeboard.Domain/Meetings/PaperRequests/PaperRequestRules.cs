using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Meetings.PaperRequests;

/// <summary>The answer to one thing on the list.</summary>
public sealed record ThingCheck(Id<AskedThing> Id, ThingAnswer Answer, string? Where, string? Gap);

/// <summary>What follows from looking a paper through: kept for later, sent back or found complete, or taken as it is.</summary>
public enum CheckEnd { KeepOnly, Judge, TakeAsItIs }

/// <summary>What may happen to a request for a paper, and when.</summary>
public sealed partial class PaperRequest
{
    private const int LongestNote = 1000;

    /// <summary>It waits for the paper or for a better one.</summary>
    public bool IsOpen => State is PaperRequestState.Asked or PaperRequestState.Received or PaperRequestState.SentBack;

    internal PaperReceived Receive(NamedFile file, DateOnly today)
    {
        MustBeOpen();
        (FileId, FileName, Size, ReceivedOn, State) = (file.FileId, file.FileName, file.Size, today, PaperRequestState.Received);
        // What was found is not asked again; what was missing is.
        foreach (var thing in Things.Where(t => t.Answer == ThingAnswer.NotInIt)) thing.Answer = ThingAnswer.NotLookedAt;
        return new(Title, file.FileName);
    }

    /// <summary>Notes what is in the paper and what is not.</summary>
    internal IFact? Check(IReadOnlyList<ThingCheck> checks, CheckEnd end, string? because)
    {
        if (State is not (PaperRequestState.Received or PaperRequestState.SentBack)) throw new RuleBrokenException("", "There is no paper to check. Add it first");
        foreach (var check in checks) Note(check);
        switch (end)
        {
            case CheckEnd.TakeAsItIs:
                (State, SettledBecause) = (PaperRequestState.TakenAsItIs, Reason(because, "Say why it is taken as it is"));
                return new PaperTaken(Title, Missing, SettledBecause);
            case CheckEnd.Judge:
                if (Things.Find(t => t.Answer == ThingAnswer.NotLookedAt) is { } left) throw new RuleBrokenException(FieldOf(left, "Answer"), $"Say whether “{left.Words}” is in the paper");
                State = Missing > 0 ? PaperRequestState.SentBack : PaperRequestState.Checked;
                return Missing > 0 ? new PaperSentBack(Title, string.Join(" ", Things.Where(t => t.Answer == ThingAnswer.NotInIt).Select(t => $"{t.Words}: {t.Gap}."))) : new PaperFoundComplete(Title);
            default:
                return null;
        }
    }

    internal Chased Remind(string? note, DateOnly today)
    {
        MustBeOpen();
        var said = note.AtMost(LongestNote, "Note");
        (RemindedOn, Reminders) = (today, Reminders + 1);
        return new(Title, said);
    }

    internal PaperNotComing GiveUp(string? because)
    {
        MustBeOpen();
        (State, SettledBecause) = (PaperRequestState.NotComing, Reason(because, "Say why it is not coming"));
        return new(Title, SettledBecause);
    }

    internal PaperRequestSuperseded BeSuperseded(Id<PaperRequest> by)
    {
        if (State is PaperRequestState.Superseded) throw new RuleBrokenException("", "A later request has taken its place already");
        (State, SupersededById) = (PaperRequestState.Superseded, by);
        return new(Title);
    }

    private void Note(ThingCheck check)
    {
        var thing = Things.Find(t => t.Id == check.Id) ?? throw new RuleBrokenException("", "The list was changed meanwhile. Look at it again");
        if (check.Answer == ThingAnswer.NotInIt && check.Gap.TrimmedOrNull is null) throw new RuleBrokenException(FieldOf(thing, "Gap"), $"Say what is missing, so that {AskedOf} can add it");
        if (check.Gap.TrimmedOrNull?.Length > LongestNote) throw new RuleBrokenException(FieldOf(thing, "Gap"), $"Use {LongestNote:N0} characters or fewer");
        if (check.Where.TrimmedOrNull?.Length > 100) throw new RuleBrokenException(FieldOf(thing, "Where"), "Use 100 characters or fewer");
        thing.Answer = check.Answer;
        thing.Where = check.Answer == ThingAnswer.InIt ? check.Where.TrimmedOrNull : null;
        thing.Gap = check.Answer == ThingAnswer.NotInIt ? check.Gap.TrimmedOrNull : null;
    }

    private static string FieldOf(AskedThing thing, string part) => $"Checks[{thing.Order - 1}].{part}";

    private static string Reason(string? because, string ask) => because.AtMost(LongestNote, "Because") ?? throw new RuleBrokenException("Because", ask);

    private void MustBeOpen()
    {
        if (!IsOpen) throw new RuleBrokenException("", "This request is settled. Ask again if the paper is still needed");
    }
}
