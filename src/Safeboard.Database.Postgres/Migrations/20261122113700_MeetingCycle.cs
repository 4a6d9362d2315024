using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class MeetingCycle : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_forward_plan_BoardId_DueOn",
                table: "forward_plan");

            migrationBuilder.AddColumn<bool>(
                name: "ByLanguageModel",
                table: "proposals",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "CalledOffBecause",
                table: "meetings",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ChangedByHand",
                table: "meetings",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<DateTime>(
                name: "ClosedAt",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "CurrentItemId",
                table: "meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "meetings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SeriesDay",
                table: "meetings",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "meetings",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "StartedAt",
                table: "meetings",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AddedOn",
                table: "meeting_items",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Fill",
                table: "meeting_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "meeting_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LateBecause",
                table: "meeting_items",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MarkedBecause",
                table: "meeting_items",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Marking",
                table: "meeting_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Minutes",
                table: "meeting_items",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Purpose",
                table: "meeting_items",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "SpentSeconds",
                table: "meeting_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "TakenUpAt",
                table: "meeting_items",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "meeting_items",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Part",
                table: "imports",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PartOfId",
                table: "imports",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Parts",
                table: "imports",
                type: "text",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Deliverable",
                table: "groups",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Deputies",
                table: "groups",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "EndedBecause",
                table: "groups",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "groups",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "groups",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ParentId",
                table: "groups",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "QuorumEveryStatutory",
                table: "groups",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "QuorumPercent",
                table: "groups",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "QuorumSeats",
                table: "groups",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ToEndOn",
                table: "groups",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "BroughtBy",
                table: "forward_plan",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "EveryMonths",
                table: "forward_plan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "GroupId",
                table: "forward_plan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ItemId",
                table: "forward_plan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "forward_plan",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<Guid>(
                name: "MeetingId",
                table: "forward_plan",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Minutes",
                table: "forward_plan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Purpose",
                table: "forward_plan",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SettledBecause",
                table: "forward_plan",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "forward_plan",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "forward_plan",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Quorate",
                table: "decisions",
                type: "boolean",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MinutesStyle",
                table: "boards",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "ArrivedAt",
                table: "attendance",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ArrivedAtItemId",
                table: "attendance",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "LeftAt",
                table: "attendance",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "LeftAtItemId",
                table: "attendance",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeatId",
                table: "attendance",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agendas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    FreezeOn = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayForItems = table.Column<DateOnly>(type: "date", nullable: false),
                    PackOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ToChairOn = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agendas", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agendas_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: true),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastReadOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calendar_feeds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_calendar_feeds_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_calendar_feeds_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "declared_interests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    What = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    Touches = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_declared_interests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_declared_interests_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "group_partners",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OtherBoardId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_group_partners", x => x.Id);
                    table.ForeignKey(
                        name: "FK_group_partners_boards_OtherBoardId",
                        column: x => x.OtherBoardId,
                        principalTable: "boards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_group_partners_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "item_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_item_links_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "item_notes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    VersionOfId = table.Column<Guid>(type: "uuid", nullable: true),
                    WrittenBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_item_notes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_item_notes_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_item_notes_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "language_models",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Address = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Model = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    SealedKey = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_language_models", x => x.BoardId);
                    table.ForeignKey(
                        name: "FK_language_models_boards_BoardId",
                        column: x => x.BoardId,
                        principalTable: "boards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "meeting_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    NoteId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Owner = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DuePhrase = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_outcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_outcomes_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "meeting_series",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    EndedBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Each_End = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Each_Kind = table.Column<int>(type: "integer", nullable: false),
                    Each_Start = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Each_Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Each_Venue = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Rule_Every = table.Column<int>(type: "integer", nullable: false),
                    Rule_From = table.Column<DateOnly>(type: "date", nullable: false),
                    GivenDays = table.Column<string>(type: "text", nullable: false),
                    Rule_OnBankHoliday = table.Column<int>(type: "integer", nullable: false),
                    Rule_Pattern = table.Column<int>(type: "integer", nullable: false),
                    Rule_To = table.Column<DateOnly>(type: "date", nullable: false),
                    Rule_Week = table.Column<int>(type: "integer", nullable: false),
                    Rule_Weekday = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_meeting_series", x => x.Id);
                    table.ForeignKey(
                        name: "FK_meeting_series_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    LastVersion = table.Column<int>(type: "integer", nullable: false),
                    CommentsUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreedAtMeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    AgreedAtItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pack_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Reader = table.Column<int>(type: "integer", nullable: false),
                    Supplement = table.Column<int>(type: "integer", nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pack_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_pack_files_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pack_makings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Supplement = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    AskedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AskedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_makings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pack_makings_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pack_parts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Key = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Item = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: true),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Marking = table.Column<int>(type: "integer", nullable: false),
                    Supplement = table.Column<int>(type: "integer", nullable: false),
                    KeptPages = table.Column<int>(type: "integer", nullable: false),
                    Pages = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pack_parts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pack_parts_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "paper_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    TopicId = table.Column<Guid>(type: "uuid", nullable: true),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    AskedOf = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    SettledBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    SupersededById = table.Column<Guid>(type: "uuid", nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: true),
                    Size = table.Column<long>(type: "bigint", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    PaperId = table.Column<Guid>(type: "uuid", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Reminders = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_paper_requests_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_paper_requests_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_paper_requests_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "papers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Letter = table.Column<string>(type: "character varying(4)", maxLength: 4, nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_papers_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_papers_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_papers_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "proposed_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Why = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    Purpose = table.Column<int>(type: "integer", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ByAccountId = table.Column<Guid>(type: "uuid", nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Because = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposed_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_proposed_items_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "seats",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Role = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    IsStatutory = table.Column<bool>(type: "boolean", nullable: false),
                    HasVote = table.Column<bool>(type: "boolean", nullable: false),
                    Authority = table.Column<int>(type: "integer", nullable: false),
                    AuthorityPounds = table.Column<int>(type: "integer", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seats", x => x.Id);
                    table.ForeignKey(
                        name: "FK_seats_agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_seats_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "standing_items",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Presenter = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Purpose = table.Column<int>(type: "integer", nullable: true),
                    Minutes = table.Column<int>(type: "integer", nullable: true),
                    Marking = table.Column<int>(type: "integer", nullable: false),
                    MarkedBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Fill = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_standing_items", x => x.Id);
                    table.ForeignKey(
                        name: "FK_standing_items_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "terms_of_reference",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    AgreedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Owner = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Changes = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_terms_of_reference", x => x.Id);
                    table.ForeignKey(
                        name: "FK_terms_of_reference_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_terms_of_reference_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "interest_settlements",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    InterestId = table.Column<Guid>(type: "uuid", nullable: false),
                    How = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    By = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_interest_settlements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_interest_settlements_declared_interests_InterestId",
                        column: x => x.InterestId,
                        principalTable: "declared_interests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_interest_settlements_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "minutes_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RestIsRightAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_links_board_members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "board_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_minutes_links_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParagraphId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Owner = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DuePhrase = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_outcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_outcomes_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_paragraphs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    TypedByHand = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_paragraphs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_paragraphs_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_minutes_paragraphs_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_settled",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_settled", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_settled_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BackBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_steps_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CorrectedAtMeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    CorrectedAtItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_versions_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "asked_things",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    RequestId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    Where = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Gap = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_asked_things", x => x.Id);
                    table.ForeignKey(
                        name: "FK_asked_things_paper_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "paper_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "seat_holdings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_seat_holdings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_seat_holdings_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_seat_holdings_seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_comments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AboutId = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<string>(type: "character varying(520)", maxLength: 520, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    AnswerText = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangedInVersion = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_comments_minutes_links_LinkId",
                        column: x => x.LinkId,
                        principalTable: "minutes_links",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_BoardId_SeriesId",
                table: "meetings",
                columns: new[] { "BoardId", "SeriesId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_SeriesId",
                table: "meetings",
                column: "SeriesId");

            migrationBuilder.CreateIndex(
                name: "IX_forward_plan_BoardId_GroupId_State",
                table: "forward_plan",
                columns: new[] { "BoardId", "GroupId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_forward_plan_BoardId_MeetingId",
                table: "forward_plan",
                columns: new[] { "BoardId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_SeatId",
                table: "attendance",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_agendas_BoardId_MeetingId",
                table: "agendas",
                columns: new[] { "BoardId", "MeetingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agendas_MeetingId",
                table: "agendas",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_asked_things_RequestId",
                table: "asked_things",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_AccountId",
                table: "calendar_feeds",
                column: "AccountId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_BoardId_GroupId",
                table: "calendar_feeds",
                columns: new[] { "BoardId", "GroupId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_GroupId",
                table: "calendar_feeds",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_calendar_feeds_SecretHash",
                table: "calendar_feeds",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_declared_interests_BoardId_PersonId",
                table: "declared_interests",
                columns: new[] { "BoardId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_declared_interests_PersonId",
                table: "declared_interests",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_group_partners_BoardId_GroupId",
                table: "group_partners",
                columns: new[] { "BoardId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_group_partners_GroupId",
                table: "group_partners",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_group_partners_OtherBoardId",
                table: "group_partners",
                column: "OtherBoardId");

            migrationBuilder.CreateIndex(
                name: "IX_interest_settlements_BoardId_ItemId",
                table: "interest_settlements",
                columns: new[] { "BoardId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_interest_settlements_InterestId",
                table: "interest_settlements",
                column: "InterestId");

            migrationBuilder.CreateIndex(
                name: "IX_interest_settlements_ItemId",
                table: "interest_settlements",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_item_links_BoardId_ItemId",
                table: "item_links",
                columns: new[] { "BoardId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_item_links_ItemId",
                table: "item_links",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_item_notes_BoardId_MeetingId_ItemId_Order",
                table: "item_notes",
                columns: new[] { "BoardId", "MeetingId", "ItemId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_item_notes_ItemId",
                table: "item_notes",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_item_notes_MeetingId",
                table: "item_notes",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_outcomes_BoardId_MeetingId_ItemId",
                table: "meeting_outcomes",
                columns: new[] { "BoardId", "MeetingId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_outcomes_MeetingId",
                table: "meeting_outcomes",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_series_BoardId_GroupId",
                table: "meeting_series",
                columns: new[] { "BoardId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_series_GroupId",
                table: "meeting_series",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_BoardId_MeetingId",
                table: "minutes",
                columns: new[] { "BoardId", "MeetingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_MeetingId",
                table: "minutes",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_comments_BoardId_MinutesId",
                table: "minutes_comments",
                columns: new[] { "BoardId", "MinutesId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_comments_LinkId",
                table: "minutes_comments",
                column: "LinkId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_BoardId_MinutesId_MemberId",
                table: "minutes_links",
                columns: new[] { "BoardId", "MinutesId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_MemberId",
                table: "minutes_links",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_MinutesId",
                table: "minutes_links",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_SecretHash",
                table: "minutes_links",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_outcomes_BoardId_MinutesId_ItemId",
                table: "minutes_outcomes",
                columns: new[] { "BoardId", "MinutesId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_outcomes_MinutesId",
                table: "minutes_outcomes",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_BoardId_MinutesId_ItemId_Order",
                table: "minutes_paragraphs",
                columns: new[] { "BoardId", "MinutesId", "ItemId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_ItemId",
                table: "minutes_paragraphs",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_MinutesId",
                table: "minutes_paragraphs",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_settled_BoardId_MinutesId_Key",
                table: "minutes_settled",
                columns: new[] { "BoardId", "MinutesId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_settled_MinutesId",
                table: "minutes_settled",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_steps_BoardId_MinutesId",
                table: "minutes_steps",
                columns: new[] { "BoardId", "MinutesId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_steps_MinutesId",
                table: "minutes_steps",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_versions_BoardId_MinutesId_Number",
                table: "minutes_versions",
                columns: new[] { "BoardId", "MinutesId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_versions_MinutesId",
                table: "minutes_versions",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_pack_files_BoardId_MeetingId",
                table: "pack_files",
                columns: new[] { "BoardId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_pack_files_FileId",
                table: "pack_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_pack_files_MeetingId",
                table: "pack_files",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_pack_makings_BoardId_MeetingId_Supplement",
                table: "pack_makings",
                columns: new[] { "BoardId", "MeetingId", "Supplement" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pack_makings_MeetingId",
                table: "pack_makings",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_pack_parts_BoardId_MeetingId_Key",
                table: "pack_parts",
                columns: new[] { "BoardId", "MeetingId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_pack_parts_MeetingId",
                table: "pack_parts",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_requests_BoardId_MeetingId",
                table: "paper_requests",
                columns: new[] { "BoardId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_requests_BoardId_State_DueOn",
                table: "paper_requests",
                columns: new[] { "BoardId", "State", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_requests_FileId",
                table: "paper_requests",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_requests_ItemId",
                table: "paper_requests",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_requests_MeetingId",
                table: "paper_requests",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_papers_BoardId_ItemId",
                table: "papers",
                columns: new[] { "BoardId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_papers_BoardId_MeetingId_Letter_Number",
                table: "papers",
                columns: new[] { "BoardId", "MeetingId", "Letter", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_papers_FileId",
                table: "papers",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_papers_ItemId",
                table: "papers",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_papers_MeetingId",
                table: "papers",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_proposed_items_BoardId_MeetingId",
                table: "proposed_items",
                columns: new[] { "BoardId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_proposed_items_MeetingId",
                table: "proposed_items",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_seat_holdings_BoardId_PersonId",
                table: "seat_holdings",
                columns: new[] { "BoardId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_seat_holdings_BoardId_SeatId_From",
                table: "seat_holdings",
                columns: new[] { "BoardId", "SeatId", "From" });

            migrationBuilder.CreateIndex(
                name: "IX_seat_holdings_PersonId",
                table: "seat_holdings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_seat_holdings_SeatId",
                table: "seat_holdings",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_seats_AgencyId",
                table: "seats",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_seats_BoardId_GroupId",
                table: "seats",
                columns: new[] { "BoardId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_seats_GroupId",
                table: "seats",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_standing_items_BoardId_GroupId_Order",
                table: "standing_items",
                columns: new[] { "BoardId", "GroupId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_standing_items_GroupId",
                table: "standing_items",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_terms_of_reference_BoardId_GroupId_Number",
                table: "terms_of_reference",
                columns: new[] { "BoardId", "GroupId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_terms_of_reference_BoardId_ReviewOn",
                table: "terms_of_reference",
                columns: new[] { "BoardId", "ReviewOn" });

            migrationBuilder.CreateIndex(
                name: "IX_terms_of_reference_FileId",
                table: "terms_of_reference",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_terms_of_reference_GroupId",
                table: "terms_of_reference",
                column: "GroupId");

            migrationBuilder.AddForeignKey(
                name: "FK_attendance_seats_SeatId",
                table: "attendance",
                column: "SeatId",
                principalTable: "seats",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "FK_meetings_meeting_series_SeriesId",
                table: "meetings",
                column: "SeriesId",
                principalTable: "meeting_series",
                principalColumn: "Id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_attendance_seats_SeatId",
                table: "attendance");

            migrationBuilder.DropForeignKey(
                name: "FK_meetings_meeting_series_SeriesId",
                table: "meetings");

            migrationBuilder.DropTable(
                name: "agendas");

            migrationBuilder.DropTable(
                name: "asked_things");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "group_partners");

            migrationBuilder.DropTable(
                name: "interest_settlements");

            migrationBuilder.DropTable(
                name: "item_links");

            migrationBuilder.DropTable(
                name: "item_notes");

            migrationBuilder.DropTable(
                name: "language_models");

            migrationBuilder.DropTable(
                name: "meeting_outcomes");

            migrationBuilder.DropTable(
                name: "meeting_series");

            migrationBuilder.DropTable(
                name: "minutes_comments");

            migrationBuilder.DropTable(
                name: "minutes_outcomes");

            migrationBuilder.DropTable(
                name: "minutes_paragraphs");

            migrationBuilder.DropTable(
                name: "minutes_settled");

            migrationBuilder.DropTable(
                name: "minutes_steps");

            migrationBuilder.DropTable(
                name: "minutes_versions");

            migrationBuilder.DropTable(
                name: "pack_files");

            migrationBuilder.DropTable(
                name: "pack_makings");

            migrationBuilder.DropTable(
                name: "pack_parts");

            migrationBuilder.DropTable(
                name: "papers");

            migrationBuilder.DropTable(
                name: "proposed_items");

            migrationBuilder.DropTable(
                name: "seat_holdings");

            migrationBuilder.DropTable(
                name: "standing_items");

            migrationBuilder.DropTable(
                name: "terms_of_reference");

            migrationBuilder.DropTable(
                name: "paper_requests");

            migrationBuilder.DropTable(
                name: "declared_interests");

            migrationBuilder.DropTable(
                name: "minutes_links");

            migrationBuilder.DropTable(
                name: "seats");

            migrationBuilder.DropTable(
                name: "minutes");

            migrationBuilder.DropIndex(
                name: "IX_meetings_BoardId_SeriesId",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "IX_meetings_SeriesId",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "IX_forward_plan_BoardId_GroupId_State",
                table: "forward_plan");

            migrationBuilder.DropIndex(
                name: "IX_forward_plan_BoardId_MeetingId",
                table: "forward_plan");

            migrationBuilder.DropIndex(
                name: "IX_attendance_SeatId",
                table: "attendance");

            migrationBuilder.DropColumn(
                name: "ByLanguageModel",
                table: "proposals");

            migrationBuilder.DropColumn(
                name: "CalledOffBecause",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "ChangedByHand",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "CurrentItemId",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "SeriesDay",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "SeriesId",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "StartedAt",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "AddedOn",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Fill",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "LateBecause",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "MarkedBecause",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Marking",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Minutes",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "SpentSeconds",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "TakenUpAt",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Part",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "PartOfId",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "Parts",
                table: "imports");

            migrationBuilder.DropColumn(
                name: "Deliverable",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "Deputies",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "EndedBecause",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "ParentId",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "QuorumEveryStatutory",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "QuorumPercent",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "QuorumSeats",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "ToEndOn",
                table: "groups");

            migrationBuilder.DropColumn(
                name: "BroughtBy",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "EveryMonths",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "GroupId",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "ItemId",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "MeetingId",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "Minutes",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "SettledBecause",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "State",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "Quorate",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "MinutesStyle",
                table: "boards");

            migrationBuilder.DropColumn(
                name: "ArrivedAt",
                table: "attendance");

            migrationBuilder.DropColumn(
                name: "ArrivedAtItemId",
                table: "attendance");

            migrationBuilder.DropColumn(
                name: "LeftAt",
                table: "attendance");

            migrationBuilder.DropColumn(
                name: "LeftAtItemId",
                table: "attendance");

            migrationBuilder.DropColumn(
                name: "SeatId",
                table: "attendance");

            migrationBuilder.CreateIndex(
                name: "IX_forward_plan_BoardId_DueOn",
                table: "forward_plan",
                columns: new[] { "BoardId", "DueOn" });
        }
    }
}
