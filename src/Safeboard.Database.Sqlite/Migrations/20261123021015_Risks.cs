using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
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
