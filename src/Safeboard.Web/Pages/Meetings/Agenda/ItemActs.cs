using Safeboard.Domain.Actions;
using Safeboard.Domain.Challenges;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.Agenda;
using Safeboard.Domain.Meetings.Interests;
using Safeboard.Domain.Meetings.Papers;
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

    /// <summary>Links the action with this reference, the challenge or risk with this number, or the decision chosen from the list; gives back what it is called.</summary>
    public async Task<string> LinkAsync(Id<MeetingItem> item, string? reference, IReadOnlyList<DecisionRow> decisions, Viewer by, CancellationToken cancel)
    {
        var typed = reference.TrimmedOrNull ?? throw new RuleBrokenException("Reference", "Enter the reference of an action, like AP41/25, or the number of a challenge or risk, like Challenge 3");
        if (decisions.FirstOrDefault(d => d.Id.ToString() == typed) is { } decision)
        {
            var name = $"decision of {decision.DecidedOn.InWords}: {SubjectWords.Shortened(decision.Text)}";
            await link.RunAsync(item, LinkKind.Decision, decision.Id.Value, name, by, cancel);
            return name;
        }
        if (typed.StartsWith("Challenge", StringComparison.OrdinalIgnoreCase))
        {
            var challenge = await db.ChallengeByNumberAsync(by, typed, cancel) ?? throw new RuleBrokenException("Reference", $"There is no “{SubjectWords.Shortened(typed, 40)}” here. Check its number in the register");
            await link.RunAsync(item, LinkKind.Challenge, challenge.Id.Value, challenge.Name, by, cancel);
            return challenge.Name;
        }
        if (typed.StartsWith("Risk", StringComparison.OrdinalIgnoreCase))
        {
            var risk = await db.RiskByNumberAsync(by, typed, cancel) ?? throw new RuleBrokenException("Reference", $"There is no “{SubjectWords.Shortened(typed, 40)}” here. Check its number in the register");
            await link.RunAsync(item, LinkKind.Risk, risk.Id.Value, risk.Name, by, cancel);
            return risk.Name;
        }
        var action = await db.ActionByReferenceAsync(by, typed, cancel) ?? throw new RuleBrokenException("Reference", $"No action here has the reference “{SubjectWords.Shortened(typed, 40)}”. Check it in the tracker");
        await link.RunAsync(item, LinkKind.Action, action.Id.Value, action.Reference, by, cancel);
        return action.Reference;
    }
}
