using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.Papers;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Risks;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Web.Pages.Shared;

namespace Safeboard.Web.Pages.Meetings.Agenda;

/// <summary>What can be done on the page of an item beside changing its words.</summary>
public sealed class ItemActs(BoardDb db, LinkRecord link, UnlinkRecord unlink, TakeOffPaper takeOffPaper, SettleInterest settle, TakeOffItem takeOff)
{
    public UnlinkRecord Unlink => unlink;
    public TakeOffPaper TakeOffPaper => takeOffPaper;
    public SettleInterest Settle => settle;
    public TakeOffItem TakeOff => takeOff;

    /// <summary>Links the action with this reference, the record of a register with this number, or the decision chosen from the list; gives back what it is called.</summary>
    public async Task<string> LinkAsync(Id<MeetingItem> item, string? reference, IReadOnlyList<DecisionRow> decisions, Viewer by, CancellationToken cancel)
    {
        var typed = reference.TrimmedOrNull ?? throw new RuleBrokenException("Reference", "Enter the reference of an action, like AP41/25, or the name of a record in a register, like Challenge 3");
        var (kind, record, name) = decisions.FirstOrDefault(d => d.Id.ToString() == typed) is { } decision
            ? (LinkKind.Decision, decision.Id.Value, $"decision of {decision.DecidedOn.InWords}: {decision.Text.Shortened()}")
            : await FindAsync(typed, by, cancel);
        await link.RunAsync(item, kind, record, name, by, cancel);
        return name;
    }

    /// <summary>A record of a register by its name there, “Letter 4”; else an action by its reference.</summary>
    private async Task<(LinkKind, Guid, string)> FindAsync(string typed, Viewer by, CancellationToken cancel)
    {
        RuleBrokenException NoNumber() => new("Reference", $"There is no “{typed.Shortened(40)}” here. Check its number in the register");
        RuleBrokenException NoReference() => new("Reference", $"No action here has the reference “{typed.Shortened(40)}”. Check it in the tracker");
        return typed.Split(' ')[0].ToLowerInvariant() switch
        {
            "challenge" or "praise" => await db.ChallengeByNumberAsync(by, typed, cancel) is { } challenge ? (LinkKind.Challenge, challenge.Id.Value, challenge.Name) : throw NoNumber(),
            "risk" => await db.RiskByNumberAsync(by, typed, cancel) is { } risk ? (LinkKind.Risk, risk.Id.Value, risk.Name) : throw NoNumber(),
            "plan" => await db.PlanByNumberAsync(by, typed, cancel) is { } plan ? (LinkKind.Plan, plan.Id.Value, plan.Name) : throw NoNumber(),
            "letter" => await db.LetterByNumberAsync(by, typed, cancel) is { } letter ? (LinkKind.Letter, letter.Id.Value, letter.Name) : throw NoNumber(),
            "gap" or "recommendation" => await db.ReferralByNumberAsync(by, typed, cancel) is { } referral ? (LinkKind.Recommendation, referral.Id.Value, referral.Name) : throw NoNumber(),
            _ => await db.ActionByReferenceAsync(by, typed, cancel) is { } action ? (LinkKind.Action, action.Id.Value, action.Reference) : throw NoReference(),
        };
    }
}
