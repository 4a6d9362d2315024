using Safeboard.Domain.Shared;

namespace Safeboard.Domain.Returns.Campaigns;

/// <summary>What may happen to a return, and when.</summary>
public sealed partial class Return
{
    public const int LongestText = 4000;

    /// <summary>Whether nothing more is to be done by the respondent.</summary>
    public static bool IsComplete(ReturnState state, SignOff signOff) => state is ReturnState.SignedOff or ReturnState.Moderated || (state == ReturnState.Submitted && signOff == SignOff.Nobody);

    /// <summary>The last day on which it can be answered.</summary>
    public DateOnly DueOn(DateOnly closesOn) => Until > closesOn ? Until.Value : closesOn;

    /// <summary>Whether answers can be written now: until it is submitted, in an open campaign, and up to its day; a return that is late can still be sent in.</summary>
    public bool TakesAnswers(CampaignState campaign) => campaign == CampaignState.Open && State is (ReturnState.NotStarted or ReturnState.InProgress or ReturnState.ChangesRequested);

    /// <summary>Somebody new is asked.</summary>
    /// <param name="asked">Questions asked before anything is answered.</param>
    internal static Return Of(Respondent respondent, Campaign campaign, int asked, TimeProvider clock) => new()
    {
        Id = Id<Return>.New(clock), BoardId = campaign.BoardId, CampaignId = campaign.Id, AgencyId = respondent.Agency, SchoolId = respondent.School, PersonId = respondent.Person,
        Name = respondent.Name, Group = respondent.Group, District = respondent.District, Contact = respondent.Contact, Signer = respondent.Signer, Asked = asked,
    };

    /// <summary>A mail about it goes out.</summary>
    internal void BeWrittenTo(bool isReminder, DateTime at)
    {
        WrittenAt = at;
        if (isReminder) Reminders++;
    }

    /// <param name="asked">Questions asked before anything is answered.</param>
    internal void BeAsked(int asked) => Asked = asked;

    internal void BeOpened(DateTime at) => OpenedAt ??= at;

    /// <summary>Notes that something was answered.</summary>
    internal void BeAnswered(int asked, int answered, DateTime at)
    {
        (Asked, Answered, LastAnsweredAt) = (asked, answered, at);
        if (State == ReturnState.NotStarted) State = ReturnState.InProgress;
    }

    /// <param name="lacking">How many questions still lack something.</param>
    internal ReturnSubmitted Submit(int lacking, string by, DateOnly due, DateOnly today, DateTime at)
    {
        if (State is not (ReturnState.NotStarted or ReturnState.InProgress or ReturnState.ChangesRequested)) throw new RuleBrokenException("", "This return is submitted already");
        if (lacking > 0) throw new RuleBrokenException("", lacking == 1 ? "One question still lacks something. Complete it first" : $"{lacking} questions still lack something. Complete them first");
        var again = State == ReturnState.ChangesRequested;
        (State, SubmittedAt, SubmittedBy, WasLate, ChangesWanted) = (ReturnState.Submitted, at, by, today > due, null);
        return new(Name, by, WasLate, again);
    }

    /// <summary>The governors or the senior lead confirm it.</summary>
    internal ReturnSignedOff SignOffBy(string? by, DateOnly? minutedOn, DateOnly today, DateTime at)
    {
        if (State != ReturnState.Submitted) throw new RuleBrokenException("", State is ReturnState.SignedOff or ReturnState.Moderated ? "This return is signed off already" : "This return is not submitted yet");
        var name = by.AtMost(Contact.LongestName, "Name") ?? throw new RuleBrokenException("Name", "Enter your name");
        if (minutedOn > today) throw new RuleBrokenException(nameof(MinutedOn), "The day of the meeting must be today or in the past");
        (State, SignedOffAt, SignedOffBy, MinutedOn) = (ReturnState.SignedOff, at, name, minutedOn);
        return new(name, minutedOn);
    }

    /// <summary>The office gives it back to be changed.</summary>
    internal ChangesRequested AskForChanges(string? wanted)
    {
        if (State is not (ReturnState.Submitted or ReturnState.SignedOff or ReturnState.Moderated)) throw new RuleBrokenException("", "Only a return that was submitted can be given back");
        ChangesWanted = wanted.AtMost(LongestText, nameof(ChangesWanted)) ?? throw new RuleBrokenException(nameof(ChangesWanted), "Say what is to be changed");
        (State, SignedOffAt, SignedOffBy, MinutedOn) = (ReturnState.ChangesRequested, null, null, null);
        return new(ChangesWanted);
    }

    /// <summary>Every board for which it is answered has agreed.</summary>
    internal void Moderate() => State = ReturnState.Moderated;

    internal ReturnExtended Extend(DateOnly? until, string? because, DateOnly closesOn, DateOnly today)
    {
        if (IsComplete(State, SignOff.Nobody)) throw new RuleBrokenException("", "This return is submitted: it needs no more time");
        if (until is not { } day) throw new RuleBrokenException(nameof(Until), "Enter the day until which they have time");
        if (day <= closesOn || day < today) throw new RuleBrokenException(nameof(Until), $"The day must be after the closing day, {CampaignFacts.Day(closesOn)}, and not in the past");
        UntilBecause = because.AtMost(LongestText, "Because") ?? throw new RuleBrokenException("Because", "Say why they need more time");
        Until = day;
        return new(day, UntilBecause);
    }

    internal ContactChanged Put(Contact contact, Contact signer)
    {
        (Contact, Signer) = (contact.Checked(nameof(Contact)), signer.Checked(nameof(Signer)));
        return new();
    }
}

public sealed record ReturnSubmitted(string Respondent, string By, bool Late, bool Again) : IFact
{
    public string Title => Again ? "Submitted again" : Late ? "Submitted late" : "Submitted";
    public string? Text => $"{Respondent}, by {By}.";
}

public sealed record ReturnSignedOff(string By, DateOnly? MinutedOn) : IFact
{
    public string Title => "Signed off";
    public string? Text => MinutedOn is { } day ? $"By {By}, minuted on {CampaignFacts.Day(day)}." : $"By {By}.";
}

public sealed record ChangesRequested(string Wanted) : IFact
{
    public string Title => "Given back to be changed";
    public string? Text => Wanted;
}

public sealed record ReturnExtended(DateOnly Until, string Because) : IFact
{
    public string Title => $"More time until {CampaignFacts.Day(Until)}";
    public string? Text => Because;
}

public sealed record ContactChanged : IFact
{
    public string Title => "Contact changed";
}
