using Safeboard.Domain.Meetings;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>What may happen to a campaign, and when.</summary>
public sealed partial class Campaign
{
    public const int LongestName = 200;
    public const int LongestNote = 4000;
    public const int LongestAbout = 300;
    private const int MostReminders = 5;
    private const int MostDaysBefore = 60;

    internal static Campaign From(CampaignDraft draft, QuestionSetRow set, Id<Board> board, int number, DateOnly today, TimeProvider clock)
    {
        var campaign = new Campaign { Id = Id<Campaign>.New(clock), BoardId = board, Number = number, SetVersionId = set.LatestId, Asks = set.Asks };
        campaign.Put(draft, today);
        return campaign;
    }

    /// <summary>The version of its set that is the newest now; once it is open, the questions stay.</summary>
    internal void AskBy(Id<QuestionSetVersion> version)
    {
        if (State != CampaignState.Draft) throw new InvalidOperationException("The questions of a round that is open do not change");
        setVersionId = version;
    }

    internal CampaignChanged Change(CampaignDraft draft, DateOnly today)
    {
        if (State == CampaignState.Closed) throw new RuleBrokenException("", "This campaign is closed: it stays as it was");
        var before = ClosesOn;
        Put(draft, today);
        return new(before == ClosesOn ? null : ClosesOn);
    }

    /// <summary>From now on it can be answered.</summary>
    /// <param name="respondents">How many are asked.</param>
    internal CampaignOpened Open(int respondents, DateOnly today)
    {
        if (State != CampaignState.Draft) throw new RuleBrokenException("", "This campaign is open already");
        if (respondents == 0) throw new RuleBrokenException("", "Nobody is asked yet: choose who is to answer first");
        if (ClosesOn < today) throw new RuleBrokenException(nameof(ClosesOn), "The closing day has passed. Choose a later one first");
        (State, OpenedOn) = (CampaignState.Open, today);
        return new(respondents, ClosesOn);
    }

    /// <summary>Nothing can be answered any more. What was begun stays to be read.</summary>
    internal CampaignClosed Close(int complete, int all, DateOnly today)
    {
        if (State != CampaignState.Open) throw new RuleBrokenException("", State == CampaignState.Draft ? "This campaign was never opened" : "This campaign is closed already");
        (State, ClosedOn) = (CampaignState.Closed, today);
        return new(complete, all);
    }

    /// <summary>It can be answered again, until a later day.</summary>
    internal CampaignReopened Reopen(DateOnly until, DateOnly today)
    {
        if (State != CampaignState.Closed) throw new RuleBrokenException("", "This campaign is not closed");
        if (until < today) throw new RuleBrokenException(nameof(ClosesOn), "The new closing day must be today or later");
        (State, ClosedOn, ClosesOn) = (CampaignState.Open, null, until);
        return new(until);
    }

    /// <summary>Notes that those who owe are reminded on this day; false where they were already.</summary>
    internal bool BeReminded(DateOnly today)
    {
        if (RemindedOn >= today) return false;
        RemindedOn = today;
        return true;
    }

    /// <summary>Whether somebody whose return is due on a day is reminded today. What falls on a weekend or a bank holiday comes on the working day before.</summary>
    internal bool RemindsOn(DateOnly today, DateOnly due) => RemindBefore.Any(days => WorkingDay(due.AddDays(-days)) == today);

    private static DateOnly WorkingDay(DateOnly day)
    {
        while (!BankHolidays.IsWorkingDay(day)) day = day.AddDays(-1);
        return day;
    }

    private void Put(CampaignDraft draft, DateOnly today)
    {
        var name = draft.Name.AtMost(LongestName, nameof(Name)) ?? throw new RuleBrokenException(nameof(Name), "Enter what respondents know it as, like “Section 11 return 2026”");
        if (draft.ClosesOn is not { } closes) throw new RuleBrokenException(nameof(ClosesOn), "Enter the last day on which it can be answered");
        if (closes < today && closes != ClosesOn) throw new RuleBrokenException(nameof(ClosesOn), "The closing day must be today or later");
        if (!Enum.IsDefined(draft.SignOff)) throw new RuleBrokenException(nameof(SignOff), "Choose who confirms a return");
        if (!Enum.IsDefined(draft.Readers)) throw new RuleBrokenException(nameof(Readers), "Choose who reads the answers");
        if (draft.Readers == Readers.SignerOnly && draft.SignOff == SignOff.Nobody) throw new RuleBrokenException(nameof(SignOff), "Choose who confirms a return: only they and the respondent will read it");
        // Respondents were told who reads what they write.
        if (State != CampaignState.Draft && draft.Readers != Readers) throw new RuleBrokenException(nameof(Readers), "Who reads the answers cannot change: respondents were told when they were asked");
        if (draft.Follows == Id) throw new RuleBrokenException(nameof(draft.Follows), "A round cannot follow itself");
        if (draft.RemindBefore.Count > MostReminders || draft.RemindBefore.Any(d => d is < 1 or > MostDaysBefore)) throw new RuleBrokenException(nameof(RemindBefore), $"Enter up to {MostReminders} numbers of days from 1 to {MostDaysBefore}, like 14, 7, 1");
        (Name, ClosesOn, SignOff, Note) = (name, closes, draft.SignOff, draft.Note.AtMost(LongestNote, nameof(Note)));
        (About, Readers, FollowsId, ActionId, RemindBefore) = (draft.About.AtMost(LongestAbout, nameof(About)), draft.Readers, draft.Follows, draft.Action, [.. draft.RemindBefore.Distinct().OrderDescending()]);
    }
}
