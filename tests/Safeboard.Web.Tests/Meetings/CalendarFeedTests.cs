using System.Collections.Concurrent;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Shouldly;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Calendars that programmes read by a secret address.</summary>
public sealed class CalendarFeedTests(TalkativeApp app) : IClassFixture<TalkativeApp>
{
    private const string Addresses = "/northmere/meetings/calendar/addresses";

    [Fact]
    public async Task A_group_s_calendar_is_made_read_replaced_and_stopped()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var address = await MadeAsync(office, app.Main);
        (await office.GetAsync(Addresses)).Document.QuerySelector("#new-address").ShouldBeNull();
        var (status, text, _) = await ReadAsync(address);
        status.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain("SUMMARY:Board meeting\r\n");
        text.ShouldContain("DTSTART;TZID=Europe/London:20260625T093000");
        text.ShouldNotContain("Quality");
        text.ShouldNotContain("Marcus");

        var second = await MadeAsync(office, app.Main);
        (await ReadAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ReadAsync(second)).Status.ShouldBe(HttpStatusCode.OK);
        (await office.GetAsync(Addresses)).Text.ShouldContain("Last read today.");
        await office.SubmitAsync(Addresses, new Dictionary<string, string> { ["Whose"] = app.Main.Id.ToString() }, action: "handler=Stop");
        (await ReadAsync(second)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Only_a_hash_of_the_secret_is_stored_and_no_log_holds_it()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var address = await MadeAsync(office, app.Quality);
        var secret = Path.GetFileNameWithoutExtension(address);
        secret.Length.ShouldBe(43);
        await ReadAsync(address);
        await ReadAsync(address + "x");
        await ReadAsync(address.Replace("/calendars/", "/northmere/calendars/"));
        app.Log.ShouldNotBeEmpty();
        app.Log.ShouldAllBe(line => !line.Contains(secret));
        var stored = await app.WithDbAsync(db => db.Set<CalendarFeed>().SingleAsync(f => f.GroupId == app.Quality.Id));
        stored.SecretHash.ShouldBe(CalendarSecret.HashOf(secret));
        var history = await app.WithDbAsync(db => db.Set<HistoryEntry>().Where(h => h.SubjectId == app.Quality.Id.Value).ToListAsync());
        history.ShouldContain(h => h.Title == "Calendar address made");
        history.ShouldAllBe(h => !$"{h.Text}{h.Changes}".Contains(secret));
    }

