using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Chasing;
using Safeboard.Domain.Communications;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Jobs;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;

namespace Safeboard.Web.Tests.Chasing;

/// <summary>Two boards that remind by themselves, with two people who serve both, an agency with a lead, and a chair.</summary>
public sealed class BoardThatReminds : BoardApp
{
    public Board Second { get; private set; } = null!;
    public Person Sarah { get; private set; } = null!;
    public Person Priya { get; private set; } = null!;
    public Agency Police { get; private set; } = null!;
    public string Chair { get; private set; } = "";

    public static async Task<BoardThatReminds> StartAsync()
    {
        var app = new BoardThatReminds();
        await app.InitializeAsync();
        app.Second = await app.AddBoardAsync("southmere", "Southmere Safeguarding Partnership");
        await app.WithDbAsync(app.SeedAsync);
        app.Chair = await app.AddAccountAsync("Ann Reed", Role.Chair);
        foreach (var board in new[] { app.Board, app.Second }) await app.ChangeAsync(board, _ => { });
        return app;
    }

    public Viewer Office(Board board) => new() { AccountId = default, Name = "Ruth Calder", BoardId = board.Id, Roles = [Role.BoardManager] };

    public OwnerChoice Owns(Person person) => new(OwnerKind.Person, person.Name) { PersonId = person.Id };

    public Task<BoardAction> AddAsync(Board board, string text, DateOnly due, params OwnerChoice[] owners) =>
        RunAsync((AddAction add) => add.RunAsync(new() { Text = text, AgreedOn = new(2026, 3, 12), Due = DueDate.Day(due), Owners = owners }, Office(board), default));

    /// <summary>Changes how a board reminds; it does so by itself.</summary>
    public Task ChangeAsync(Board board, Action<ChaseSettings> change) => RunAsync(async (ChangeChasing operation) =>
    {
        var settings = await WithDbAsync(db => db.ChaseSettingsAsync(Office(board), default));
        settings.Way = ChaseWay.ByItself;
        change(settings);
        await operation.RunAsync(settings, Office(board), default);
        return true;
    });

    /// <summary>The morning of a day: its jobs run and its mails go. What arrived.</summary>
    public async Task<IReadOnlyList<MailToSend>> MorningAsync(DateOnly day)
    {
        Clock.MoveTo(day);
        this.Postbox.Mails.Clear();
        await RunAsync(async (DailyJobs daily) => await daily.StartAsync(default));
        await DrainJobsAsync();
        await this.SendWaitingAsync();
        return [.. this.Postbox.Mails];
    }

    public Task<BoardAction> ActionAsync(BoardAction action) => WithDbAsync(db => db.Set<BoardAction>().AsNoTracking().SingleAsync(a => a.Id == action.Id));

    /// <summary>The addresses in a mail, in order.</summary>
    public static IReadOnlyList<string> Addresses(MailToSend mail) => [.. mail.Text.Split('\n').Where(line => line.Contains("/owed/", StringComparison.Ordinal)).Select(line => line[line.IndexOf("/owed/", StringComparison.Ordinal)..])];

    protected override void Change(IServiceCollection services) => services.AddSingleton<IMailChannel>(new Postbox());

    private async Task<int> SeedAsync(BoardDb db)
    {
        (Sarah, Priya) = (Person("Sarah Colley"), Person("Priya Raman"));
        Police = new() { Id = Id<Agency>.New(Clock), Name = "Northmere Police" };
        db.AddRange(Sarah, Priya, Police);
        foreach (var board in new[] { Board, Second })
            foreach (var person in new[] { Sarah, Priya })
                db.Add(new BoardMember { Id = Id<BoardMember>.New(Clock), BoardId = board.Id, PersonId = person.Id, LineContact = person == Sarah ? "Jo March" : null, LineContactEmail = person == Sarah ? "jo.march@example.org" : null });
        db.Add(new BoardAgency { BoardId = Board.Id, AgencyId = Police.Id });
        return await db.SaveChangesAsync();
    }

    private Person Person(string name) => new() { Id = Id<Person>.New(Clock), Name = name, Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org" };
}
