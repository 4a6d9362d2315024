using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Returns;
using Safeboard.Domain.Returns.Answers;
using Safeboard.Domain.Returns.Asking;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;

namespace Safeboard.Web.Commands.Samples;

/// <summary>A Section 11 round of the first board: one return sent in and confirmed, some begun, others not.</summary>
internal sealed class SampleReturns(IServiceScopeFactory scopes, TimeProvider clock, Id<Board> board)
{
    private const int DaysLeft = 24;
    private static readonly string[] Known = ["The lead checked it with three teams in the spring.", "It stands in the policy, and supervision notes show that it is used.", "We asked forty staff; most could say how it works.", "An audit of twelve files found it in ten."];
    private static readonly string[] Gaps = ["Bring it into the induction of new staff", "Audit it again with the other teams", "Name a deputy, so that it does not hang on one person"];
    private readonly Viewer office = Viewer.System(board) with { Name = SampleUsers.All[0].Name };

    public async Task MakeAsync(CancellationToken cancel)
    {
        if (ReadySets.Find("section-11") is not { } ready) return;
        var set = await scopes.WithAsync<AddQuestionSet, QuestionSet>(add => add.RunAsync(ready.AsDraft(), ready.Key, office, cancel));
        var draft = new CampaignDraft($"Section 11 return {clock.TodayInLondon.Year}", set.Id, clock.TodayInLondon.AddDays(DaysLeft)) { SignOff = SignOff.SeniorLead, Note = "Please answer for the whole of your agency, with somebody who works with children at the table." };
        var campaign = await scopes.WithAsync<AddCampaign, Campaign>(add => add.RunAsync(draft, office, cancel));
        var all = await scopes.WithAsync((BoardDb db) => db.RespondentsAsync(campaign.Id, office, cancel));
        await scopes.DoAsync<ChooseRespondents>(choose => choose.RunAsync(campaign.Id, [.. all.Select(r => r.Key)], office, cancel));
        await GiveContactsAsync(campaign.Id, cancel);
        await scopes.WithAsync<OpenCampaign, int>(open => open.RunAsync(campaign.Id, 0, office, cancel));
        var row = await scopes.WithAsync((BoardDb db) => db.CampaignAsync(campaign.Id, office, cancel));
        var returns = await scopes.WithAsync((BoardDb db) => db.AllReturnsAsync(row!.Row, ReturnList.All, null, office, cancel));
        foreach (var (one, share) in returns.Zip((double[])[1, 1, 0.6, 0.3, 0.1]))
            await AnswerAsync(one, set, share, cancel);
        if (returns.Count > 0) await SignOffAsync(returns[0], cancel);
    }

    /// <summary>Whom the office writes to; of one agency it does not know yet.</summary>
    private async Task GiveContactsAsync(Id<Campaign> campaign, CancellationToken cancel)
    {
        var nobody = await scopes.WithAsync((BoardDb db) => db.Set<Return>().Where(r => r.CampaignId == campaign && r.Contact.Address == null).OrderByDescending(r => r.Name).Skip(1).AsNoTracking().ToListAsync(cancel));
        foreach (var one in nobody)
        {
            var address = $"safeguarding@{string.Concat(one.Name.Where(char.IsAsciiLetter)).ToLowerInvariant()}.example.org";
            await scopes.DoAsync<ChangeContact>(change => change.RunAsync(one.Id, one.Version, new($"Safeguarding lead, {one.Name}", address), Contact.None, office, cancel));
        }
    }

    /// <summary>Answers so much of it; all of it sends it in.</summary>
    private async Task AnswerAsync(ReturnRow one, QuestionSet set, double share, CancellationToken cancel)
    {
        var by = office with { Name = $"Safeguarding lead, {one.Name}", Roles = [], OnlyRecord = one.Id.Value };
        var reading = await ReadAsync(one, by, cancel);
        var wanted = (int)(reading.Whole.Asked * share);
        for (var n = 0; n < wanted; n++)
        {
            if (n >= reading.Whole.Asked) break;
            var asked = reading.Whole.Questions.ElementAt(n);
            await scopes.WithAsync<SaveAnswer, SavedAnswer>(save => save.RunAsync(one.Id, asked.Place, 0, Typed(asked, n + one.Name.Length), [], by, cancel));
            if (WholeReturn.Decides(asked.Part.Content, asked.Question.Key)) (reading, wanted) = (await ReadAsync(one, by, cancel), share == 1 ? int.MaxValue : wanted);
        }
        if (share < 1) return;
        reading = await ReadAsync(one, by, cancel);
        await scopes.DoAsync<SubmitReturn>(submit => submit.RunAsync(one.Id, reading.Row.Version, new("Ann Reed", "ann.reed@example.org"), by, cancel));
    }

    private async Task SignOffAsync(ReturnRow one, CancellationToken cancel)
    {
        var by = office with { Name = "Ann Reed", Roles = [], OnlyRecord = one.Id.Value };
        var version = (await ReadAsync(one, by, cancel)).Row.Version;
        await scopes.DoAsync<SignOffReturn>(sign => sign.RunAsync(one.Id, version, by.Name, clock.TodayInLondon, by, cancel));
    }

    private async Task<ReturnReading> ReadAsync(ReturnRow one, Viewer by, CancellationToken cancel)
    {
        await using var scope = scopes.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<BoardDb>().ReturnReadingAsync(one.Id, scope.ServiceProvider.GetRequiredService<SetMemory>(), by, cancel))!;
    }

    private AnswerTyped Typed(AskedQuestion asked, int n)
    {
        var (question, content) = (asked.Question, asked.Part.Content);
        var answers = SetRules.AnswersOf(question, content);
        // Mostly good, with a gap here and there.
        var points = content.ScaleOf(question)?.Points.Where(p => p.Score is not null).OrderByDescending(p => p.Score).ToList();
        var value = points is { Count: > 1 } ? points[n % 5 == 0 ? 1 : 0].Label : answers.Count > 0 ? answers[0] : question.Kind == AnswerKind.Number ? "12" : Known[n % Known.Length];
        var gap = points?.Find(p => p.Label == value)?.Score < question.ImproveBelow;
        return new()
        {
            Value = value, Day = clock.TodayInLondon.AddDays(-60), Rows = [[.. question.Columns.Select(c => $"{c}, as at today")]], Words = Known[n % Known.Length],
            Improvement = gap ? Gaps[n % Gaps.Length] : null, ImproveBy = gap ? clock.TodayInLondon.AddDays(90) : null,
        };
    }
}
