using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Domain.Returns.Gaps;

/// <summary>Makes actions of gaps, all at once: the respondent owns each, by the day that they gave or by the one that is given here.</summary>
public sealed class RaiseGaps(BoardDb db, AddAction add, SetMemory sets, TimeProvider clock) : IOperation
{
    public const int Most = 500;

    /// <param name="due">The day for those whose respondent gave none, or one that has passed.</param>
    /// <returns>How many actions were made.</returns>
    public async Task<int> RunAsync(CampaignRow campaign, IReadOnlyCollection<(Id<Return> Return, AnswerPlace Place)> chosen, DateOnly? due, Viewer by, CancellationToken cancel)
    {
        if (chosen.Count == 0) throw new RuleBrokenException("Chosen", "Tick the gaps of which actions are to be made");
        if (chosen.Count > Most) throw new RuleBrokenException("Chosen", $"Choose {Most} or fewer at once");
        var today = clock.TodayInLondon;
        if (due < today) throw new RuleBrokenException("Due", "The due date must be today or later");
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var gaps = await db.OpenGapsAsync(campaign, sets, chosen, by, cancel);
        if (gaps.Count == 0) throw new RuleBrokenException("Chosen", "Actions were made of these already");
        if (due is null && gaps.FirstOrDefault(g => g.Gap.ImproveBy is null || g.Gap.ImproveBy < today) is { Gap: { } without }) throw new RuleBrokenException("Due", $"Enter a due date: {without.Respondent} gave none that is still to come");
        var actions = await add.AddAsync([.. gaps.Select(g => Draft(g.Gap, g.Question, campaign, due, today))], by, cancel);
        db.AddRange(gaps.Zip(actions, (g, action) => new ReturnGap { BoardId = by.BoardId, ReturnId = g.Gap.ReturnId, SetVersionId = g.Gap.Place.Set, QuestionKey = g.Gap.Place.Question, CampaignId = campaign.Id, ActionId = action.Id }));
        db.Record(new GapsRaised(actions.Count), new("campaign", campaign.Id.Value), by, clock.UtcInstant);
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return actions.Count;
    }

    private static ActionDraft Draft(GapRow gap, GapQuestion question, CampaignRow campaign, DateOnly? due, DateOnly today)
    {
        var text = gap.Improvement ?? $"Close the gap: {question.Question.Text}";
        return new()
        {
            Text = text.Length <= BoardAction.LongestText ? text : text[..(BoardAction.LongestText - 1)] + "…", AgreedOn = today, Due = DueDate.Day(gap.ImproveBy is { } by && by >= today ? by : due!.Value),
            Owners = [gap.Agency is { } agency ? new OwnerChoice(OwnerKind.Agency, gap.Respondent) { AgencyId = agency } : new OwnerChoice(OwnerKind.AsWritten, gap.Respondent)],
            Origin = new(OriginKind.Return, gap.ReturnId.Value, Named(campaign.Name, gap.Respondent)),
        };
    }

    private static string Named(string campaign, string respondent) => $"{campaign}: {respondent}" is { Length: <= ActionOrigin.LongestName } name ? name : $"{campaign}: {respondent}"[..ActionOrigin.LongestName];
}

public sealed record GapsRaised(int Actions) : IFact
{
    public string Title => "Gaps became actions";
    public string? Text => Actions == 1 ? "One action." : $"{Actions} actions.";
}
