using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Minutes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "minutes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    LastVersion = table.Column<int>(type: "integer", nullable: false),
                    CommentsUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AgreedAtMeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    AgreedAtItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    MemberId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Until = table.Column<DateOnly>(type: "date", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    RestIsRightAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_links_board_members_MemberId",
                        column: x => x.MemberId,
                        principalTable: "board_members",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_minutes_links_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    ParagraphId = table.Column<Guid>(type: "uuid", nullable: true),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Reference = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Owner = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    DueOn = table.Column<DateOnly>(type: "date", nullable: true),
                    DuePhrase = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    RecordId = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_outcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_outcomes_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_paragraphs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Text = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    TypedByHand = table.Column<bool>(type: "boolean", nullable: false),
                    ChangedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    ChangedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_paragraphs", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_paragraphs_meeting_items_ItemId",
                        column: x => x.ItemId,
                        principalTable: "meeting_items",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_minutes_paragraphs_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_settled",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_settled", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_settled_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    BackBecause = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_steps_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    State = table.Column<int>(type: "integer", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    CorrectedAtMeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    CorrectedAtItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    Json = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_versions_minutes_MinutesId",
                        column: x => x.MinutesId,
                        principalTable: "minutes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minutes_comments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    MinutesId = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    AboutId = table.Column<Guid>(type: "uuid", nullable: false),
                    About = table.Column<string>(type: "character varying(520)", maxLength: 520, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<int>(type: "integer", nullable: false),
                    AnswerText = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AnsweredBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ChangedInVersion = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minutes_comments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minutes_comments_minutes_links_LinkId",
                        column: x => x.LinkId,
                        principalTable: "minutes_links",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_BoardId_MeetingId",
                table: "minutes",
                columns: new[] { "BoardId", "MeetingId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_MeetingId",
                table: "minutes",
                column: "MeetingId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_comments_BoardId_MinutesId",
                table: "minutes_comments",
                columns: new[] { "BoardId", "MinutesId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_comments_LinkId",
                table: "minutes_comments",
                column: "LinkId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_BoardId_MinutesId_MemberId",
                table: "minutes_links",
                columns: new[] { "BoardId", "MinutesId", "MemberId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_MemberId",
                table: "minutes_links",
                column: "MemberId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_MinutesId",
                table: "minutes_links",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_links_SecretHash",
                table: "minutes_links",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_outcomes_BoardId_MinutesId_ItemId",
                table: "minutes_outcomes",
                columns: new[] { "BoardId", "MinutesId", "ItemId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_outcomes_MinutesId",
                table: "minutes_outcomes",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_BoardId_MinutesId_ItemId_Order",
                table: "minutes_paragraphs",
                columns: new[] { "BoardId", "MinutesId", "ItemId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_ItemId",
                table: "minutes_paragraphs",
                column: "ItemId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_paragraphs_MinutesId",
                table: "minutes_paragraphs",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_settled_BoardId_MinutesId_Key",
                table: "minutes_settled",
                columns: new[] { "BoardId", "MinutesId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_settled_MinutesId",
                table: "minutes_settled",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_steps_BoardId_MinutesId",
                table: "minutes_steps",
                columns: new[] { "BoardId", "MinutesId" });

            migrationBuilder.CreateIndex(
                name: "IX_minutes_steps_MinutesId",
                table: "minutes_steps",
                column: "MinutesId");

            migrationBuilder.CreateIndex(
                name: "IX_minutes_versions_BoardId_MinutesId_Number",
                table: "minutes_versions",
                columns: new[] { "BoardId", "MinutesId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_minutes_versions_MinutesId",
                table: "minutes_versions",
                column: "MinutesId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "minutes_comments");

            migrationBuilder.DropTable(
                name: "minutes_outcomes");

            migrationBuilder.DropTable(
                name: "minutes_paragraphs");

            migrationBuilder.DropTable(
                name: "minutes_settled");

            migrationBuilder.DropTable(
                name: "minutes_steps");

            migrationBuilder.DropTable(
                name: "minutes_versions");

            migrationBuilder.DropTable(
                name: "minutes_links");

            migrationBuilder.DropTable(
                name: "minutes");
        }
    }
}
