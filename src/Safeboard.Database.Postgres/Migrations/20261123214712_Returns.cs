using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Returns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "SmallestCount",
                table: "boards",
                type: "integer",
                nullable: false,
                defaultValue: 5);

            migrationBuilder.CreateTable(
                name: "question_sets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Asks = table.Column<int>(type: "integer", nullable: false),
                    ReadyKey = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: true),
                    Latest = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_sets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "schools",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    DfeNumber = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Phase = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    District = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    LeftOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    ChairOfGovernors_Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    ChairOfGovernors_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Head_Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Head_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    SafeguardingLead_Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    SafeguardingLead_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_schools", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "question_set_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SetId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Json = table.Column<string>(type: "text", nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_question_set_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_question_set_versions_question_sets_SetId",
                        column: x => x.SetId,
                        principalTable: "question_sets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "campaigns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    Number = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    SetVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    Asks = table.Column<int>(type: "integer", nullable: false),
                    ClosesOn = table.Column<DateOnly>(type: "date", nullable: false),
                    SignOff = table.Column<int>(type: "integer", nullable: false),
                    Note = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    About = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Readers = table.Column<int>(type: "integer", nullable: false),
                    FollowsId = table.Column<Guid>(type: "uuid", nullable: true),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: true),
                    RemindBefore = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    RemindedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaigns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_campaigns_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_campaigns_campaigns_FollowsId",
                        column: x => x.FollowsId,
                        principalTable: "campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_campaigns_question_set_versions_SetVersionId",
                        column: x => x.SetVersionId,
                        principalTable: "question_set_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "campaign_boards",
                columns: table => new
                {
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    AddendumId = table.Column<Guid>(type: "uuid", nullable: true),
                    JoinedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    JoinedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_campaign_boards", x => new { x.CampaignId, x.BoardId });
                    table.ForeignKey(
                        name: "FK_campaign_boards_boards_BoardId",
                        column: x => x.BoardId,
                        principalTable: "boards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_campaign_boards_campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_campaign_boards_question_set_versions_AddendumId",
                        column: x => x.AddendumId,
                        principalTable: "question_set_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "return_panels",
                columns: table => new
                {
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_panels", x => new { x.BoardId, x.CampaignId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_return_panels_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_panels_campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "returns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgencyId = table.Column<Guid>(type: "uuid", nullable: true),
                    SchoolId = table.Column<Guid>(type: "uuid", nullable: true),
                    PersonId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Group = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    District = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    State = table.Column<int>(type: "integer", nullable: false),
                    Asked = table.Column<int>(type: "integer", nullable: false),
                    Answered = table.Column<int>(type: "integer", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    WrittenAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Reminders = table.Column<int>(type: "integer", nullable: false),
                    LastAnsweredAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SubmittedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SubmittedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    WasLate = table.Column<bool>(type: "boolean", nullable: false),
                    SignedOffAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    SignedOffBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    MinutedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    UntilBecause = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ChangesWanted = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Contact_Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Contact_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Signer_Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: true),
                    Signer_Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_returns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_returns_agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_returns_campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_returns_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_returns_schools_SchoolId",
                        column: x => x.SchoolId,
                        principalTable: "schools",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "moderated_answers",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    Label = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: true),
                    Score = table.Column<int>(type: "integer", nullable: true),
                    Comment = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_moderated_answers", x => new { x.BoardId, x.ReturnId, x.SetVersionId, x.QuestionKey });
                    table.ForeignKey(
                        name: "FK_moderated_answers_question_set_versions_SetVersionId",
                        column: x => x.SetVersionId,
                        principalTable: "question_set_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_moderated_answers_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_answers",
                columns: table => new
                {
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    Value = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Score = table.Column<int>(type: "integer", nullable: true),
                    Words = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Improvement = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    ImproveBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_answers", x => new { x.ReturnId, x.SetVersionId, x.QuestionKey });
                    table.ForeignKey(
                        name: "FK_return_answers_question_set_versions_SetVersionId",
                        column: x => x.SetVersionId,
                        principalTable: "question_set_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_answers_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_boards",
                columns: table => new
                {
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    AgreedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    AgreedBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    Summary = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_boards", x => new { x.ReturnId, x.BoardId });
                    table.ForeignKey(
                        name: "FK_return_boards_boards_BoardId",
                        column: x => x.BoardId,
                        principalTable: "boards",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_boards_campaigns_CampaignId",
                        column: x => x.CampaignId,
                        principalTable: "campaigns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_boards_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_changes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    SentAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Value = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Words = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    Improvement = table.Column<string>(type: "character varying(10000)", maxLength: 10000, nullable: true),
                    ImproveBy = table.Column<DateOnly>(type: "date", nullable: true),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_changes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_return_changes_question_set_versions_SetVersionId",
                        column: x => x.SetVersionId,
                        principalTable: "question_set_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_changes_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_conflicts",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_conflicts", x => new { x.BoardId, x.ReturnId, x.AccountId });
                    table.ForeignKey(
                        name: "FK_return_conflicts_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_conflicts_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    FileId = table.Column<Guid>(type: "uuid", nullable: false),
                    FileName = table.Column<string>(type: "character varying(260)", maxLength: 260, nullable: false),
                    Size = table.Column<long>(type: "bigint", nullable: false),
                    ByName = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    At = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_return_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_files_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_gaps",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    SetVersionId = table.Column<Guid>(type: "uuid", nullable: false),
                    QuestionKey = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CampaignId = table.Column<Guid>(type: "uuid", nullable: false),
                    ActionId = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_gaps", x => new { x.BoardId, x.ReturnId, x.SetVersionId, x.QuestionKey });
                    table.ForeignKey(
                        name: "FK_return_gaps_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_return_gaps_question_set_versions_SetVersionId",
                        column: x => x.SetVersionId,
                        principalTable: "question_set_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_return_gaps_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "return_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    BoardId = table.Column<Guid>(type: "uuid", nullable: false),
                    ReturnId = table.Column<Guid>(type: "uuid", nullable: false),
                    Part = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    Address = table.Column<string>(type: "character varying(254)", maxLength: 254, nullable: false),
                    SecretHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    MadeBy = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    Sections = table.Column<string>(type: "character varying(4000)", maxLength: 4000, nullable: true),
                    AccountId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_return_links_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_return_links_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "return_devices",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    LinkId = table.Column<Guid>(type: "uuid", nullable: false),
                    TokenHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CodeHash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    CodeUntil = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    Tries = table.Column<int>(type: "integer", nullable: false),
                    OpenedAt = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_return_devices", x => x.Id);
                    table.ForeignKey(
                        name: "FK_return_devices_return_links_LinkId",
                        column: x => x.LinkId,
                        principalTable: "return_links",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_campaign_boards_AddendumId",
                table: "campaign_boards",
                column: "AddendumId");

            migrationBuilder.CreateIndex(
                name: "IX_campaign_boards_BoardId",
                table: "campaign_boards",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_ActionId",
                table: "campaigns",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_BoardId_Number",
                table: "campaigns",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_FollowsId",
                table: "campaigns",
                column: "FollowsId");

            migrationBuilder.CreateIndex(
                name: "IX_campaigns_SetVersionId",
                table: "campaigns",
                column: "SetVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_moderated_answers_BoardId_CampaignId_SetVersionId_QuestionK~",
                table: "moderated_answers",
                columns: new[] { "BoardId", "CampaignId", "SetVersionId", "QuestionKey", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_moderated_answers_ReturnId",
                table: "moderated_answers",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_moderated_answers_SetVersionId",
                table: "moderated_answers",
                column: "SetVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_question_set_versions_SetId_Number",
                table: "question_set_versions",
                columns: new[] { "SetId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_question_sets_BoardId",
                table: "question_sets",
                column: "BoardId");

            migrationBuilder.CreateIndex(
                name: "IX_return_answers_CampaignId_SetVersionId_QuestionKey_Score",
                table: "return_answers",
                columns: new[] { "CampaignId", "SetVersionId", "QuestionKey", "Score" });

            migrationBuilder.CreateIndex(
                name: "IX_return_answers_SetVersionId",
                table: "return_answers",
                column: "SetVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_return_boards_BoardId_CampaignId",
                table: "return_boards",
                columns: new[] { "BoardId", "CampaignId" });

            migrationBuilder.CreateIndex(
                name: "IX_return_boards_CampaignId",
                table: "return_boards",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_return_changes_ReturnId_SetVersionId_QuestionKey_SentAt",
                table: "return_changes",
                columns: new[] { "ReturnId", "SetVersionId", "QuestionKey", "SentAt" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_return_changes_SetVersionId",
                table: "return_changes",
                column: "SetVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_return_conflicts_AccountId",
                table: "return_conflicts",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_return_conflicts_ReturnId",
                table: "return_conflicts",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_return_devices_LinkId_TokenHash",
                table: "return_devices",
                columns: new[] { "LinkId", "TokenHash" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_return_files_FileId",
                table: "return_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_return_files_ReturnId_SetVersionId_QuestionKey",
                table: "return_files",
                columns: new[] { "ReturnId", "SetVersionId", "QuestionKey" });

            migrationBuilder.CreateIndex(
                name: "IX_return_gaps_ActionId",
                table: "return_gaps",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_return_gaps_BoardId_CampaignId",
                table: "return_gaps",
                columns: new[] { "BoardId", "CampaignId" });

            migrationBuilder.CreateIndex(
                name: "IX_return_gaps_ReturnId",
                table: "return_gaps",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_return_gaps_SetVersionId",
                table: "return_gaps",
                column: "SetVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_return_links_AccountId",
                table: "return_links",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_return_links_BoardId_ReturnId",
                table: "return_links",
                columns: new[] { "BoardId", "ReturnId" });

            migrationBuilder.CreateIndex(
                name: "IX_return_links_ReturnId",
                table: "return_links",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_return_links_SecretHash",
                table: "return_links",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_return_panels_AccountId",
                table: "return_panels",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_return_panels_CampaignId",
                table: "return_panels",
                column: "CampaignId");

            migrationBuilder.CreateIndex(
                name: "IX_returns_AgencyId",
                table: "returns",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_returns_BoardId_AgencyId",
                table: "returns",
                columns: new[] { "BoardId", "AgencyId" });

            migrationBuilder.CreateIndex(
                name: "IX_returns_CampaignId_State_Name",
                table: "returns",
                columns: new[] { "CampaignId", "State", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_returns_PersonId",
                table: "returns",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_returns_SchoolId",
                table: "returns",
                column: "SchoolId");

            migrationBuilder.CreateIndex(
                name: "IX_schools_BoardId_DfeNumber",
                table: "schools",
                columns: new[] { "BoardId", "DfeNumber" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "campaign_boards");

            migrationBuilder.DropTable(
                name: "moderated_answers");

            migrationBuilder.DropTable(
                name: "return_answers");

            migrationBuilder.DropTable(
                name: "return_boards");

            migrationBuilder.DropTable(
                name: "return_changes");

            migrationBuilder.DropTable(
                name: "return_conflicts");

            migrationBuilder.DropTable(
                name: "return_devices");

            migrationBuilder.DropTable(
                name: "return_files");

            migrationBuilder.DropTable(
                name: "return_gaps");

            migrationBuilder.DropTable(
                name: "return_panels");

            migrationBuilder.DropTable(
                name: "return_links");

            migrationBuilder.DropTable(
                name: "returns");

            migrationBuilder.DropTable(
                name: "campaigns");

            migrationBuilder.DropTable(
                name: "schools");

            migrationBuilder.DropTable(
                name: "question_set_versions");

            migrationBuilder.DropTable(
                name: "question_sets");

            migrationBuilder.DropColumn(
                name: "SmallestCount",
                table: "boards");
        }
    }
}
