using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Challenges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "OriginId",
                table: "actions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OriginKind",
                table: "actions",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginName",
                table: "actions",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "challenges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    IsPraise = table.Column<bool>(type: "boolean", nullable: false),
                    RaisedBy = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    PutTo = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Evidence = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstRaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstId = table.Column<Guid>(type: "uuid", nullable: true),
                    Round = table.Column<int>(type: "integer", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    StatementId = table.Column<Guid>(type: "uuid", nullable: true),
                    ResponseBy = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    Stage = table.Column<int>(type: "integer", nullable: false),
                    StageSince = table.Column<DateOnly>(type: "date", nullable: false),
                    Effect = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    SignedOffBy = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_challenges", x => x.Id);
                    table.ForeignKey(
                        name: "FK_challenges_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "escalation_procedures",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_escalation_procedures", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "escalation_stages",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Order = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    Days = table.Column<int>(type: "integer", nullable: true),
                    Told = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_escalation_stages", x => new { x.BoardId, x.Order });
                });

            migrationBuilder.CreateTable(
                name: "challenge_responses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "uuid", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    From = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    AddedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_challenge_responses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_challenge_responses_challenges_ChallengeId",
                        column: x => x.ChallengeId,
                        principalTable: "challenges",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_actions_BoardId_OriginId",
                table: "actions",
                columns: new[] { "BoardId", "OriginId" });

            migrationBuilder.CreateIndex(
                name: "IX_challenge_responses_BoardId_ChallengeId",
                table: "challenge_responses",
                columns: new[] { "BoardId", "ChallengeId" });

            migrationBuilder.CreateIndex(
                name: "IX_challenge_responses_ChallengeId",
                table: "challenge_responses",
                column: "ChallengeId");

            migrationBuilder.CreateIndex(
                name: "IX_challenges_BoardId_IsOpen_FirstRaisedOn",
                table: "challenges",
                columns: new[] { "BoardId", "IsOpen", "FirstRaisedOn" });

            migrationBuilder.CreateIndex(
                name: "IX_challenges_BoardId_MeetingId",
                table: "challenges",
                columns: new[] { "BoardId", "MeetingId" });

            migrationBuilder.CreateIndex(
                name: "IX_challenges_BoardId_Number",
                table: "challenges",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_challenges_FirstId",
                table: "challenges",
                column: "FirstId");

            migrationBuilder.CreateIndex(
                name: "IX_challenges_MeetingId",
                table: "challenges",
                column: "MeetingId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "challenge_responses");

            migrationBuilder.DropTable(
                name: "escalation_procedures");

            migrationBuilder.DropTable(
                name: "escalation_stages");

            migrationBuilder.DropTable(
                name: "challenges");

            migrationBuilder.DropIndex(
                name: "IX_actions_BoardId_OriginId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "OriginId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "OriginKind",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "OriginName",
                table: "actions");
        }
    }
}
