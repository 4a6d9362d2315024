using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Chasing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LineContact",
                table: "board_members",
                type: "character varying(200)",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LineContactEmail",
                table: "board_members",
                type: "character varying(254)",
                maxLength: 254,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "action_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "chase_mornings",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chase_mornings", x => new { x.BoardId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "chase_settings",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Way = table.Column<int>(type: "integer", nullable: false),
                    DaysBefore = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    EveryDaysLate = table.Column<int>(type: "integer", nullable: true),
                    LineContactAfter = table.Column<int>(type: "integer", nullable: true),
                    ChairAfter = table.Column<int>(type: "integer", nullable: true),
                    WorkingDaysOnly = table.Column<bool>(type: "boolean", nullable: false),
                    QuietMonths = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chase_settings", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    ToId = table.Column<Guid>(type: "uuid", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: false)
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
                name: "started_days",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "date", nullable: false)
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_links");

            migrationBuilder.DropTable(
                name: "chase_mornings");

            migrationBuilder.DropTable(
                name: "chase_settings");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "started_days");

            migrationBuilder.DropIndex(
                name: "IX_messages_State_ToAddress",
                table: "messages");

            migrationBuilder.DropColumn(
                name: "LineContact",
                table: "board_members");

            migrationBuilder.DropColumn(
                name: "LineContactEmail",
                table: "board_members");
        }
    }
}
