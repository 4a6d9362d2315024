using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SentAndPublished : Migration
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
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Theme",
                table: "meetings",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

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
                name: "board_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Title = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    ForWhom = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    From = table.Column<DateOnly>(type: "date", nullable: true),
                    To = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    LastVersion = table.Column<int>(type: "integer", nullable: false),
                    AuthorId = table.Column<Guid>(type: "uuid", nullable: false),
                    AuthorName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SeatId = table.Column<Guid>(type: "uuid", nullable: true),
                    Reply = table.Column<int>(type: "integer", nullable: false),
                    Deputy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    RepliedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WhenTold = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    RestTold = table.Column<string>(type: "character varying(700)", maxLength: 700, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    BatchId = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    SubjectKind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SubjectId = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    ToName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ToAddress = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Title = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    LinkPath = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    SealedSecret = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    FileId = table.Column<Guid>(type: "uuid", nullable: true),
                    FileName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    ContentType = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    PreparedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    PreparedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SentBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    NextTryAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    Answer = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MessageId = table.Column<Guid>(type: "uuid", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ReceivedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
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
                name: "board_document_records",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: false),
                    Words = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    DocumentId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false)
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
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    InvitationId = table.Column<Guid>(type: "uuid", nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
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

            migrationBuilder.DropColumn(
                name: "Numbers",
                table: "pack_parts");

            migrationBuilder.DropColumn(
                name: "Theme",
                table: "meetings");

            migrationBuilder.DropColumn(
                name: "IsListedBySearchEngines",
                table: "boards");

            migrationBuilder.DropColumn(
                name: "PublicNames",
                table: "boards");

            migrationBuilder.AddColumn<int>(
                name: "KeptPages",
                table: "pack_parts",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }
    }
}
