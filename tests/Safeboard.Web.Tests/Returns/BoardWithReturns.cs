using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Returns.Campaigns;
using Safeboard.Domain.Returns.Questions;
using Safeboard.Domain.Returns.Running;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;

namespace Safeboard.Web.Tests.Returns;

/// <summary>A board with agencies to ask, two of them with a lead, and a question set of one of each kind.</summary>
public sealed class BoardWithReturns : BoardApp
{
    public static readonly SetContent Content = new()
    {
        Introduction = "Answer for the whole of your agency.",
        Scales = [new("place", "How far is this in place?", [new(0, "Not in place", "Nothing yet"), new(2, "Mostly in place"), new(3, "Fully in place")])],
        Sections =
        [
            new("lead", "Leadership", "Somebody senior answers for it.",
            [
                new() { Key = "lead-1", Text = "Is one person accountable?", Scale = "place", Evidence = EvidenceWanted.WordsOrFile, ImproveBelow = 3, Why = "Because it is often nobody." },
                new() { Key = "lead-2", Text = "Do you commission services?", Kind = AnswerKind.Choice, Choices = ["Yes", "No"] },
                new() { Key = "lead-3", Text = "Which services?", Kind = AnswerKind.Table, Columns = ["Service", "Since"], OnlyIf = new("lead-2", ["Yes"]) },
            ]),
            new("facts", "Facts", null,
            [
                new() { Key = "facts-1", Text = "How many staff work with children?", Kind = AnswerKind.Number },
                new() { Key = "facts-2", Text = "When was the policy reviewed?", Kind = AnswerKind.Date },
                new() { Key = "facts-3", Text = "Anything else?", Kind = AnswerKind.Text, IsOptional = true },
            ]),
        ],
    };

    public List<Agency> Agencies { get; } = [];
    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };

    public static async Task<BoardWithReturns> StartAsync()
    {
        var app = new BoardWithReturns();
        await app.InitializeAsync();
        await app.WithDbAsync(db =>
        {
            foreach (var (name, sector) in ((string, Sector)[])[("Northmere Council", Sector.LocalAuthority), ("Northmere Police", Sector.Police), ("Youth Forum", Sector.Voluntary)])
            {
                app.Agencies.Add(new() { Id = Id<Agency>.New(app.Clock), Name = name, Sector = sector });
                db.Add(app.Agencies[^1]);
                db.Add(new Domain.Groups.BoardAgency { BoardId = app.Board.Id, AgencyId = app.Agencies[^1].Id });
            }
            return db.SaveChangesAsync();
        });
        foreach (var agency in app.Agencies.Take(2)) await app.AddAccountAsync($"Lead {agency.Name}", Role.AgencyLead, agency.Id);
        return app;
    }

    /// <summary>A round that asks all agencies, open; what it mailed is in the postbox.</summary>
    public async Task<Campaign> OpenAsync(SignOff signOff = SignOff.Nobody, string name = "Section 11 return 2026")
    {
        var set = await RunAsync((AddQuestionSet add) => add.RunAsync(new("Section 11", Asks.Agencies, Content), null, Office, default));
        var campaign = await RunAsync((AddCampaign add) => add.RunAsync(new(name, set.Id, new(2026, 7, 3)) { SignOff = signOff, Note = "Thank you for your time." }, Office, default));
        await RunAsync(async (ChooseRespondents choose) => { await choose.RunAsync(campaign.Id, [.. Agencies.Select(a => a.Id.Value)], Office, default); return true; });
        await RunAsync((OpenCampaign open) => open.RunAsync(campaign.Id, 0, Office, default));
        await this.SendWaitingAsync();
        return campaign;
    }

    /// <summary>The newest address that was mailed to somebody.</summary>
    public string AddressOf(string name) => Line(this.Postbox.Mails.Last(m => m.ToName == name && m.Text.Contains("/returns/", StringComparison.Ordinal)).Text, "/returns/");

    /// <summary>A browser of their own, in which the code was typed.</summary>
    public async Task<BoardClient> EnterAsync(string address)
    {
        var client = Anonymous();
        await client.SubmitAsync(address, [], action: "Code");
        await this.SendWaitingAsync();
        var code = this.Postbox.Mails.Last(m => m.Title.StartsWith("Your code", StringComparison.Ordinal)).Text.Split("Your code is ")[1][..6];
        await client.SubmitAsync(address, new Dictionary<string, string> { ["Code"] = code });
        return client;
    }

    public Task<Return> ReturnOfAsync(string name) => WithDbAsync(db => db.Set<Return>().AsNoTracking().SingleAsync(r => r.Name == name));

    protected override void Change(IServiceCollection services) => services.AddSingleton<IMailChannel>(new Postbox());

    private static string Line(string text, string begin) => text.Split('\n').First(l => l.Contains(begin, StringComparison.Ordinal)) is var line ? line[line.IndexOf(begin, StringComparison.Ordinal)..].Trim() : "";
}
