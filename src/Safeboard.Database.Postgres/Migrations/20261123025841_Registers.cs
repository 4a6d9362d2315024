using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Registers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "EndedBecause",
                table: "decisions",
                type: "character varying(1000)",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EndedById",
                table: "decisions",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "decisions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Pounds",
                table: "decisions",
                type: "bigint",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewOn",
                table: "decisions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "decisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "decisions",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "WhoMayAct",
                table: "decisions",
                type: "character varying(300)",
                maxLength: 300,
                nullable: true);

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
                name: "risk_matrices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Size = table.Column<int>(type: "integer", nullable: false),
                    LikelihoodWords = table.Column<string>(type: "character varying(246)", maxLength: 246, nullable: false),
                    ImpactWords = table.Column<string>(type: "character varying(246)", maxLength: 246, nullable: false),
                    Bands = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    OtherCells = table.Column<string>(type: "character varying(1200)", maxLength: 1200, nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_matrices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    GroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    Cause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Event = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: false),
                    Effect = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Priority = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Controls = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Appetite = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    OwnerKind = table.Column<int>(type: "integer", nullable: true),
                    OwnerName = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    OwnerPersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerGroupId = table.Column<Guid>(type: "uuid", nullable: true),
                    OwnerAgencyId = table.Column<Guid>(type: "uuid", nullable: true),
                    InherentLikelihood = table.Column<int>(type: "integer", nullable: true),
                    InherentImpact = table.Column<int>(type: "integer", nullable: true),
                    CurrentLikelihood = table.Column<int>(type: "integer", nullable: true),
                    CurrentImpact = table.Column<int>(type: "integer", nullable: true),
                    TargetLikelihood = table.Column<int>(type: "integer", nullable: true),
                    TargetImpact = table.Column<int>(type: "integer", nullable: true),
                    CurrentScore = table.Column<int>(type: "integer", nullable: false),
                    CurrentBand = table.Column<int>(type: "integer", nullable: false),
                    PreviousScore = table.Column<int>(type: "integer", nullable: true),
                    ScoredOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    AcceptedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    AcceptedBecause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    IsOpen = table.Column<bool>(type: "boolean", nullable: false),
                    ClosedBecause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    MeetingId = table.Column<Guid>(type: "uuid", nullable: true),
                    ItemId = table.Column<Guid>(type: "uuid", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risks_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risks_meetings_MeetingId",
                        column: x => x.MeetingId,
                        principalTable: "meetings",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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

            migrationBuilder.CreateTable(
                name: "risk_scores",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    RiskId = table.Column<Guid>(type: "uuid", nullable: false),
                    ScoredOn = table.Column<DateOnly>(type: "date", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Likelihood = table.Column<int>(type: "integer", nullable: false),
                    Impact = table.Column<int>(type: "integer", nullable: false),
                    Band = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Because = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_scores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_scores_risks_RiskId",
                        column: x => x.RiskId,
                        principalTable: "risks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_decisions_EndedById",
                table: "decisions",
                column: "EndedById");

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

            migrationBuilder.CreateIndex(
                name: "IX_risk_matrices_BoardId",
                table: "risk_matrices",
                column: "BoardId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risk_scores_BoardId_RiskId_ScoredOn",
                table: "risk_scores",
                columns: new[] { "BoardId", "RiskId", "ScoredOn" });

            migrationBuilder.CreateIndex(
                name: "IX_risk_scores_RiskId",
                table: "risk_scores",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_risks_BoardId_IsOpen_CurrentBand_CurrentScore_Number",
                table: "risks",
                columns: new[] { "BoardId", "IsOpen", "CurrentBand", "CurrentScore", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_risks_BoardId_Number",
                table: "risks",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_risks_BoardId_OwnerAgencyId",
                table: "risks",
                columns: new[] { "BoardId", "OwnerAgencyId" });

            migrationBuilder.CreateIndex(
                name: "IX_risks_GroupId",
                table: "risks",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_risks_MeetingId",
                table: "risks",
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
                name: "risk_matrices");

            migrationBuilder.DropTable(
                name: "risk_scores");

            migrationBuilder.DropTable(
                name: "challenges");

            migrationBuilder.DropTable(
                name: "risks");

            migrationBuilder.DropIndex(
                name: "IX_decisions_EndedById",
                table: "decisions");

            migrationBuilder.DropIndex(
                name: "IX_actions_BoardId_OriginId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "EndedBecause",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "EndedById",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "EndedOn",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "Pounds",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "ReviewOn",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "State",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "decisions");

            migrationBuilder.DropColumn(
                name: "WhoMayAct",
                table: "decisions");

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
