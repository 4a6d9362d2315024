using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Plans.Referrals;

/// <summary>What may happen to a referral, and when.</summary>
public sealed partial class Referral
{
    internal static Referral From(ReferralDraft draft, Id<Board> board, int number, TimeProvider clock)
    {
        var referral = new Referral { Id = Id<Referral>.New(clock), BoardId = board, Number = number };
        referral.Put(draft, clock.TodayInLondon);
        return referral;
    }

    internal ReferralChanged Change(ReferralDraft draft, DateOnly today)
    {
        MustNotBeClosed("change it");
        if (AnsweredOn < draft.PutOn) throw new RuleBrokenException(nameof(PutOn), $"It was answered on {Plan.Day(AnsweredOn.Value)}: enter that day or an earlier one");
        Put(draft, today);
        return new();
    }

    /// <summary>The body answered, or answered anew.</summary>
    public ReferralAnswered TakeAnswer(ReferralAnswer answer, string? text, DateOnly on, DateOnly today)
    {
        MustNotBeClosed("add an answer");
        if (!Enum.IsDefined(answer)) throw new RuleBrokenException(nameof(Answer), "Choose what they answered");
        var said = text.AtMost(Plan.LongestText, nameof(AnswerText)) ?? throw new RuleBrokenException(nameof(AnswerText), "Enter what they answered, in a sentence or two");
        if (on > today || on < PutOn) throw new RuleBrokenException(nameof(AnsweredOn), $"The day of the answer must be from {Plan.Day(PutOn)} to today");
        var again = State == ReferralState.Answered;
        (State, Answer, AnswerText, AnsweredOn) = (ReferralState.Answered, answer, said, on);
        return new(answer, said, on, again);
    }

    /// <summary>It is followed no longer: what came of it is known.</summary>
    public ReferralClosed Close(string? effect, DateOnly today)
    {
        MustNotBeClosed("close it again");
        Effect = effect.AtMost(Plan.LongestText, nameof(Effect)) ?? throw new RuleBrokenException(nameof(Effect), "Say what came of it, also where nothing did");
        (State, ClosedOn) = (ReferralState.Closed, today);
        return new(Effect);
    }

    public ReferralReopened Reopen(string? because)
    {
        if (State != ReferralState.Closed) throw new RuleBrokenException("", $"{Name} is followed already");
        var reason = because.AtMost(Plan.LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why it is followed again");
        (State, Effect, ClosedOn) = (Answer is null ? ReferralState.Open : ReferralState.Answered, null, null);
        return new(reason);
    }

    private void MustNotBeClosed(string toDo)
    {
        if (State == ReferralState.Closed) throw new RuleBrokenException("", $"{Name} is closed. Follow it again to {toDo}");
    }

    private void Put(ReferralDraft draft, DateOnly today)
    {
        if (!Enum.IsDefined(draft.Kind)) throw new RuleBrokenException(nameof(Kind), "Choose whether it is a gap or a recommendation");
        if (draft.PutOn > today) throw new RuleBrokenException(nameof(PutOn), "The day it was put to them must be today or in the past");
        if (draft.AnswerBy < draft.PutOn) throw new RuleBrokenException(nameof(AnswerBy), $"The answer must be wanted after it was put to them, {Plan.Day(draft.PutOn)}");
        var text = draft.Text.AtMost(Plan.LongestText, nameof(Text)) ?? throw new RuleBrokenException(nameof(Text), "Enter the gap or the recommendation");
        var to = draft.PutTo.AtMost(Plan.LongestTitle, nameof(PutTo)) ?? throw new RuleBrokenException(nameof(PutTo), "Enter the body that it is put to, or choose an agency");
        (Kind, Text, Why, PutTo) = (draft.Kind, text, draft.Why.AtMost(Plan.LongestText, nameof(Why)), to);
        (AgencyId, PutOn, AnswerBy) = (draft.AgencyId, draft.PutOn, draft.AnswerBy);
    }
}
