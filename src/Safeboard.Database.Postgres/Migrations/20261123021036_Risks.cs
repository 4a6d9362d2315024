using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Risks : Migration
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
                name: "IX_actions_BoardId_OriginId",
                table: "actions",
                columns: new[] { "BoardId", "OriginId" });

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
                name: "risk_matrices");

            migrationBuilder.DropTable(
                name: "risk_scores");

            migrationBuilder.DropTable(
                name: "risks");

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
