using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Live;
using Safeboard.Domain.Outcomes;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Minutes.Log;

/// <summary>Settles one difference between log and minutes: mends one side, or notes that both may stand.</summary>
public sealed class AnswerDifference(BoardDb db, AddAction actions, TimeProvider clock) : IOperation
{
    /// <param name="key">Which difference, as both sides stood when it was shown.</param>
    /// <param name="answer">Which of its answers, from 0.</param>
    public async Task<Difference> RunAsync(Id<Meeting> meeting, string key, int answer, Viewer by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var minutes = await db.MinutesToChangeAsync(by, meeting, cancel);
        minutes.MustBeInTheMaking();
        var text = await db.MinutesTextAsync(by, minutes, cancel);
        var log = await db.LogAgainstMinutesAsync(by, minutes, text, cancel);
        var difference = log.Differences.FirstOrDefault(d => d.Key == key) ?? throw new RuleBrokenException("", "This difference is settled, or one side has changed meanwhile. Look at it again");
        if (answer < 0 || answer >= difference.Answers.Count) throw new RuleBrokenException("", "Choose one of the answers");
        var live = (await db.LiveMeetingAsync(by, meeting, cancel))!;
        var mend = new Mend(minutes, difference, difference.Answers[answer], live.Meeting, [.. live.Roll.People, await db.RollMembersAsync(by, cancel)], text);
        await MendAsync(mend, by, cancel);
        db.Record(new DifferenceSettled(difference.Name, mend.Answer.Label), minutes.AsSubject(), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return difference;
    }

    private async Task MendAsync(Mend mend, Viewer by, CancellationToken cancel)
    {
        var outcome = mend.Difference.InText?.OutcomeId is { } id ? await db.Set<MinutesOutcome>().SingleAsync(o => o.BoardId == by.BoardId && o.Id == id, cancel) : null;
        var action = mend.Difference.InLog is { } same ? await db.ActionToChangeAsync(same.Id, by, version: null, cancel) : null;
        switch (mend.Answer.Mending)
        {
            case Mending.AddToTracker: await AddToTrackerAsync(mend, outcome, by, cancel); break;
            case Mending.PutIntoMinutes: Keep(mend, action!); break;
            case Mending.UseOwner: SetOwner(mend, outcome, action!, by); break;
            case Mending.UseMinutes: await UseMinutesAsync(mend, action!, by, cancel); break;
            case Mending.UseTracker when mend.Difference.Kind == DifferenceKind.WordsDiffer: outcome!.Text = action!.Text; break;
            case Mending.UseTracker: (outcome!.DueOn, outcome.DuePhrase) = (action!.DueOn, action.DuePhrase); break;
            default:
                db.Add(new SettledDifference
                {
                    Id = Id<SettledDifference>.New(clock), BoardId = by.BoardId, MinutesId = mend.Minutes.Id, Key = mend.Difference.Key, Answer = mend.Answer.Mending, ByName = by.Name, At = clock.UtcInstant,
                });
                break;
        }
    }

    /// <summary>Under its own reference where the minutes give one that is free, else under the board's next.</summary>
    private async Task AddToTrackerAsync(Mend mend, MinutesOutcome? outcome, Viewer by, CancellationToken cancel)
    {
        var said = mend.Difference.InText!;
        var action = (await actions.AddAsync([new()
        {
            Text = said.Text, AgreedOn = mend.Meeting.Date, Owners = [.. OwnersByInitials.Read(said.Owner, mend.People).Select(OwnersByInitials.AsChoice)],
            Due = DueDate.Of(said.DueOn, said.DuePhrase),
            Reference = mend.Difference.InLog is null ? said.Reference : null, MeetingId = mend.Minutes.MeetingId, ItemId = said.ItemId, ItemNumber = mend.Text.ItemOf(said.ItemId)?.Number, GroupId = mend.Meeting.GroupId,
        }], by, cancel))[0];
        if (outcome is null) Keep(mend, action);
        else (outcome.Reference, outcome.RecordId) = (action.Reference, action.Id.Value);
    }

    /// <summary>Into the item it arose in, behind the paragraph that says it.</summary>
    private void Keep(Mend mend, BoardAction action)
    {
        var item = mend.Difference.InText?.ItemId ?? (action.ItemId is { } own && mend.Text.ItemOf(own) is not null ? own : mend.Text.Items.LastOrDefault()?.Id)
            ?? throw new RuleBrokenException("", "The minutes have no item to put it into");
        var order = mend.Text.Outcomes.Where(o => o.Kind == OutcomeKind.Action).Select(o => o.Order).DefaultIfEmpty().Max() + 1;
        db.Add(DraftMinutes.OfTracker(action, mend.Minutes.Id, item, mend.Difference.InText?.ParagraphId, order, clock));
    }

    private void SetOwner(Mend mend, MinutesOutcome? outcome, BoardAction action, Viewer by)
    {
        outcome?.Owner = mend.Answer.Owner;
        if (string.Equals(mend.Difference.InLog!.Owner, mend.Answer.Owner, StringComparison.OrdinalIgnoreCase) || !action.IsOpen) return;
        IReadOnlyList<OwnerChoice> owners = [.. OwnersByInitials.Read(mend.Answer.Owner, mend.People).Select(OwnersByInitials.AsChoice)];
        if (action.ChangeOwners(owners, clock) is { } fact) db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
    }

    private async Task UseMinutesAsync(Mend mend, BoardAction action, Viewer by, CancellationToken cancel)
    {
        var said = mend.Difference.InText!;
        var because = $"As the minutes of {mend.Meeting.Date:d MMMM yyyy} have it";
        IFact? fact = mend.Difference.Kind == DifferenceKind.WordsDiffer ? action.Reword(said.Text)
            : action.ChangeDue(DueDate.Of(said.DueOn, said.DuePhrase), because);
        if (fact is not null) db.Record(fact, action.AsSubject(), by, clock.UtcInstant);
        await DueDates.ResolveAsync(db, [action], by.BoardId, clock, cancel);
    }

    private sealed record Mend(MeetingMinutes Minutes, Difference Difference, Answer Answer, MeetingRow Meeting, IReadOnlyList<IReadOnlyList<RollPerson>> People, MinutesText Text);
}
