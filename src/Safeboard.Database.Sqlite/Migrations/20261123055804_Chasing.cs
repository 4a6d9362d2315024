using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LineContactEmail",
                table: "board_members",
                type: "TEXT",
                maxLength: 254,
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
