using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Agenda : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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

            migrationBuilder.AddColumn<string>(
                name: "LateBecause",
                table: "meeting_items",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ItemId",
                table: "forward_plan",
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

            migrationBuilder.CreateIndex(
                name: "IX_forward_plan_BoardId_MeetingId",
                table: "forward_plan",
                columns: new[] { "BoardId", "MeetingId" });

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
                name: "IX_declared_interests_BoardId_PersonId",
                table: "declared_interests",
                columns: new[] { "BoardId", "PersonId" });

            migrationBuilder.CreateIndex(
                name: "IX_declared_interests_PersonId",
                table: "declared_interests",
                column: "PersonId");

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
                name: "IX_standing_items_BoardId_GroupId_Order",
                table: "standing_items",
                columns: new[] { "BoardId", "GroupId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_standing_items_GroupId",
                table: "standing_items",
                column: "GroupId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agendas");

            migrationBuilder.DropTable(
                name: "asked_things");

            migrationBuilder.DropTable(
                name: "interest_settlements");

            migrationBuilder.DropTable(
                name: "item_links");

            migrationBuilder.DropTable(
                name: "papers");

            migrationBuilder.DropTable(
                name: "proposed_items");

            migrationBuilder.DropTable(
                name: "standing_items");

            migrationBuilder.DropTable(
                name: "paper_requests");

            migrationBuilder.DropTable(
                name: "declared_interests");

            migrationBuilder.DropIndex(
                name: "IX_forward_plan_BoardId_MeetingId",
                table: "forward_plan");

            migrationBuilder.DropColumn(
                name: "AddedOn",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Fill",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "LateBecause",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "ItemId",
                table: "forward_plan");
        }
    }
}
