using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PapersOut : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "KeptPages",
                table: "pack_parts");

            migrationBuilder.AddColumn<string>(
                name: "Numbers",
                table: "pack_parts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateTable(
                name: "board_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ForWhom = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    LastVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    AuthorId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AuthorName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_documents", x => x.Id);
                    table.ForeignKey(
                        name: "FK_board_documents_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_board_documents_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "board_document_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RecordId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_document_records", x => x.Id);
                    table.ForeignKey(
                        name: "FK_board_document_records_board_documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "board_documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "board_document_sections",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_document_sections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_board_document_sections_board_documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "board_documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "board_document_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_board_document_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_board_document_versions_board_documents_DocumentId",
                        column: x => x.DocumentId,
                        principalTable: "board_documents",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_board_document_records_BoardId_DocumentId_RecordId",
                table: "board_document_records",
                columns: new[] { "BoardId", "DocumentId", "RecordId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_board_document_records_DocumentId",
                table: "board_document_records",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_board_document_sections_BoardId_DocumentId_Key",
                table: "board_document_sections",
                columns: new[] { "BoardId", "DocumentId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_board_document_sections_DocumentId",
                table: "board_document_sections",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_board_document_versions_BoardId_DocumentId_Number",
                table: "board_document_versions",
                columns: new[] { "BoardId", "DocumentId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_board_document_versions_DocumentId",
                table: "board_document_versions",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_board_documents_BoardId_ChangedAt",
                table: "board_documents",
                columns: new[] { "BoardId", "ChangedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_board_documents_GroupId",
                table: "board_documents",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_board_documents_MeetingId",
                table: "board_documents",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "board_document_records");

            migrationBuilder.DropTable(
                name: "board_document_sections");

            migrationBuilder.DropTable(
                name: "board_document_versions");

            migrationBuilder.DropTable(
                name: "board_documents");

            migrationBuilder.DropColumn(
                name: "Numbers",
                table: "pack_parts");

            migrationBuilder.AddColumn<int>(
                name: "KeptPages",
                table: "pack_parts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }
    }
}
