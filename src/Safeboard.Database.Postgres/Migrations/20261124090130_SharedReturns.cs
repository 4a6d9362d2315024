using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SharedReturns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "GivenBy",
                table: "return_links",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_returns_CampaignId_Group_State_OpenedAt_BoardId_Id",
                table: "returns",
                columns: new[] { "CampaignId", "Group", "State", "OpenedAt", "BoardId", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_return_links_GivenBy",
                table: "return_links",
                column: "GivenBy");

            migrationBuilder.AddForeignKey(
                name: "FK_return_links_return_links_GivenBy",
                table: "return_links",
                column: "GivenBy",
                principalTable: "return_links",
                principalColumn: "Id",
                onDelete: ReferentialAction.Cascade);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "FK_return_links_return_links_GivenBy",
                table: "return_links");

            migrationBuilder.DropIndex(
                name: "IX_returns_CampaignId_Group_State_OpenedAt_BoardId_Id",
                table: "returns");

            migrationBuilder.DropIndex(
                name: "IX_return_links_GivenBy",
                table: "return_links");

            migrationBuilder.DropColumn(
                name: "GivenBy",
                table: "return_links");
        }
    }
}
