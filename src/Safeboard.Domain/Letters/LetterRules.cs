using Safeboard.Domain.Actions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Letters;

/// <summary>What may happen to a letter, and when.</summary>
public sealed partial class Letter
{
    public const int LongestText = 4000;
    public const int LongestTo = 300;

    internal static Letter From(LetterDraft draft, Id<BoardAction>? action, Id<Board> board, int number, TimeProvider clock)
    {
        var letter = new Letter { Id = Id<Letter>.New(clock), BoardId = board, Number = number };
        letter.Put(draft, action);
        return letter;
    }

    internal LetterChanged Change(LetterDraft draft, Id<BoardAction>? action)
    {
        MustNotBeClosed("change it");
        Put(draft, action);
        return new();
    }

    /// <summary>It went out.</summary>
    public LetterSent Send(DateOnly on, DateOnly? replyBy, DateOnly today)
    {
        if (State != LetterState.Draft) throw new RuleBrokenException("", $"{Name} was sent already");
        if (on > today) throw new RuleBrokenException(nameof(SentOn), "The day it was sent must be today or in the past");
        if (replyBy < on) throw new RuleBrokenException(nameof(ReplyBy), $"The reply must be wanted after the letter was sent, {Day(on)}");
        (State, SentOn, ReplyBy) = (LetterState.Sent, on, replyBy);
        return new(To, on);
    }

    /// <summary>Somebody replied; a later reply takes the place of an earlier one.</summary>
    public LetterReplied TakeReply(string? reply, DateOnly on, DateOnly today)
    {
        MustNotBeClosed("add a reply");
        if (SentOn is not { } sent) throw new RuleBrokenException("", $"{Name} is a draft. Say when it was sent before you add a reply");
        var said = reply.AtMost(LongestText, nameof(Reply)) ?? throw new RuleBrokenException(nameof(Reply), "Enter what they replied, in a sentence or two");
        if (on < sent || on > today) throw new RuleBrokenException(nameof(RepliedOn), $"The day of the reply must be from {Day(sent)} to today");
        var before = Reply;
        (State, Reply, RepliedOn) = (LetterState.Answered, said, on);
        return new(said, on, before);
    }

    /// <summary>Nothing more is to come of it.</summary>
    public LetterClosed Close(string? because)
    {
        MustNotBeClosed("close it");
        ClosedBecause = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say what came of it");
        State = LetterState.Closed;
        return new(ClosedBecause);
    }

    public LetterReopened Reopen(string? because)
    {
        if (State != LetterState.Closed) throw new RuleBrokenException("", $"{Name} is open already");
        var reason = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is opened again");
        (State, ClosedBecause) = (RepliedOn is not null ? LetterState.Answered : SentOn is not null ? LetterState.Sent : LetterState.Draft, null);
        return new(reason);
    }

    internal void MustNotBeClosed(string toDo)
    {
        if (State == LetterState.Closed) throw new RuleBrokenException("", $"{Name} is closed. Open it again to {toDo}");
    }

    private void Put(LetterDraft draft, Id<BoardAction>? action)
    {
        if (draft.ReplyBy < SentOn) throw new RuleBrokenException(nameof(ReplyBy), $"The reply must be wanted after the letter was sent, {Day(SentOn!.Value)}");
        To = draft.To.AtMost(LongestTo, nameof(To)) ?? throw new RuleBrokenException(nameof(To), "Enter to whom the letter goes");
        Why = draft.Why.AtMost(LongestText, nameof(Why)) ?? throw new RuleBrokenException(nameof(Why), "Enter why the letter is written");
        (ReplyBy, ActionId) = (draft.ReplyBy, action);
    }

    internal static string Day(DateOnly day) => BoardAction.Day(day);
}
