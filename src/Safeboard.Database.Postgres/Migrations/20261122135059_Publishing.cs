using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Publishing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "IsListedBySearchEngines",
                table: "boards",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PublicNames",
                table: "boards",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "public_minutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    Edition = table.Column<int>(type: "integer", nullable: false),
                    Address = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    FromVersion = table.Column<int>(type: "integer", nullable: false),
                    Group = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Names = table.Column<int>(type: "integer", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    PublishedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    TakenDownAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    TakenDownBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_minutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_public_minutes_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    PublishedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    Words = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DecidedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_public_decisions_public_minutes_PublishedId",
                        column: x => x.PublishedId,
                        principalTable: "public_minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "public_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    PublishedId = table.Column<Guid>(type: "uuid", nullable: false),
                    Format = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_public_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_public_files_public_minutes_PublishedId",
                        column: x => x.PublishedId,
                        principalTable: "public_minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_public_decisions_BoardId_PublishedId",
                table: "public_decisions",
                columns: new[] { "BoardId", "PublishedId" });

            migrationBuilder.CreateIndex(
                name: "IX_public_decisions_PublishedId",
                table: "public_decisions",
                column: "PublishedId");

            migrationBuilder.CreateIndex(
                name: "IX_public_files_BoardId_PublishedId_Format",
                table: "public_files",
                columns: new[] { "BoardId", "PublishedId", "Format" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_files_FileId",
                table: "public_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_public_files_PublishedId",
                table: "public_files",
                column: "PublishedId");

            migrationBuilder.CreateIndex(
                name: "IX_public_minutes_BoardId_Address_Edition",
                table: "public_minutes",
                columns: new[] { "BoardId", "Address", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_minutes_BoardId_MeetingId_Edition",
                table: "public_minutes",
                columns: new[] { "BoardId", "MeetingId", "Edition" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_minutes_MeetingId",
                table: "public_minutes",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "public_decisions");

            migrationBuilder.DropTable(
                name: "public_files");

            migrationBuilder.DropTable(
                name: "public_minutes");

            migrationBuilder.DropColumn(
                name: "IsListedBySearchEngines",
                table: "boards");

            migrationBuilder.DropColumn(
                name: "PublicNames",
                table: "boards");
        }
    }
}
