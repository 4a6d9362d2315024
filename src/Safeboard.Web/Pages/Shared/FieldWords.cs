using System.Globalization;
using System.Text;
using Safeboard.Domain.Shared;

namespace Safeboard.Web.Pages.Shared;

/// <summary>What changed, in words: the store's names of fields and values as a person says them.</summary>
internal static class FieldWords
{
    private const int Longest = 300;

    private static readonly Dictionary<string, string> Own = new()
    {
        ["CalledFor"] = "What it is called", ["ActionReferences"] = "Action references", ["MinutesStyle"] = "How minutes are set out", ["FourColumns"] = "one table", ["InlineActions"] = "actions in the text",
        ["BracketedActions"] = "paragraphs numbered throughout", ["AlsoKnownAs"] = "Also known as", ["Venue"] = "Place", ["OwnerName"] = "Owner", ["OwnerPersonId"] = "Owner as a person", ["OwnerGroupId"] = "Owner as a group", ["OwnerAgencyId"] = "Agency of the owner", ["LikelihoodWords"] = "Words for likelihood", ["ImpactWords"] = "Words for impact",
        ["DueOn"] = "Due date", ["DuePhrase"] = "Due, as written", ["DueSort"] = "Due date for sorting", ["OwnerLine"] = "Owners", ["AgencyId"] = "Agency", ["GroupId"] = "Group",
        ["NoDueBecause"] = "Why it has no date", ["ParentId"] = "Reports to", ["MergedIntoId"] = "Merged into", ["ToEndOn"] = "To end on",
        ["QuorumSeats"] = "Quorum, seats", ["QuorumPercent"] = "Quorum, share of the seats", ["QuorumEveryStatutory"] = "Quorum, every statutory seat",
        ["CalledOffBecause"] = "Why it was called off", ["DateHeld"] = "Date held", ["DevelopmentSession"] = "Development session",
        ["ResponseBy"] = "Answer wanted by", ["PutTo"] = "Who is to answer", ["SeriesId"] = "Series", ["SeriesDay"] = "Day by its series",
        ["MarkedBecause"] = "Why it is confidential", ["LateBecause"] = "Why after the freeze", ["MembersOnly"] = "members only", ["WithTheChair"] = "with the chair",
        ["DatesLastDayForItems"] = "Last day for items", ["DatesToChairOn"] = "Agenda to the chair", ["DatesFreezeOn"] = "Papers close", ["DatesPackOn"] = "Pack to members",
        ["LeadName"] = "Lead", ["LeadPersonId"] = "Lead as a person", ["LeadGroupId"] = "Lead as a group", ["LeadAgencyId"] = "Agency of the lead", ["LeadKind"] = "Kind of lead", ["FromDay"] = "First day", ["UntilDay"] = "Last day",
        ["BusinessPlan"] = "business plan", ["TaskAndFinish"] = "task and finish plan", ["PriorityId"] = "Priority", ["ToDo"] = "To be done", ["Measure"] = "How will we know?", ["NotRated"] = "not rated", ["OutOn"] = "Published or expected", ["DecideBy"] = "Decision wanted by",
        ["AnswerBy"] = "Answer wanted by", ["ReplyBy"] = "Reply wanted by", ["NotAccepted"] = "not accepted", ["ActionId"] = "Action that it serves",
        ["ChangedByHand"] = "Left alone by its series", ["True"] = "yes", ["False"] = "no",
    };

    /// <summary>A place in an order, a file's identity, its size, and who and when, which the entry has itself, say nothing by themselves: the entry's own words say what moved or came.</summary>
    public static bool SaysSomething(string field) => field is not ("Order" or "FileId" or "PaperId" or "Size" or "ChangedAt" or "ChangedBy" or "StageSince" or "IsOpen" or "CurrentBand" or "CurrentScore" or "LastHeardOn" or "RatedOn" or "RatedBecause" or "Rating");

    /// <summary>DecidedOn becomes "Decided on".</summary>
    public static string Name(string field)
    {
        if (Own.TryGetValue(field, out var own)) return own;
        var words = new StringBuilder();
        foreach (var letter in field)
        {
            if (char.IsUpper(letter) && words.Length > 0) words.Append(' ');
            words.Append(words.Length == 0 ? letter : char.ToLowerInvariant(letter));
        }
        return words.ToString();
    }

    /// <summary>Days in words; null for nothing; an identity says no more than that it is another.</summary>
    public static string? Value(string? value) => value switch
    {
        null or "" => null,
        _ when DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => day.InWords,
        _ when Guid.TryParse(value, out _) => "another",
        { Length: > Longest } => TypedText.Shortened(value, Longest),
        _ => Own.GetValueOrDefault(value, value),
    };
}
