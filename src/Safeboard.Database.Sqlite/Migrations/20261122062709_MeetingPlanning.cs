using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class MeetingPlanning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CalledOffBecause",
                table: "meetings",
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "ChangedByHand",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "meetings",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "SeriesDay",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "SeriesId",
                table: "meetings",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "calendar_feeds",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    LastReadOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
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
                name: "meeting_series",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    EndedBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Each_End = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Each_Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Each_Start = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Each_Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Each_Venue = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Rule_Every = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule_From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GivenDays = table.Column<string>(type: "TEXT", nullable: false),
                    Rule_OnBankHoliday = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule_Pattern = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule_To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Rule_Week = table.Column<int>(type: "INTEGER", nullable: false),
                    Rule_Weekday = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_meetings_BoardId_SeriesId",
                table: "meetings",
                columns: new[] { "BoardId", "SeriesId" });

            migrationBuilder.CreateIndex(
                name: "IX_meetings_SeriesId",
                table: "meetings",
                column: "SeriesId");

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
                name: "IX_meeting_series_BoardId_GroupId",
                table: "meeting_series",
                columns: new[] { "BoardId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_series_GroupId",
                table: "meeting_series",
                column: "GroupId");

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
                name: "FK_meetings_meeting_series_SeriesId",
                table: "meetings");

            migrationBuilder.DropTable(
                name: "calendar_feeds");

            migrationBuilder.DropTable(
                name: "meeting_series");

            migrationBuilder.DropIndex(
                name: "IX_meetings_BoardId_SeriesId",
                table: "meetings");

            migrationBuilder.DropIndex(
                name: "IX_meetings_SeriesId",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "CalledOffBecause",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "ChangedByHand",
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
        }
    }
}
