using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Safeboard.Database.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class TrackerAndPlans : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LineContact",
                table: "board_members",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "LineContactEmail",
                table: "board_members",
                type: "TEXT",
                maxLength: 254,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "DoneAgreedAtId",
                table: "actions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsPublic",
                table: "actions",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "RestOfId",
                table: "actions",
                type: "TEXT",
                nullable: true);

            // Evidence may be words now, which have no file. SQLite changes a column by making the table anew; EF would do that outside the transaction.
            // Nothing refers to this table, so it can be done inside.
            migrationBuilder.Sql("""
                CREATE TABLE "action_evidence_new" (
                    "Id" TEXT NOT NULL CONSTRAINT "PK_action_evidence" PRIMARY KEY,
                    "BoardId" TEXT NOT NULL,
                    "ActionId" TEXT NOT NULL,
                    "FileId" TEXT NULL,
                    "FileName" TEXT NOT NULL,
                    "Size" INTEGER NOT NULL,
                    "AddedBy" TEXT NOT NULL,
                    "AddedAt" TEXT NOT NULL,
                    "ShowsCompletion" INTEGER NOT NULL,
                    CONSTRAINT "FK_action_evidence_actions_ActionId" FOREIGN KEY ("ActionId") REFERENCES "actions" ("Id") ON DELETE RESTRICT,
                    CONSTRAINT "FK_action_evidence_files_FileId" FOREIGN KEY ("FileId") REFERENCES "files" ("Id") ON DELETE RESTRICT
                );
                INSERT INTO "action_evidence_new" SELECT "Id", "BoardId", "ActionId", "FileId", "FileName", "Size", "AddedBy", "AddedAt", "ShowsCompletion" FROM "action_evidence";
                DROP TABLE "action_evidence";
                ALTER TABLE "action_evidence_new" RENAME TO "action_evidence";
                CREATE INDEX "IX_action_evidence_ActionId" ON "action_evidence" ("ActionId");
                CREATE INDEX "IX_action_evidence_BoardId_ActionId" ON "action_evidence" ("BoardId", "ActionId");
                CREATE INDEX "IX_action_evidence_FileId" ON "action_evidence" ("FileId");
                """);

            migrationBuilder.AddColumn<int>(
                name: "Kind",
                table: "action_evidence",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Words",
                table: "action_evidence",
                type: "TEXT",
                maxLength: 4000,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "action_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OwnerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecretHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    MadeAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    StoppedAt = table.Column<DateTime>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_links", x => x.Id);
                    table.ForeignKey(
                        name: "FK_action_links_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "action_rules",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    WhoAgrees = table.Column<int>(type: "INTEGER", nullable: false),
                    AsksDifference = table.Column<bool>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_rules", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "action_tags",
                columns: table => new
                {
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_action_tags", x => new { x.ActionId, x.Kind, x.Name });
                    table.ForeignKey(
                        name: "FK_action_tags_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "agency_responses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    AskedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    AnsweredBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agency_responses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agency_responses_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_agency_responses_agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "chase_mornings",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chase_mornings", x => new { x.BoardId, x.Day });
                });

            migrationBuilder.CreateTable(
                name: "chase_settings",
                columns: table => new
                {
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Way = table.Column<int>(type: "INTEGER", nullable: false),
                    DaysBefore = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    EveryDaysLate = table.Column<int>(type: "INTEGER", nullable: true),
                    LineContactAfter = table.Column<int>(type: "INTEGER", nullable: true),
                    ChairAfter = table.Column<int>(type: "INTEGER", nullable: true),
                    WorkingDaysOnly = table.Column<bool>(type: "INTEGER", nullable: false),
                    QuietMonths = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_chase_settings", x => x.BoardId);
                });

            migrationBuilder.CreateTable(
                name: "horizon_log",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Link = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    OutOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DecideBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    DecidedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Lead_AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead_GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead_Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    Lead_Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Lead_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_horizon_log", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    To = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    SentOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ReplyBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    RepliedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Reply = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    ClosedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_letters_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    FromDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    UntilDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Cost = table.Column<int>(type: "INTEGER", nullable: true),
                    Funder = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Reach = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    BegunOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EndedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RolledFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Lead_AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead_GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead_Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    Lead_Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Lead_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plans_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plans_plans_RolledFromId",
                        column: x => x.RolledFromId,
                        principalTable: "plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "referrals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    PutTo = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    PutOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AnswerBy = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    Answer = table.Column<int>(type: "INTEGER", nullable: true),
                    AnswerText = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    AnsweredOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Effect = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    ClosedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_referrals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_referrals_agencies_AgencyId",
                        column: x => x.AgencyId,
                        principalTable: "agencies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ActionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    ToId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Step = table.Column<int>(type: "INTEGER", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MessageId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.Id);
                    table.ForeignKey(
                        name: "FK_reminders_actions_ActionId",
                        column: x => x.ActionId,
                        principalTable: "actions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_reminders_messages_MessageId",
                        column: x => x.MessageId,
                        principalTable: "messages",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "saved_views",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Query = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    IsForAll = table.Column<bool>(type: "INTEGER", nullable: false),
                    MadeBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_saved_views", x => x.Id);
                    table.ForeignKey(
                        name: "FK_saved_views_accounts_AccountId",
                        column: x => x.AccountId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "started_days",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_started_days", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "letter_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    LetterId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsReply = table.Column<bool>(type: "INTEGER", nullable: false),
                    FileId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 260, nullable: false),
                    Size = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_letter_files_files_FileId",
                        column: x => x.FileId,
                        principalTable: "files",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_letter_files_letters_LetterId",
                        column: x => x.LetterId,
                        principalTable: "letters",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_priorities",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_priorities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_priorities_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: true),
                    ShownAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_public_plans_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_objectives",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PlanId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PriorityId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Order = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ToDo = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    Measure = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Rating = table.Column<int>(type: "INTEGER", nullable: false),
                    RatedBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    RatedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    LastHeardOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    CarriedFromId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TakenOutBecause = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: true),
                    TakenOutOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Lead_AgencyId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead_GroupId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Lead_Kind = table.Column<int>(type: "INTEGER", nullable: true),
                    Lead_Name = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Lead_PersonId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_objectives", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_objectives_groups_GroupId",
                        column: x => x.GroupId,
                        principalTable: "groups",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_objectives_plan_objectives_CarriedFromId",
                        column: x => x.CarriedFromId,
                        principalTable: "plan_objectives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_objectives_plan_priorities_PriorityId",
                        column: x => x.PriorityId,
                        principalTable: "plan_priorities",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_plan_objectives_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_milestones",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Words = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    DoneOn = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_milestones_plan_objectives_ObjectiveId",
                        column: x => x.ObjectiveId,
                        principalTable: "plan_objectives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_progress",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BoardId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ObjectiveId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", maxLength: 4000, nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_progress", x => x.Id);
                    table.ForeignKey(
                        name: "FK_plan_progress_plan_objectives_ObjectiveId",
                        column: x => x.ObjectiveId,
                        principalTable: "plan_objectives",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_messages_State_ToAddress",
                table: "messages",
                columns: new[] { "State", "ToAddress" });

            migrationBuilder.CreateIndex(
                name: "IX_actions_RestOfId",
                table: "actions",
                column: "RestOfId");

            migrationBuilder.CreateIndex(
                name: "IX_action_links_ActionId",
                table: "action_links",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_action_links_BoardId_ActionId",
                table: "action_links",
                columns: new[] { "BoardId", "ActionId" });

            migrationBuilder.CreateIndex(
                name: "IX_action_links_SecretHash",
                table: "action_links",
                column: "SecretHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_action_tags_BoardId_Name",
                table: "action_tags",
                columns: new[] { "BoardId", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_agency_responses_ActionId_AgencyId",
                table: "agency_responses",
                columns: new[] { "ActionId", "AgencyId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agency_responses_AgencyId",
                table: "agency_responses",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_agency_responses_BoardId_AgencyId_State",
                table: "agency_responses",
                columns: new[] { "BoardId", "AgencyId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_horizon_log_BoardId_State_DecideBy",
                table: "horizon_log",
                columns: new[] { "BoardId", "State", "DecideBy" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_files_BoardId_LetterId",
                table: "letter_files",
                columns: new[] { "BoardId", "LetterId" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_files_FileId",
                table: "letter_files",
                column: "FileId");

            migrationBuilder.CreateIndex(
                name: "IX_letter_files_LetterId",
                table: "letter_files",
                column: "LetterId");

            migrationBuilder.CreateIndex(
                name: "IX_letters_ActionId",
                table: "letters",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_letters_BoardId_Number",
                table: "letters",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_milestones_BoardId_ObjectiveId_DueOn",
                table: "plan_milestones",
                columns: new[] { "BoardId", "ObjectiveId", "DueOn" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_milestones_ObjectiveId",
                table: "plan_milestones",
                column: "ObjectiveId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_objectives_BoardId_PlanId_PriorityId_Order",
                table: "plan_objectives",
                columns: new[] { "BoardId", "PlanId", "PriorityId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_objectives_CarriedFromId",
                table: "plan_objectives",
                column: "CarriedFromId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_objectives_GroupId",
                table: "plan_objectives",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_objectives_PlanId",
                table: "plan_objectives",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_objectives_PriorityId",
                table: "plan_objectives",
                column: "PriorityId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_priorities_BoardId_PlanId_Order",
                table: "plan_priorities",
                columns: new[] { "BoardId", "PlanId", "Order" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_priorities_PlanId",
                table: "plan_priorities",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_plan_progress_BoardId_ObjectiveId_On",
                table: "plan_progress",
                columns: new[] { "BoardId", "ObjectiveId", "On" });

            migrationBuilder.CreateIndex(
                name: "IX_plan_progress_ObjectiveId",
                table: "plan_progress",
                column: "ObjectiveId");

            migrationBuilder.CreateIndex(
                name: "IX_plans_BoardId_Number",
                table: "plans",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plans_GroupId",
                table: "plans",
                column: "GroupId");

            migrationBuilder.CreateIndex(
                name: "IX_plans_RolledFromId",
                table: "plans",
                column: "RolledFromId");

            migrationBuilder.CreateIndex(
                name: "IX_public_plans_BoardId_Number",
                table: "public_plans",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_plans_BoardId_PlanId",
                table: "public_plans",
                columns: new[] { "BoardId", "PlanId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_public_plans_PlanId",
                table: "public_plans",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_AgencyId",
                table: "referrals",
                column: "AgencyId");

            migrationBuilder.CreateIndex(
                name: "IX_referrals_BoardId_Number",
                table: "referrals",
                columns: new[] { "BoardId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminders_ActionId",
                table: "reminders",
                column: "ActionId");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_BoardId_ActionId",
                table: "reminders",
                columns: new[] { "BoardId", "ActionId" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_BoardId_Day",
                table: "reminders",
                columns: new[] { "BoardId", "Day" });

            migrationBuilder.CreateIndex(
                name: "IX_reminders_MessageId",
                table: "reminders",
                column: "MessageId");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_AccountId",
                table: "saved_views",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_saved_views_BoardId_AccountId",
                table: "saved_views",
                columns: new[] { "BoardId", "AccountId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "action_links");

            migrationBuilder.DropTable(
                name: "action_rules");

            migrationBuilder.DropTable(
                name: "action_tags");

            migrationBuilder.DropTable(
                name: "agency_responses");

            migrationBuilder.DropTable(
                name: "chase_mornings");

            migrationBuilder.DropTable(
                name: "chase_settings");

            migrationBuilder.DropTable(
                name: "horizon_log");

            migrationBuilder.DropTable(
                name: "letter_files");

            migrationBuilder.DropTable(
                name: "plan_milestones");

            migrationBuilder.DropTable(
                name: "plan_progress");

            migrationBuilder.DropTable(
                name: "public_plans");

            migrationBuilder.DropTable(
                name: "referrals");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropTable(
                name: "saved_views");

            migrationBuilder.DropTable(
                name: "started_days");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropTable(
                name: "plan_objectives");

            migrationBuilder.DropTable(
                name: "plan_priorities");

            migrationBuilder.DropTable(
                name: "plans");

            migrationBuilder.DropIndex(
                name: "IX_messages_State_ToAddress",
                table: "messages");

            migrationBuilder.DropIndex(
                name: "IX_actions_RestOfId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "LineContact",
                table: "board_members");

            migrationBuilder.DropColumn(
                name: "LineContactEmail",
                table: "board_members");

            migrationBuilder.DropColumn(
                name: "DoneAgreedAtId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "IsPublic",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "RestOfId",
                table: "actions");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "action_evidence");

            migrationBuilder.DropColumn(
                name: "Words",
                table: "action_evidence");

            migrationBuilder.AlterColumn<Guid>(
                name: "FileId",
                table: "action_evidence",
                type: "TEXT",
                nullable: false,
                defaultValue: new Guid("00000000-0000-0000-0000-000000000000"),
                oldClrType: typeof(Guid),
                oldType: "TEXT",
                oldNullable: true);
        }
    }
}
