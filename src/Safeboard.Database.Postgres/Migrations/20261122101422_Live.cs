using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Live : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "CurrentItemId",
                table: "meetings",
                type: "uuid",
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

            migrationBuilder.AddColumn<bool>(
                name: "Quorate",
                table: "decisions",
                type: "boolean",
                nullable: true);

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "item_notes");

            migrationBuilder.DropTable(
                name: "meeting_outcomes");

            migrationBuilder.DropColumn(
                name: "CurrentItemId",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "SpentSeconds",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "TakenUpAt",
                table: "meeting_items");

            migrationBuilder.DropColumn(
                name: "Quorate",
                table: "decisions");

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
        }
    }
}
