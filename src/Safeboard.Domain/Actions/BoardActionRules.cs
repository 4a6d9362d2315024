using System.Globalization;
using Safeboard.Domain.Actions.Responses;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Actions;

/// <summary>When an action was finished, what was done, what it changed, and what shows it.</summary>
public sealed record Completion(DateOnly CompletedOn, string Summary)
{
    /// <summary>What difference it made for children, families or staff.</summary>
    public string? Difference { get; init; }

    /// <summary>The files that show it.</summary>
    public IReadOnlyList<Id<ActionEvidence>> Evidence { get; init; } = [];

    /// <summary>Why there is nothing that shows it.</summary>
    public string? NoEvidenceBecause { get; init; }
}

/// <summary>What may happen to an action, and when.</summary>
public sealed partial class BoardAction
{
    public const int LongestText = 4000;
    public const int LongestNote = 4000;
    public const int MostOwners = 20;

    /// <summary>Says how it is going; an open action is then under way.</summary>
    public ActionUpdated Update(string text, DateOnly today)
    {
        MustBeOwed("add an update");
        var note = Said("Note", text, "Say how it is going");
        (LatestUpdate, LatestUpdateOn) = (note, today);
        if (State == ActionState.Open) MoveTo(ActionState.InProgress);
        return new(note);
    }

    /// <summary>Asks the office for a later day; the due date stays until the office changes it.</summary>
    public MoreTimeAsked AskForMoreTime(DateOnly until, string because, DateOnly today)
    {
        MustBeOwed("ask for more time");
        if (until <= today) throw new RuleBrokenException("Until", "The new date must be in the future");
        if (DueOn is { } due && until <= due) throw new RuleBrokenException("Until", $"The new date must be after the date it is due now, {Day(due)}");
        var reason = Said("Because", because, "Say why more time is needed");
        var fact = new MoreTimeAsked(until, reason);
        (LatestUpdate, LatestUpdateOn) = ($"{fact.Title}. {reason}", today);
        return fact;
    }

    /// <summary>Done. Where the office says so it is agreed at once; from others it waits for the office.</summary>
    public IFact Complete(Completion completion, bool agreed, DateOnly today)
    {
        MustBeOwed("complete it");
        if (State == ActionState.ToBeAgreed && !agreed) throw new RuleBrokenException("", $"{Reference} already waits for the board office to agree that it is done");
        var summary = Said("Summary", completion.Summary, "Say what was done");
        var noEvidence = completion.NoEvidenceBecause.TrimmedOrNull;
        if (completion.Evidence.Count == 0 && noEvidence is null) throw new RuleBrokenException("Evidence", "Choose the evidence, or say why there is none");
        if (completion.CompletedOn > today) throw new RuleBrokenException(nameof(completion.CompletedOn), "The date it was done must be today or in the past");
        if (completion.CompletedOn < AgreedOn) throw new RuleBrokenException(nameof(completion.CompletedOn), $"The date it was done must be on or after the day it was agreed, {Day(AgreedOn)}");
        (CompletedOn, CompletedSummary, Difference, NoEvidenceBecause) = (completion.CompletedOn, summary, Short("Difference", completion.Difference), noEvidence);
        MoveTo(agreed ? ActionState.Complete : ActionState.ToBeAgreed);
        return agreed ? new ActionCompleted(summary) : new CompletionProposed(summary);
    }

    /// <summary>The office agrees that it is done, or notes that the group did.</summary>
    /// <param name="at">The meeting at which the group agreed; none where the office agrees itself.</param>
    public CompletionAgreed Agree(MeetingRow? at = null)
    {
        if (State != ActionState.ToBeAgreed) throw new RuleBrokenException("", $"Nobody has said that {Reference} is done, or it is agreed already");
        DoneAgreedAtId = at?.Id;
        MoveTo(ActionState.Complete);
        return new(at?.TitleAndDay);
    }

    /// <summary>When every agency that was asked has answered it is done; null while one is missing. What is only partly done waits for the office to look at it.</summary>
    internal IFact? SettleAnswers(IReadOnlyList<AgencyResponse> responses, DateOnly today)
    {
        if (State == ActionState.ToBeAgreed || !responses.All(r => r.IsSettled)) return null;
        return Complete(new(today, ResponseWords.Summary(responses)) { NoEvidenceBecause = "The answers of the agencies stand with the action" }, agreed: responses.All(r => r.IsMet), today);
    }

    /// <summary>A part of it is done, and the rest goes on as actions of their own.</summary>
    internal ActionSplit SplitInto(string done, IReadOnlyList<BoardAction> parts, DateOnly today)
    {
        MustBeOwed("split it");
        var summary = Said("Done", done, "Say what was done");
        foreach (var part in parts) part.RestOfId = Id;
        (CompletedOn, CompletedSummary, NoEvidenceBecause) = (today, summary, $"The rest goes on as {string.Join(", ", parts.Select(p => p.Reference))}");
        MoveTo(ActionState.Complete);
        return new([.. parts.Select(p => p.Reference)]);
    }

    /// <summary>The office is not sure that it is done, and asks.</summary>
    public CompletionQuestioned Ask(string question)
    {
        if (State != ActionState.ToBeAgreed) throw new RuleBrokenException("", $"Nobody has said that {Reference} is done, or it is agreed already");
        var asked = Said("Question", question, "Enter what you want to know");
        ForgetCompletion();
        MoveTo(ActionState.InProgress);
        return new(asked);
    }

