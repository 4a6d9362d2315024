using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_returns_CampaignId_Group_State_OpenedAt_BoardId_Id",
                table: "returns",
                columns: new[] { "CampaignId", "Group", "State", "OpenedAt", "BoardId", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_returns_CampaignId_Group_State_OpenedAt_BoardId_Id",
                table: "returns");

            migrationBuilder.DropColumn(
                name: "GivenBy",
                table: "return_links");
        }
    }
}
