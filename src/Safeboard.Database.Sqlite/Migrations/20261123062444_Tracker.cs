using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Tracker : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LineContact",
                table: "board_members",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LineContactEmail",
                table: "board_members",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DoneAgreedAtId",
                table: "actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPublic",
                table: "actions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "RestOfId",
                table: "actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AlterColumn<Guid>(
                name: "FileId",
                table: "action_evidence",
                type: "TEXT",
                nullable: true,
                oldClrType: typeof(Guid),
                oldType: "TEXT");

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "action_evidence",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "action_evidence",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "action_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_action_links_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "action_rules",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WhoAgrees = table.Column<int>(type: "INTEGER", nullable: false),
                    AsksDifference = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_rules", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "action_tags",
                columns: table => new
                {
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_tags", x => new { x.ActionId, x.Kind, x.Name });
                    table.ForeignKey(
                        name: "FK_action_tags_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agency_responses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_responses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agency_responses_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_agency_responses_agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "chase_mornings",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chase_mornings", x => new { x.BoardId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "chase_settings",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: false),
                    DaysBefore = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EveryDaysLate = table.Column<int>(type: "INTEGER", nullable: true),
                    LineContactAfter = table.Column<int>(type: "INTEGER", nullable: true),
                    ChairAfter = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkingDaysOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    QuietMonths = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chase_settings", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminders_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reminders_messages_MessageId",
                        column: x => x.MessageId,
                        principalTable: "messages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsForAll = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.Id);
                    table.ForeignKey(
                        name: "FK_saved_views_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "started_days",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_started_days", x => x.Day);
                });

            migrationBuilder.CreateIndex(
                name: "IX_messages_State_ToAddress",
                table: "messages",
                columns: new[] { "State", "ToAddress" });

            migrationBuilder.CreateIndex(
                name: "IX_actions_RestOfId",
                table: "actions",
                column: "RestOfId");

            migrationBuilder.CreateIndex(
                name: "IX_action_links_ActionId",
                table: "action_links",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_action_links_BoardId_ActionId",
                table: "action_links",
                columns: new[] { "BoardId", "ActionId" });

            migrationBuilder.CreateIndex(
                name: "IX_action_links_SecretHash",
                table: "action_links",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_action_tags_BoardId_Name",
                table: "action_tags",
                columns: new[] { "BoardId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_agency_responses_ActionId_AgencyId",
                table: "agency_responses",
                columns: new[] { "ActionId", "AgencyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agency_responses_AgencyId",
                table: "agency_responses",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_agency_responses_BoardId_AgencyId_State",
                table: "agency_responses",
                columns: new[] { "BoardId", "AgencyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_ActionId",
                table: "reminders",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_BoardId_ActionId",
                table: "reminders",
                columns: new[] { "BoardId", "ActionId" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_BoardId_Day",
                table: "reminders",
                columns: new[] { "BoardId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_MessageId",
                table: "reminders",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_AccountId",
                table: "saved_views",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_BoardId_AccountId",
                table: "saved_views",
                columns: new[] { "BoardId", "AccountId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_links");

            migrationBuilder.DropTable(
                name: "action_rules");

            migrationBuilder.DropTable(
                name: "action_tags");

            migrationBuilder.DropTable(
                name: "agency_responses");

            migrationBuilder.DropTable(
                name: "chase_mornings");

            migrationBuilder.DropTable(
                name: "chase_settings");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "started_days");

            migrationBuilder.DropIndex(
                name: "IX_messages_State_ToAddress",
                table: "messages");

            migrationBuilder.DropIndex(
                name: "IX_actions_RestOfId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "LineContact",
                table: "board_members");

            migrationBuilder.DropColumn(
                name: "LineContactEmail",
                table: "board_members");

            migrationBuilder.DropColumn(
                name: "DoneAgreedAtId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "IsPublic",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "RestOfId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "action_evidence");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "action_evidence");

            migrationBuilder.AlterColumn<Guid>(
                name: "FileId",
                table: "action_evidence",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
