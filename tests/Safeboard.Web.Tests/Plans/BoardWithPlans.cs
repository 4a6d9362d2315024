using Microsoft.EntityFrameworkCore;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Letters;
using Safeboard.Domain.Plans;
using Safeboard.Domain.Plans.Horizon;
using Safeboard.Domain.Plans.Referrals;
using Safeboard.Domain.Shared;
using Safeboard.Testing;
using Safeboard.Web.Pages.Plans;
using Safeboard.Web.Tests.Actions;
using Xunit;
using static Safeboard.Web.Tests.Actions.BoardWithActions;

namespace Safeboard.Web.Tests.Plans;

/// <summary>Northmere with a current plan (two priorities, three objectives, a late milestone, an action), a draft, and entries in the three registers beside it.</summary>
public sealed class BoardWithPlans : IAsyncLifetime
{
    public BoardWithActions Board { get; } = new();
    public Plan Current { get; private set; } = null!;
    public Plan Draft { get; private set; } = null!;
    public PlanPriority Neglect { get; private set; } = null!;
    public PlanPriority Voice { get; private set; } = null!;
    public PlanObjective Schools { get; private set; } = null!;
    public PlanObjective Visits { get; private set; } = null!;
    public PlanObjective Forum { get; private set; } = null!;
    public Referral Gap { get; private set; } = null!;
    public HorizonEntry Reporting { get; private set; } = null!;
    public Letter ToTrust { get; private set; } = null!;
    public string Root => $"/{Board.Board.Slug}/plans";

    public async ValueTask InitializeAsync()
    {
        await ((IAsyncLifetime)Board).InitializeAsync();
        Current = await AddAsync(new(PlanKind.BusinessPlan, "Business plan 2026", Day(1, 4), Day(31, 3, 2028)) { Purpose = "What we change", Lead = new(OwnerKind.Role, "The chair") });
        Draft = await AddAsync(new(PlanKind.TaskAndFinish, "Water safety", Day(1, 5), Day(31, 8)) { Cost = 250, Funder = "The fire service", Lead = Board.PoliceOwn });
        (Neglect, Voice) = (await PriorityAsync("Neglect is seen early"), await PriorityAsync("Children are heard"));
        Schools = await ObjectiveAsync(new(Neglect.Id, "Schools name neglect") { ToDo = "Train every lead", Measure = "Nine of ten referrals", Lead = Board.SarahOwns, GroupId = Board.Quality.Id, DueOn = Day(1, 9) });
        Visits = await ObjectiveAsync(new(Neglect.Id, "Visits come in time") { Lead = Board.PriyaOwns });
        Forum = await ObjectiveAsync(new(Voice.Id, "Children speak twice a year") { Measure = "Their words stand in minutes" });
        await Board.DoAsync((AddMilestone add) => add.RunAsync(Schools.Id, Day(1, 6), "Half are trained", Board.Office, default));
        await Board.DoAsync((BeginPlan begin) => begin.RunAsync(Current.Id, 0, Board.Office, default));
        await RateAsync(Schools, PlanRating.Amber, "48 of 114, says Sarah Colley");
        await Board.DoAsync((NoteProgress note) => note.RunAsync(Schools.Id, "Secret note of the office", Day(5, 6), Board.Office, default));
        Gap = await Board.RunAsync((PutReferral put) => put.RunAsync(new(ReferralKind.Gap, "No counselling", "", Day(1, 5)) { AgencyId = Board.Health.Id, AnswerBy = Day(1, 6) }, Board.Office, default));
        Reporting = await Board.RunAsync((AddHorizon add) => add.RunAsync(new("Mandatory reporting", "The department") { Link = "https://example.org/law", DecideBy = Day(1, 7), Lead = Board.PoliceOwn }, Board.Office, default));
        var action = await Board.AddAsync("Bring waiting times", Day(1, 7), Board.PriyaOwns);
        ToTrust = await Board.RunAsync((AddLetter add) => add.RunAsync(new("The trust", "Visits come late") { ReplyBy = Day(1, 6), Action = action.Reference }, Day(1, 5), [], Board.Office, default));
    }

    public ValueTask DisposeAsync() => Board.DisposeAsync();

    public Task<Plan> AddAsync(PlanDraft draft) => Board.RunAsync((AddPlan add) => add.RunAsync(draft, Board.Office, default));

    public Task<PlanObjective> ObjectiveAsync(ObjectiveDraft draft) => Board.RunAsync((AddObjective add) => add.RunAsync(Current.Id, draft, Board.Office, default));

    public async Task RateAsync(PlanObjective objective, PlanRating rating, string because)
    {
        var version = await Board.WithDbAsync(db => db.Set<PlanObjective>().Where(o => o.Id == objective.Id).Select(o => o.Version).SingleAsync());
        await Board.DoAsync((RateObjective rate) => rate.RunAsync(objective.Id, version, rating, because, Board.Office, default));
    }

    public string Of(Plan plan) => PlanLinks.Detail(Board.Board.Slug, plan.Id);

    public string Of(PlanObjective objective) => PlanLinks.Objective(Board.Board.Slug, objective.Id);

    public async Task<PageAnswer> GetAsync(string path, Role role = Role.BoardManager, Agency? agency = null) => await (await Board.AsAsync(role, agency)).GetAsync(path);

    public async Task<PageAnswer> SubmitAsync(string path, params (string Name, string Value)[] fields) =>
        await (await Board.AsAsync(Role.BoardManager)).SubmitAsync(path, fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)));

    public static string Row(PageAnswer page, string key) =>
        Words(page.Document.QuerySelectorAll(".govuk-summary-list__row").First(r => r.QuerySelector("dt")!.TextContent.Trim() == key).QuerySelector("dd")!.TextContent);

    public static string Words(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private Task<PlanPriority> PriorityAsync(string title) => Board.RunAsync((AddPriority add) => add.RunAsync(Current.Id, title, null, Board.Office, default));
}
