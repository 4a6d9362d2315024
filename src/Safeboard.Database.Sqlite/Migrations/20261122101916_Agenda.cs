using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Fill",
                table: "meeting_items",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "LateBecause",
                table: "meeting_items",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ItemId",
                table: "forward_plan",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "agendas",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    FreezeOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDayForItems = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PackOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ToChairOn = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    What = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    Touches = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TopicId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    AskedOf = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    SettledBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    SupersededById = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: true),
                    Size = table.Column<long>(type: "INTEGER", nullable: true),
                    ReceivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PaperId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RemindedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reminders = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Letter = table.Column<string>(type: "TEXT", maxLength: 4, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AddedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    AddedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ByAccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ProposedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Presenter = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Purpose = table.Column<int>(type: "INTEGER", nullable: true),
                    Minutes = table.Column<int>(type: "INTEGER", nullable: true),
                    Marking = table.Column<int>(type: "INTEGER", nullable: false),
                    MarkedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Fill = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InterestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    How = table.Column<int>(type: "INTEGER", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    By = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Where = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Gap = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true)
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