    [Fact]
    public async Task A_reader_that_has_the_newest_is_told_so_and_a_change_gives_it_the_next()
    {
        using var office = await app.SignInAsync(Role.BoardManager);
        var group = await app.RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Neglect", GroupKind.SubGroup), app.Office, default));
        var meeting = await app.RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(group.Id, new(2026, 9, 1)) { HoldOnly = true }, app.Office, default));
        var address = await MadeAsync(office, group);
        var (_, first, tag) = await ReadAsync(address);
        first.ShouldContain("STATUS:TENTATIVE");
        first.ShouldContain("SEQUENCE:0");
        (await ReadAsync(address, tag)).Status.ShouldBe(HttpStatusCode.NotModified);
        await app.RunAsync<CallOffMeeting, bool>(async callOff => { await callOff.RunAsync(meeting.Id, meeting.Version, "Nobody can come", app.Office, default); return true; });
        var (status, second, _) = await ReadAsync(address, tag);
        status.ShouldBe(HttpStatusCode.OK);
        second.ShouldContain("STATUS:CANCELLED");
        second.ShouldContain("SEQUENCE:1");
        second.ShouldContain($"UID:{meeting.Id}@safeboard");
        second.ShouldNotContain("Nobody can come");
    }

    [Fact]
    public async Task Somebody_s_own_calendar_goes_over_their_boards_and_no_others()
    {
        var south = await app.AddBoardAsync("southmere-own", "Southmere Partnership");
        var group = await app.WithDbAsync(async db =>
        {
            var made = new BoardGroup { Id = Id<BoardGroup>.New(app.Clock), BoardId = south.Id, Name = "Board", Kind = GroupKind.Board };
            db.Add(made);
            db.Add(new Meeting { Id = Id<Meeting>.New(app.Clock), BoardId = south.Id, GroupId = made.Id, Title = "Southmere Board", Date = new(2026, 7, 7) });
            await db.SaveChangesAsync();
            return made;
        });
        var person = await app.WithDbAsync(async db =>
        {
            var me = new Person { Id = Id<Person>.New(app.Clock), Name = "Grace Njoroge" };
            db.Add(me);
            await db.SaveChangesAsync();
            return me;
        });
        using var member = await app.SignInAsync(Role.Member, name: "Grace Njoroge");
        await app.WithDbAsync(db => db.Set<Account>().Where(a => a.Name == "Grace Njoroge").ExecuteUpdateAsync(set => set.SetProperty(a => a.PersonId, person.Id)));
        var owed = await app.RunAsync<AddAction, BoardAction>(add => add.RunAsync(new()
        {
            Text = "Words that no calendar gets", AgreedOn = new(2026, 5, 1), Due = DueDate.Day(new(2026, 7, 1)), Owners = [new(OwnerKind.Person, person.Name) { PersonId = person.Id }],
        }, app.Office, default));
        var made = await member.SubmitAsync("/account/calendar", new Dictionary<string, string> { ["Whose"] = "" }, action: "handler=Make");
        var address = (await member.GetAsync(made.Location!)).Document.QuerySelector("#feed")!.GetAttribute("value")!;
        var (_, text, _) = await ReadAsync(address);
        var summaries = text.Replace("\r\n ", "").Split("\r\n").Where(l => l.StartsWith("SUMMARY", StringComparison.Ordinal)).ToList();
        summaries.ShouldContain("SUMMARY:Board meeting\\, Northmere Safeguarding Children Partnership");
        summaries.ShouldNotContain(s => s.Contains("Southmere"));
        summaries.ShouldContain($"SUMMARY:{owed.Reference} is due\\, Northmere Safeguarding Children Partnership");
        text.ShouldContain("DTSTART;VALUE=DATE:20260701");
        text.ShouldNotContain("Words that");
        await member.SubmitAsync("/account/calendar", new Dictionary<string, string> { ["Whose"] = "" }, action: "handler=Stop");
        (await ReadAsync(address)).Status.ShouldBe(HttpStatusCode.NotFound);
        group.ShouldNotBeNull();
    }

    [Fact]
    public async Task One_meeting_is_downloaded_by_those_who_see_it()
    {
        using var member = await app.SignInAsync(Role.Member);
        var text = System.Text.Encoding.UTF8.GetString(await member.DownloadAsync($"/northmere/meetings/{app.June}/meeting.ics"));
        text.ShouldContain("LOCATION:Northmere Town Hall\r\n");
        (await member.GetAsync($"/northmere/meetings/{Guid.NewGuid()}/meeting.ics")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var nobody = app.Anonymous();
        (await nobody.GetAsync($"/northmere/meetings/{app.June}/meeting.ics")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Members_do_not_make_the_groups_addresses()
    {
        using var member = await app.SignInAsync(Role.Member);
        (await member.GetAsync(Addresses)).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> MadeAsync(BoardClient office, BoardGroup group)
    {
        var page = await office.GetAsync(Addresses);
        page.Status.ShouldBe(HttpStatusCode.OK);
        var made = await office.SubmitAsync(Addresses, new Dictionary<string, string> { ["Whose"] = group.Id.ToString() }, action: "handler=Make");
        return (await office.GetAsync(made.Location!)).Document.QuerySelector("#feed")!.GetAttribute("value")!;
    }

    private static async Task<(HttpStatusCode Status, string Text, string? Tag)> ReadAsync(string address, string? tag = null)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), answer.Headers.ETag?.ToString());
    }
}

/// <summary>Northmere on a server that is told to log all it can, with two groups and a meeting in June.</summary>
public sealed class TalkativeApp : BoardApp, IAsyncLifetime
{
    private readonly KeptLog log = new();

    public BoardGroup Main { get; private set; } = null!;
    public BoardGroup Quality { get; private set; } = null!;
    public Id<Meeting> June { get; private set; }
    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };
    public IReadOnlyCollection<string> Log => log.Lines;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Main = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Board", GroupKind.Board), Office, default));
        Quality = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Quality", GroupKind.SubGroup), Office, default));
        June = (await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(Main.Id, new(2026, 6, 25)) { Start = new(9, 30), Venue = "Northmere Town Hall" }, Office, default))).Id;
    }

    protected override void Change(IServiceCollection services)
    {
        services.AddSingleton<ILoggerProvider>(log);
        services.Configure<LoggerFilterOptions>(options =>
        {
            options.MinLevel = LogLevel.Trace;
            options.Rules.Add(new(null, "Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.Trace, null));
            options.Rules.Add(new(typeof(KeptLog).FullName, null, LogLevel.Trace, null));
            options.Rules.Add(new(typeof(KeptLog).FullName, "Microsoft.AspNetCore.Routing", LogLevel.Trace, null));
        });
    }

    private sealed class KeptLog : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;
        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
