using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SentAndPublished : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // SQLite drops it where it stands; EF would write the table anew.
            migrationBuilder.Sql("ALTER TABLE pack_parts DROP COLUMN \"KeptPages\"");

            migrationBuilder.AddColumn<string>(
                name: "Numbers",
                table: "pack_parts",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Theme",
                table: "meetings",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsListedBySearchEngines",
                table: "boards",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "PublicNames",
                table: "boards",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

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
                name: "informed_readers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 254, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_informed_readers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_informed_readers_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "invitations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SeatId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reply = table.Column<int>(type: "INTEGER", nullable: false),
                    Deputy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    WhenTold = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    RestTold = table.Column<string>(type: "TEXT", maxLength: 700, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_invitations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_invitations_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_invitations_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_invitations_seats_SeatId",
                        column: x => x.SeatId,
                        principalTable: "seats",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "messages",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BatchId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    SubjectKind = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "TEXT", nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ToName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ToAddress = table.Column<string>(type: "TEXT", maxLength: 254, nullable: true),
                    Title = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 20000, nullable: false),
                    LinkPath = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    SealedSecret = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ContentType = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    PreparedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    SentBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    SentAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_messages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_messages_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_messages_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_copies",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MinutesId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_copies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_copies_messages_MessageId",
                        column: x => x.MessageId,
                        principalTable: "messages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_minutes_copies_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_minutes_copies_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_minutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Edition = table.Column<int>(type: "INTEGER", nullable: false),
                    Address = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    FromVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Group = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Names = table.Column<int>(type: "INTEGER", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: true),
                    PublishedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    TakenDownAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    TakenDownBecause = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateTable(
                name: "reply_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    InvitationId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reply_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reply_links_invitations_InvitationId",
                        column: x => x.InvitationId,
                        principalTable: "invitations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "public_decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublishedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    DecidedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    DecidedAt = table.Column<DateTime>(type: "TEXT", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublishedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Format = table.Column<string>(type: "TEXT", maxLength: 10, nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false)
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

            migrationBuilder.CreateIndex(
                name: "IX_informed_readers_BoardId_GroupId",
                table: "informed_readers",
                columns: new[] { "BoardId", "GroupId" });

            migrationBuilder.CreateIndex(
                name: "IX_informed_readers_GroupId",
                table: "informed_readers",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_BoardId_MeetingId_PersonId",
                table: "invitations",
                columns: new[] { "BoardId", "MeetingId", "PersonId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_invitations_MeetingId",
                table: "invitations",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_PersonId",
                table: "invitations",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_invitations_SeatId",
                table: "invitations",
                column: "SeatId");

            migrationBuilder.CreateIndex(
                name: "IX_messages_BoardId_BatchId",
                table: "messages",
                columns: new[] { "BoardId", "BatchId" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_BoardId_State_PreparedAt",
                table: "messages",
                columns: new[] { "BoardId", "State", "PreparedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_BoardId_SubjectId",
                table: "messages",
                columns: new[] { "BoardId", "SubjectId" });

            migrationBuilder.CreateIndex(
                name: "IX_messages_FileId",
                table: "messages",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_messages_PersonId",
                table: "messages",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_copies_BoardId_MinutesId",
                table: "minutes_copies",
                columns: new[] { "BoardId", "MinutesId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_copies_MessageId",
                table: "minutes_copies",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_copies_MinutesId",
                table: "minutes_copies",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_copies_PersonId",
                table: "minutes_copies",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_copies_SecretHash",
                table: "minutes_copies",
                column: "SecretHash",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_reply_links_BoardId_InvitationId",
                table: "reply_links",
                columns: new[] { "BoardId", "InvitationId" });

            migrationBuilder.CreateIndex(
                name: "IX_reply_links_InvitationId",
                table: "reply_links",
                column: "InvitationId");

            migrationBuilder.CreateIndex(
                name: "IX_reply_links_SecretHash",
                table: "reply_links",
                column: "SecretHash",
                unique: true);
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
                name: "informed_readers");

            migrationBuilder.DropTable(
                name: "minutes_copies");

            migrationBuilder.DropTable(
                name: "messages");

            migrationBuilder.DropTable(
                name: "public_decisions");

            migrationBuilder.DropTable(
                name: "public_files");

            migrationBuilder.DropTable(
                name: "reply_links");

            migrationBuilder.DropTable(
                name: "board_documents");

            migrationBuilder.DropTable(
                name: "public_minutes");

            migrationBuilder.DropTable(
                name: "invitations");

            migrationBuilder.Sql("ALTER TABLE pack_parts DROP COLUMN \"Numbers\"");

            migrationBuilder.Sql("ALTER TABLE meetings DROP COLUMN \"Theme\"");

            migrationBuilder.Sql("ALTER TABLE boards DROP COLUMN \"IsListedBySearchEngines\"");

            migrationBuilder.Sql("ALTER TABLE boards DROP COLUMN \"PublicNames\"");

            migrationBuilder.AddColumn<int>(
                name: "KeptPages",
                table: "pack_parts",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);
        }
    }
}
