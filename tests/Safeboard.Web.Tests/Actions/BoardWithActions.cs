using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Safeboard.Web.Pages.Actions;
using Xunit;

namespace Safeboard.Web.Tests.Actions;

/// <summary>Northmere with two groups, three agencies, three people, two meetings and the actions that tests add.</summary>
public sealed class BoardWithActions : BoardApp, IAsyncLifetime
{
    private readonly Dictionary<(Role, Id<Agency>?), BoardClient> clients = [];
    private readonly SemaphoreSlim signingIn = new(1);

    public BoardGroup Main { get; private set; } = null!;
    public BoardGroup Quality { get; private set; } = null!;
    public Agency Council { get; private set; } = null!;
    public Agency Health { get; private set; } = null!;
    public Agency Police { get; private set; } = null!;
    public Person Sarah { get; private set; } = null!;
    public Person Priya { get; private set; } = null!;
    public Meeting March { get; private set; } = null!;
    public Meeting April { get; private set; } = null!;

    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };

    public static DateOnly Day(int day, int month, int year = 2026) => new(year, month, day);

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        await WithDbAsync(SeedAsync);
    }

    public OwnerChoice SarahOwns => new(OwnerKind.Person, Sarah.Name) { PersonId = Sarah.Id, AgencyId = Council.Id };
    public OwnerChoice PriyaOwns => new(OwnerKind.Person, Priya.Name) { PersonId = Priya.Id, AgencyId = Health.Id };
    public OwnerChoice PoliceOwn => new(OwnerKind.Agency, Police.Name) { AgencyId = Police.Id };

    public Task<BoardAction> AddAsync(string text, DateOnly? due = null, params OwnerChoice[] owners) => AddAsync(new ActionDraft
    {
        Text = text, AgreedOn = Day(12, 3), Due = due is { } day ? DueDate.Day(day) : DueDate.NotGiven, Owners = owners, MeetingId = March.Id, GroupId = Main.Id, ItemNumber = "4.2",
    });

    public Task<BoardAction> AddAsync(ActionDraft draft, Viewer? by = null) => RunAsync((AddAction add) => add.RunAsync(draft, by ?? Office, default));

    /// <summary>A client for this role, signed in once: the sign-in form lets only so many through a minute.</summary>
    public async Task<BoardClient> AsAsync(Role role, Agency? agency = null)
    {
        await signingIn.WaitAsync();
        try
        {
            if (!clients.TryGetValue((role, agency?.Id), out var client)) clients[(role, agency?.Id)] = client = await SignInAsync(role, agency?.Id);
            return client;
        }
        finally
        {
            signingIn.Release();
        }
    }

    public Task DoAsync<T>(Func<T, Task> run) where T : notnull => RunAsync(async (T operation) => { await run(operation); return true; });

    public Task<BoardAction> ActionAsync(Id<BoardAction> id) =>
        WithDbAsync(db => db.Set<BoardAction>().AsNoTracking().Include(a => a.Owners).SingleAsync(a => a.Id == id));

    /// <summary>Its history, oldest first, as "Title: text".</summary>
    public Task<List<string>> HistoryAsync(Id<BoardAction> id) => WithDbAsync(async db =>
        (await db.HistoryOfActionAsync(id, Office, default)).Reverse().Select(h => h.Text is null ? h.Title : $"{h.Title}: {h.Text}").ToList());

    public string Detail(BoardAction action) => ActionLinks.Detail(Board.Slug, action.Id);

    /// <summary>Lets an action come from a quote on page 4 of a document.</summary>
    public Task SayItCameFromAsync(BoardAction action, string quote) => WithDbAsync(async db =>
    {
        var file = await new FileStore(db, Clock).KeepAsync("minutes"u8.ToArray(), default);
        var import = new Import
        {
            Id = Id<Import>.New(Clock), BoardId = Board.Id, FileId = file.Id, FileName = "Board minutes 12 March 2026.docx", Size = 7, AddedAt = Clock.UtcInstant,
            AddedBy = "Ruth Calder", AddedById = default, State = ImportState.Finished, FinishedBy = "Ruth Calder", FinishedAt = Clock.UtcInstant,
        };
        db.Add(import);
        db.Add(new SourceQuote { Id = Id<SourceQuote>.New(Clock), BoardId = Board.Id, ImportId = import.Id, SubjectKind = "action", SubjectId = action.Id.Value, Start = 120, End = 200, Page = 4, Text = quote });
        return await db.SaveChangesAsync();
    });

    private async Task<int> SeedAsync(BoardDb db)
    {
        Main = Group("Board", GroupKind.Board);
        Quality = Group("Quality", GroupKind.SubGroup);
        (Council, Health, Police) = (Agency("Northmere Council"), Agency("NHS Northmere"), Agency("Northmere Police"));
        (Sarah, Priya) = (Person("Sarah Colley"), Person("Priya Raman"));
        March = Meeting(Main, Day(12, 3), MeetingState.Recorded);
        April = Meeting(Quality, Day(21, 4), MeetingState.Recorded);
        db.AddRange(Main, Quality, Council, Health, Police, Sarah, Priya, March, April);
        foreach (var agency in (Agency[])[Council, Health, Police]) db.Add(new BoardAgency { BoardId = Board.Id, AgencyId = agency.Id });
        db.Add(new BoardMember { Id = Id<BoardMember>.New(Clock), BoardId = Board.Id, PersonId = Sarah.Id, Initials = "SC", AgencyId = Council.Id });
        db.Add(new BoardMember { Id = Id<BoardMember>.New(Clock), BoardId = Board.Id, PersonId = Priya.Id, Initials = "PR", AgencyId = Health.Id });
        return await db.SaveChangesAsync();
    }

    private BoardGroup Group(string name, GroupKind kind) => new() { Id = Id<BoardGroup>.New(Clock), BoardId = Board.Id, Name = name, Kind = kind };
    private Agency Agency(string name) => new() { Id = Id<Agency>.New(Clock), Name = name };
    private Person Person(string name) => new() { Id = Id<Person>.New(Clock), Name = name };

    private Meeting Meeting(BoardGroup group, DateOnly day, MeetingState state) =>
        new() { Id = Id<Meeting>.New(Clock), BoardId = Board.Id, GroupId = group.Id, Title = $"{group.Name} meeting", Date = day, State = state };
}
