using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Safeboard.Domain.Actions;
using Safeboard.Domain.Decisions;
using Safeboard.Domain.Groups;
using Safeboard.Domain.Imports;
using Safeboard.Domain.Meetings;
using Safeboard.Domain.Meetings.ForwardPlan;
using Safeboard.Domain.Shared;
using Safeboard.Domain.Store;
using Safeboard.Testing;
using Xunit;

namespace Safeboard.Web.Tests.Meetings;

/// <summary>Northmere with the recorded Board meeting of 12 March 2026, read from a document, and two meetings to come.</summary>
public class BoardWithMinutes : BoardApp, IAsyncLifetime
{
    public static readonly DateOnly MarchDay = new(2026, 3, 12);
    private readonly Dictionary<(Role, Id<Agency>?), BoardClient> clients = [];

    public BoardGroup Main { get; private set; } = null!;
    public BoardGroup Quality { get; private set; } = null!;
    public Agency Council { get; private set; } = null!;
    public Agency Police { get; private set; } = null!;
    public Agency Health { get; private set; } = null!;
    public BoardMember Simon { get; private set; } = null!;
    public BoardMember Sarah { get; private set; } = null!;
    public RecordedMeeting March { get; private set; } = null!;
    public Meeting June { get; private set; } = null!;
    public IReadOnlyList<BoardAction> Actions { get; private set; } = [];
    public IReadOnlyList<Decision> Decisions { get; private set; } = [];
    public Id<Import> Document { get; private set; }