    /// <summary>What was completed, replaced or withdrawn is owed again.</summary>
    public ActionReopened Reopen(string because)
    {
        if (IsOpen) throw new RuleBrokenException("", $"{Reference} is open already");
        var reason = Said("Because", because, "Say why it is opened again");
        ForgetCompletion();
        (SupersededById, WithdrawnBecause, DoneAgreedAtId) = (null, null, null);
        MoveTo(ActionState.Open);
        return new(reason);
    }

    /// <summary>Another action takes its place. That one must still be in force, so that no circle can come about.</summary>
    public ActionSuperseded SupersedeBy(BoardAction other)
    {
        MustBeOwed("replace it");
        if (other.Id == Id) throw new RuleBrokenException("ReplacedBy", "An action cannot replace itself: choose another one");
        if (other.State is ActionState.Superseded or ActionState.Withdrawn)
            throw new RuleBrokenException("ReplacedBy", $"{other.Reference} is itself {(other.State == ActionState.Superseded ? "replaced" : "withdrawn")}: choose an action that is still in force");
        SupersededById = other.Id;
        MoveTo(ActionState.Superseded);
        return new(other.Reference);
    }

    /// <summary>Nobody owes it any more.</summary>
    public ActionWithdrawn Withdraw(string because)
    {
        MustBeOwed("withdraw it");
        WithdrawnBecause = Said("Because", because, "Say why it is withdrawn");
        MoveTo(ActionState.Withdrawn);
        return new(WithdrawnBecause);
    }

    /// <summary>Changes the wording; the words of the source stay with the source.</summary>
    public ActionReworded? Reword(string text)
    {
        var words = Said(nameof(Text), text, "Enter what is to be done");
        if (words == Text) return null;
        var before = Text;
        Text = words;
        return new(before);
    }

    /// <summary>Gives it to others. Nobody is a choice too: it then shows among those that nobody owns.</summary>
    public OwnersChanged? ChangeOwners(IReadOnlyList<OwnerChoice> choices, TimeProvider clock)
    {
        MustBeOwed("change who owns it");
        if (choices.Count > MostOwners) throw new RuleBrokenException("Owners", $"An action can have {MostOwners} owners at most. Name a group instead");
        if (choices.Any(c => string.IsNullOrWhiteSpace(c.Name) || c.Name.Length > 300)) throw new RuleBrokenException("Owners", "Each owner needs a name of 300 characters or fewer");
        var before = owners.Select(o => o.AsChoice).ToList();
        var after = choices.Select(c => c with { Name = c.Name.Trim() }).Distinct().ToList();
        if (before.SequenceEqual(after)) return null;
        SetOwners(after, clock);
        return new([.. before.Select(o => o.Name)], [.. after.Select(o => o.Name)]);
    }

    /// <summary>Sets a day, words still to become a day, or none; a change of an earlier day needs a reason.</summary>
    public DueChanged? ChangeDue(DueDate due, string? because)
    {
        MustBeOwed("change when it is due");
        if (due.On is { } day && day < AgreedOn) throw new RuleBrokenException("DueOn", $"Due date must be on or after the day it was agreed, {Day(AgreedOn)}");
        if (due == Due) return null;
        if (DueOn is not null && because.TrimmedOrNull is null) throw new RuleBrokenException("Because", "Say why the date changes");
        var before = Due;
        SetDue(due);
        return new(before, due, Short("Because", because));
    }

    /// <summary>A planned meeting turns the words of the due date into its day, or takes that day along when it moves.</summary>
    internal IFact? DueAt(Id<Meeting> meeting, DateOnly day, DateOnly today)
    {
        if (DuePhrase is not { } phrase || (DueOn == day && DueAtMeetingId == meeting)) return null;
        var (before, same) = (DueOn, DueAtMeetingId == meeting);
        (DueOn, DueSort, DueAtMeetingId) = (day, day, meeting);
        if (before == day) return null;
        DueResolvedOn ??= today;
        return before is { } earlier ? new DueMoved(earlier, day, same) : new DueResolved(phrase, day);
    }

    /// <summary>No meeting is planned any more that could be meant: the phrase waits for one again. Null when it waits already.</summary>
    internal IFact? WaitAgain()
    {
        if (DueAtMeetingId is null || DueOn is not { } before || DuePhrase is not { } phrase) return null;
        SetDue(DueDate.StillToResolve(phrase));
        return new DueWaitsAgain(phrase, before);
    }

    private void ForgetCompletion() => (CompletedOn, CompletedSummary, Difference, NoEvidenceBecause) = (null, null, null, null);

    private void MustBeOwed(string toDo)
    {
        if (IsOpen) return;
        var state = State switch { ActionState.Complete => "completed", ActionState.Superseded => "replaced", _ => "withdrawn" };
        throw new RuleBrokenException("", $"{Reference} is {state}. Open it again to {toDo}");
    }

    private static string Said(string field, string? text, string whenMissing) =>
        Short(field, text) ?? throw new RuleBrokenException(field, whenMissing);

    private static string? Short(string field, string? text) => text.AtMost(LongestNote, field);

    internal static string Day(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"));
}
