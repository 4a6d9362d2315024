using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
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
                type: "TEXT",
                maxLength: 1000,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "EndedById",
                table: "decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "EndedOn",
                table: "decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "Pounds",
                table: "decisions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ReviewOn",
                table: "decisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "State",
                table: "decisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "decisions",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "WhoMayAct",
                table: "decisions",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "OriginId",
                table: "actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "OriginKind",
                table: "actions",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "OriginName",
                table: "actions",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "challenges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    IsPraise = table.Column<bool>(type: "INTEGER", nullable: false),
                    RaisedBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    PutTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstRaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Round = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StatementId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ResponseBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    Stage = table.Column<int>(type: "INTEGER", nullable: false),
                    StageSince = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    SignedOffBy = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_escalation_procedures", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "escalation_stages",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    Days = table.Column<int>(type: "INTEGER", nullable: true),
                    Told = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_escalation_stages", x => new { x.BoardId, x.Order });
                });

            migrationBuilder.CreateTable(
                name: "risk_matrices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Size = table.Column<int>(type: "INTEGER", nullable: false),
                    LikelihoodWords = table.Column<string>(type: "TEXT", maxLength: 246, nullable: false),
                    ImpactWords = table.Column<string>(type: "TEXT", maxLength: 246, nullable: false),
                    Bands = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    OtherCells = table.Column<string>(type: "TEXT", maxLength: 1200, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_matrices", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Event = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Priority = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Controls = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Appetite = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    OwnerKind = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerName = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OwnerPersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerGroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerAgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    InherentLikelihood = table.Column<int>(type: "INTEGER", nullable: true),
                    InherentImpact = table.Column<int>(type: "INTEGER", nullable: true),
                    CurrentLikelihood = table.Column<int>(type: "INTEGER", nullable: true),
                    CurrentImpact = table.Column<int>(type: "INTEGER", nullable: true),
                    TargetLikelihood = table.Column<int>(type: "INTEGER", nullable: true),
                    TargetImpact = table.Column<int>(type: "INTEGER", nullable: true),
                    CurrentScore = table.Column<int>(type: "INTEGER", nullable: false),
                    CurrentBand = table.Column<int>(type: "INTEGER", nullable: false),
                    PreviousScore = table.Column<int>(type: "INTEGER", nullable: true),
                    ScoredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReviewedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    AcceptedUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AcceptedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    IsOpen = table.Column<bool>(type: "INTEGER", nullable: false),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetingId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ItemId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RaisedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ChallengeId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    From = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    AddedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
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
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    RiskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ScoredOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    NotedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Likelihood = table.Column<int>(type: "INTEGER", nullable: false),
                    Impact = table.Column<int>(type: "INTEGER", nullable: false),
                    Band = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Because = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
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