    public Viewer Office => new() { AccountId = default, Name = "Ruth Calder", BoardId = Board.Id, Roles = [Role.BoardManager] };

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        Main = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Board", GroupKind.Board), Office, CancellationToken.None));
        Quality = await RunAsync<AddGroup, BoardGroup>(add => add.RunAsync(new("Quality sub-group", GroupKind.SubGroup), Office, CancellationToken.None));
        Council = await AgencyAsync("Northmere Council", Sector.LocalAuthority);
        Police = await AgencyAsync("Northmere Police", Sector.Police);
        Health = await AgencyAsync("NHS Northmere and Eastholm", Sector.Health);
        Simon = await MemberAsync("Simon Carver", "SC", "Director of Children’s Services", Council);
        Sarah = await MemberAsync("Sarah Colley", "SC", "Head of Safeguarding", Council);
        await MemberAsync("Priya Raman", "PR", "Designated Nurse", Health);
        June = await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(Main.Id, new(2026, 6, 25)) { Start = new(9, 30), Venue = "Northmere Town Hall" }, Office, CancellationToken.None));
        await RunAsync<PlanMeeting, Meeting>(plan => plan.RunAsync(new(Quality.Id, new(2026, 7, 2)) { Start = new(14, 0) }, Office, CancellationToken.None));
        await using var scope = Services.CreateAsyncScope();
        await RecordAsync(scope.ServiceProvider);
    }

    /// <summary>Signed in once for each role.</summary>
    public async Task<BoardClient> AsAsync(Role role, Agency? agency = null)
    {
        if (!clients.TryGetValue((role, agency?.Id), out var client)) clients[(role, agency?.Id)] = client = await SignInAsync(role, agency?.Id, "Ruth Calder");
        return client;
    }

    public string At(string path) => $"/{Board.Slug}{path}";

    private Task<Agency> AgencyAsync(string name, Sector sector) =>
        RunAsync<AddAgency, Agency>(add => add.RunAsync(new(name, sector), Office, CancellationToken.None));

    private Task<BoardMember> MemberAsync(string name, string initials, string role, Agency agency) =>
        RunAsync<AddMember, BoardMember>(add => add.RunAsync(new(name)
        {
            Initials = initials, Role = role, AgencyId = agency.Id, Email = $"{name.Replace(' ', '.').ToLowerInvariant()}@example.org",
        }, Office, CancellationToken.None));

    private async Task RecordAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<BoardDb>();
        await using var transaction = await db.Database.BeginTransactionAsync();
        var file = await services.GetRequiredService<FileStore>().KeepAsync("minutes of March"u8.ToArray(), CancellationToken.None);
        var import = new Import
        {
            Id = Id<Import>.New(Clock), BoardId = Board.Id, FileId = file.Id, FileName = "Board minutes 12 March 2026.docx", Size = file.Size, AddedAt = Clock.GetUtcNow().UtcDateTime,
            AddedBy = "Ruth Calder", AddedById = default, State = ImportState.Finished, FinishedBy = "Ruth Calder", FinishedAt = new DateTime(2026, 3, 19, 15, 0, 0, DateTimeKind.Utc), Title = "Board, 12 March 2026",
        };
        Document = import.Id;
        db.Add(import);
        March = await services.GetRequiredService<RecordMeeting>().AddAsync(MarchDraft(import.Id.Value), Office, CancellationToken.None);
        import.MeetingId = March.Meeting.Id;
        var record = services.GetRequiredService<RecordDecision>();
        Decisions =
        [
            record.Add(new(March.Meeting.Id, MarchDay, 6, "Every statutory seat will have a named deputy.") { ItemId = March.Items[0].Id, ImportId = import.Id.Value }, Office),
            record.Add(new(March.Meeting.Id, MarchDay, 7, "The threshold guide was endorsed for use from 1 April 2026.") { ItemId = March.Items[3].Id, ImportId = import.Id.Value }, Office),
        ];
        Actions = await services.GetRequiredService<AddAction>().AddAsync(
        [
            Draft("Name a deputy for every statutory seat", March.Items[0], DueDate.Day(new(2026, 4, 30)), new OwnerChoice(OwnerKind.AsWritten, "All statutory partners")),
            Draft("Bring staffing figures and repeat contacts, by agency, to the Board", March.Items[1], DueDate.Day(new(2026, 6, 25), "next Board"), Owns(Sarah, "Sarah Colley", Council)),
            Draft("Report the take-up of the neglect screening tool", March.Items[1], DueDate.Day(new(2026, 5, 15)), new OwnerChoice(OwnerKind.Agency, "Northmere Police") { AgencyId = Police.Id }),
            Draft("Write to head teachers about the new threshold guide", March.Items[3], DueDate.Day(new(2026, 7, 16))),
            Draft("Confirm how near misses will be counted", March.Items[3], DueDate.NotGiven),
        ], Office, CancellationToken.None);
        db.Add(new ForwardPlanEntry { Id = Id<ForwardPlanEntry>.New(Clock), BoardId = Board.Id, Kind = TopicKind.Promise, GroupId = Main.Id, FromMeetingId = March.Meeting.Id, Text = "Independent visitors’ annual report", DuePhrase = "autumn Board" });
        Quote("meeting", March.Meeting.Id.Value, 0, 1);
        foreach (var (item, n) in March.Items.Select((item, n) => (item, n))) Quote("item", item.Id.Value, 400 + 900 * n, 2 + n);
        foreach (var (action, n) in Actions.Select((action, n) => (action, n))) Quote("action", action.Id.Value, 700 + 900 * n, 3 + n);
        Quote("decision", Decisions[0].Id.Value, 650, 3);
        await db.SaveChangesAsync();
        await transaction.CommitAsync();

        void Quote(string kind, Guid id, int start, int page) => db.Add(new SourceQuote
        {
            Id = Id<SourceQuote>.New(Clock), BoardId = Board.Id, ImportId = import.Id, SubjectKind = kind, SubjectId = id, Start = start, End = start + 40, Page = page, Text = "words of the minutes",
        });

        ActionDraft Draft(string text, MeetingItem item, DueDate due, params OwnerChoice[] owners) => new()
        {
            Text = text, AgreedOn = MarchDay, Owners = owners, Due = due, MeetingId = March.Meeting.Id, ItemId = item.Id, ItemNumber = item.Number, GroupId = Main.Id, ImportId = import.Id.Value,
        };
    }

    private static OwnerChoice Owns(BoardMember member, string name, Agency agency) => new(OwnerKind.Person, name) { PersonId = member.PersonId, AgencyId = agency.Id };

    private MeetingDraft MarchDraft(Guid import) => new()
    {
        ImportId = import,
        GroupId = Main.Id, Title = "Board meeting", Date = MarchDay, Start = new(9, 30), End = new(12, 25), Venue = "Northmere Town Hall, Committee Room 2",
        Chair = "Marcus Oyelaran, independent scrutineer", Reference = "41st meeting",
        Attendance =
        [
            new("Marcus Oyelaran", AttendanceKind.Chair) { Role = "Independent scrutineer" },
            new("Simon Carver", AttendanceKind.Present) { PersonId = Simon.PersonId, AgencyId = Council.Id, Role = "Director of Children’s Services" },
            new("Leo Marsh", AttendanceKind.Deputy) { AgencyId = Police.Id, Role = "Detective Inspector", DeputyFor = "Helen Strand" },
            new("Sarah Colley", AttendanceKind.Present) { PersonId = Sarah.PersonId, AgencyId = Council.Id, Role = "Head of Safeguarding" },
            new("Priya Raman", AttendanceKind.Present) { AgencyId = Health.Id, Role = "Designated Nurse" },
            new("Owen Llewellyn", AttendanceKind.Apologies) { AgencyName = "Public Health" },
            new("Neil Abbas", AttendanceKind.Absent) { AgencyName = "Fire and Rescue" },
            .. Enumerable.Range(1, 25).Select(n => new AttendanceDraft($"Head teacher {n}", AttendanceKind.Present) { AgencyName = "Primary schools" }),
        ],
        Items =
        [
            new("3", "Membership") { Presenter = "Ruth Calder", Text = "Two statutory seats have had no deputy since the autumn. Members agreed that a seat without a deputy puts the quorum at risk." },
            new("4", "Front door")
            {
                Presenter = "Sarah Colley",
                Parts = [new("4.2", "Repeat contacts") { Text = "Repeat contacts within twelve months stood at 24%. The figures could not be understood without knowing how many posts were filled." }],
            },
            new("6", "Threshold guide") { Presenter = "Anita Shaw", Text = "The guide was welcomed as short and usable in staff rooms.\nIt replaces the one of 2021." },
        ],
    };
}
