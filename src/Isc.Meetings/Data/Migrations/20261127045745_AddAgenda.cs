using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Meetings.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddAgenda : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "arrangements",
            table: "meetings_meetings",
            maxLength: 6000,
            nullable: false,
            defaultValue: "{}");

        migrationBuilder.AddColumn<DateOnly>(
            name: "documents_by",
            table: "meetings_meetings",
            nullable: true);

        migrationBuilder.AddColumn<DateOnly>(
            name: "replies_by",
            table: "meetings_meetings",
            nullable: true);

        migrationBuilder.AddColumn<Guid>(
            name: "consultation_id",
            table: "meetings_decisions",
            nullable: true);

        migrationBuilder.AddColumn<Guid>(
            name: "item_id",
            table: "meetings_decisions",
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "legal_basis",
            table: "meetings_decisions",
            maxLength: 300,
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "reasons",
            table: "meetings_decisions",
            maxLength: 20000,
            nullable: true);

        migrationBuilder.AddColumn<Guid>(
            name: "account_id",
            table: "meetings_attendance",
            nullable: true);

        migrationBuilder.AddColumn<DateTime>(
            name: "checked_in",
            table: "meetings_attendance",
            nullable: true);

        migrationBuilder.AddColumn<bool>(
            name: "invited",
            table: "meetings_attendance",
            nullable: false,
            defaultValue: false);

        migrationBuilder.AddColumn<string>(
            name: "person",
            table: "meetings_attendance",
            maxLength: 200,
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "reply",
            table: "meetings_attendance",
            maxLength: 40,
            nullable: false,
            defaultValue: "None");

        migrationBuilder.CreateTable(
            name: "meetings_actions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: true),
                source = table.Column<string>(maxLength: 1000, nullable: false),
                meeting_id = table.Column<Guid>(nullable: true),
                topic = table.Column<string>(maxLength: 20000, nullable: true),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                owner_office = table.Column<Guid>(nullable: true),
                owner_account = table.Column<Guid>(nullable: true),
                assigned_by = table.Column<Guid>(nullable: true),
                priority = table.Column<string>(maxLength: 40, nullable: false),
                due = table.Column<DateOnly>(nullable: true),
                original_due = table.Column<DateOnly>(nullable: true),
                state = table.Column<string>(maxLength: 40, nullable: false),
                since = table.Column<DateOnly>(nullable: false),
                blocked_on = table.Column<string>(maxLength: 2000, nullable: true),
                blocked_until = table.Column<DateOnly>(nullable: true),
                statement = table.Column<string>(maxLength: 4000, nullable: true),
                evidence = table.Column<string>(maxLength: 8000, nullable: false),
                done_by = table.Column<Guid>(nullable: true),
                verified_by = table.Column<Guid>(nullable: true),
                carried = table.Column<int>(nullable: false),
                superseded_by = table.Column<Guid>(nullable: true),
                silence_told = table.Column<DateOnly>(nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_actions_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "meetings_agenda_items",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                meeting_id = table.Column<Guid>(nullable: true),
                parent_id = table.Column<Guid>(nullable: true),
                place = table.Column<int>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                presenter = table.Column<string>(maxLength: 200, nullable: true),
                expected = table.Column<string>(maxLength: 40, nullable: false),
                minutes = table.Column<int>(nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                standing_key = table.Column<string>(maxLength: 60, nullable: true),
                sources = table.Column<string>(maxLength: 1000, nullable: false),
                filled = table.Column<string>(maxLength: 400000, nullable: true),
                documents = table.Column<string>(maxLength: 60000, nullable: false),
                carried_from = table.Column<Guid>(nullable: true),
                carried = table.Column<int>(nullable: false),
                proposed_by = table.Column<Guid>(nullable: true),
                reason = table.Column<string>(maxLength: 2000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_agenda_items_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_agenda_items_carried_from_fk",
                    column: x => x.carried_from,
                    principalTable: "meetings_agenda_items",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
                table.ForeignKey(
                    name: "meetings_agenda_items_meeting_id_fk",
                    column: x => x.meeting_id,
                    principalTable: "meetings_meetings",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
                table.ForeignKey(
                    name: "meetings_agenda_items_parent_id_fk",
                    column: x => x.parent_id,
                    principalTable: "meetings_agenda_items",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_agenda_templates",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                name = table.Column<string>(maxLength: 20000, nullable: false),
                items = table.Column<string>(maxLength: 200000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_agenda_templates_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "meetings_consultations",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                question = table.Column<string>(maxLength: 20000, nullable: false),
                options = table.Column<string>(maxLength: 60000, nullable: false),
                voters = table.Column<string>(maxLength: 10000, nullable: false),
                opened = table.Column<DateOnly>(nullable: false),
                deadline = table.Column<DateOnly>(nullable: false),
                rule = table.Column<string>(maxLength: 40, nullable: false),
                quorum = table.Column<int>(nullable: true),
                reasons = table.Column<string>(maxLength: 20000, nullable: true),
                legal_basis = table.Column<string>(maxLength: 300, nullable: true),
                state = table.Column<string>(maxLength: 40, nullable: false),
                result = table.Column<string>(maxLength: 10000, nullable: true),
                decision_id = table.Column<Guid>(nullable: true),
                opened_by = table.Column<Guid>(nullable: true),
                reminded = table.Column<DateOnly>(nullable: true),
                reason = table.Column<string>(maxLength: 2000, nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_consultations_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "meetings_minutes",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                meeting_id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                number = table.Column<int>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                paragraphs = table.Column<string>(maxLength: 1000000, nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                reason = table.Column<string>(maxLength: 2000, nullable: true),
                circulated_on = table.Column<DateOnly>(nullable: true),
                comments_by = table.Column<DateOnly>(nullable: true),
                item_id = table.Column<Guid>(nullable: true),
                approved_on = table.Column<DateOnly>(nullable: true),
                approved_by = table.Column<Guid>(nullable: true),
                document_id = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_minutes_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_minutes_meeting_id_fk",
                    column: x => x.meeting_id,
                    principalTable: "meetings_meetings",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_request_progress",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                decision_id = table.Column<Guid>(nullable: false),
                request = table.Column<int>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                on = table.Column<DateOnly>(nullable: false),
                note = table.Column<string>(maxLength: 2000, nullable: true),
                by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_request_progress_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_request_progress_decision_id_fk",
                    column: x => x.decision_id,
                    principalTable: "meetings_decisions",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_action_steps",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                action_id = table.Column<Guid>(nullable: false),
                at = table.Column<DateTime>(nullable: false),
                trigger = table.Column<string>(maxLength: 40, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                by = table.Column<Guid>(nullable: true),
                owner_office = table.Column<Guid>(nullable: true),
                owner_account = table.Column<Guid>(nullable: true),
                due = table.Column<DateOnly>(nullable: true),
                words = table.Column<string>(maxLength: 4000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_action_steps_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_action_steps_action_id_fk",
                    column: x => x.action_id,
                    principalTable: "meetings_actions",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_outcomes",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                item_id = table.Column<Guid>(nullable: false),
                meeting_id = table.Column<Guid>(nullable: false),
                place = table.Column<int>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                subject = table.Column<string>(maxLength: 8000, nullable: true),
                decision = table.Column<string>(maxLength: 60000, nullable: true),
                action = table.Column<string>(maxLength: 1000, nullable: true),
                decision_id = table.Column<Guid>(nullable: true),
                action_id = table.Column<Guid>(nullable: true),
                withdrawn = table.Column<bool>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_outcomes_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_outcomes_item_id_fk",
                    column: x => x.item_id,
                    principalTable: "meetings_agenda_items",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_consultation_replies",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                consultation_id = table.Column<Guid>(nullable: false),
                office_id = table.Column<Guid>(nullable: false),
                round = table.Column<int>(nullable: false),
                option = table.Column<string>(maxLength: 60, nullable: false),
                comment = table.Column<string>(maxLength: 2000, nullable: true),
                at = table.Column<DateTime>(nullable: false),
                late = table.Column<bool>(nullable: false),
                by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_consultation_replies_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_consultation_replies_consultation_id_fk",
                    column: x => x.consultation_id,
                    principalTable: "meetings_consultations",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_minutes_comments",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                revision_id = table.Column<Guid>(nullable: false),
                paragraph = table.Column<string>(maxLength: 20, nullable: true),
                text = table.Column<string>(maxLength: 4000, nullable: false),
                at = table.Column<DateTime>(nullable: false),
                by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_minutes_comments_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_minutes_comments_revision_id_fk",
                    column: x => x.revision_id,
                    principalTable: "meetings_minutes",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "meetings_action_steps_action_id_at_id_ix",
            table: "meetings_action_steps",
            columns: new[] { "action_id", "at", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_actions_assigned_by_state_due_id_ix",
            table: "meetings_actions",
            columns: new[] { "assigned_by", "state", "due", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_actions_body_key_state_due_id_ix",
            table: "meetings_actions",
            columns: new[] { "body_key", "state", "due", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_actions_meeting_id_ix",
            table: "meetings_actions",
            column: "meeting_id");

        migrationBuilder.CreateIndex(
            name: "meetings_actions_owner_account_state_due_id_ix",
            table: "meetings_actions",
            columns: new[] { "owner_account", "state", "due", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_actions_owner_office_state_due_id_ix",
            table: "meetings_actions",
            columns: new[] { "owner_office", "state", "due", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_actions_state_due_id_ix",
            table: "meetings_actions",
            columns: new[] { "state", "due", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_agenda_items_body_key_meeting_id_place_ix",
            table: "meetings_agenda_items",
            columns: new[] { "body_key", "meeting_id", "place" });

        migrationBuilder.CreateIndex(
            name: "meetings_agenda_items_carried_from_ix",
            table: "meetings_agenda_items",
            column: "carried_from");

        migrationBuilder.CreateIndex(
            name: "meetings_agenda_items_meeting_id_standing_key_ix",
            table: "meetings_agenda_items",
            columns: new[] { "meeting_id", "standing_key" });

        migrationBuilder.CreateIndex(
            name: "meetings_agenda_items_parent_id_ix",
            table: "meetings_agenda_items",
            column: "parent_id");

        migrationBuilder.CreateIndex(
            name: "meetings_agenda_templates_body_key_key_ix",
            table: "meetings_agenda_templates",
            columns: new[] { "body_key", "key" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_consultation_replies_consultation_id_office_id_round_ix",
            table: "meetings_consultation_replies",
            columns: new[] { "consultation_id", "office_id", "round" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_consultations_body_key_state_deadline_id_ix",
            table: "meetings_consultations",
            columns: new[] { "body_key", "state", "deadline", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_consultations_state_deadline_id_ix",
            table: "meetings_consultations",
            columns: new[] { "state", "deadline", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_minutes_body_key_ix",
            table: "meetings_minutes",
            column: "body_key");

        migrationBuilder.CreateIndex(
            name: "meetings_minutes_item_id_ix",
            table: "meetings_minutes",
            column: "item_id");

        migrationBuilder.CreateIndex(
            name: "meetings_minutes_meeting_id_number_ix",
            table: "meetings_minutes",
            columns: new[] { "meeting_id", "number" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_minutes_comments_revision_id_ix",
            table: "meetings_minutes_comments",
            column: "revision_id");

        migrationBuilder.CreateIndex(
            name: "meetings_outcomes_item_id_ix",
            table: "meetings_outcomes",
            column: "item_id");

        migrationBuilder.CreateIndex(
            name: "meetings_outcomes_meeting_id_item_id_place_ix",
            table: "meetings_outcomes",
            columns: new[] { "meeting_id", "item_id", "place" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_request_progress_decision_id_ix",
            table: "meetings_request_progress",
            column: "decision_id");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "meetings_action_steps");

        migrationBuilder.DropTable(
            name: "meetings_agenda_templates");

        migrationBuilder.DropTable(
            name: "meetings_consultation_replies");

        migrationBuilder.DropTable(
            name: "meetings_minutes_comments");

        migrationBuilder.DropTable(
            name: "meetings_outcomes");

        migrationBuilder.DropTable(
            name: "meetings_request_progress");

        migrationBuilder.DropTable(
            name: "meetings_actions");

        migrationBuilder.DropTable(
            name: "meetings_consultations");

        migrationBuilder.DropTable(
            name: "meetings_minutes");

        migrationBuilder.DropTable(
            name: "meetings_agenda_items");

        migrationBuilder.DropColumn(
            name: "arrangements",
            table: "meetings_meetings");

        migrationBuilder.DropColumn(
            name: "documents_by",
            table: "meetings_meetings");

        migrationBuilder.DropColumn(
            name: "replies_by",
            table: "meetings_meetings");

        migrationBuilder.DropColumn(
            name: "consultation_id",
            table: "meetings_decisions");

        migrationBuilder.DropColumn(
            name: "item_id",
            table: "meetings_decisions");

        migrationBuilder.DropColumn(
            name: "legal_basis",
            table: "meetings_decisions");

        migrationBuilder.DropColumn(
            name: "reasons",
            table: "meetings_decisions");

        migrationBuilder.DropColumn(
            name: "account_id",
            table: "meetings_attendance");

        migrationBuilder.DropColumn(
            name: "checked_in",
            table: "meetings_attendance");

        migrationBuilder.DropColumn(
            name: "invited",
            table: "meetings_attendance");

        migrationBuilder.DropColumn(
            name: "person",
            table: "meetings_attendance");

        migrationBuilder.DropColumn(
            name: "reply",
            table: "meetings_attendance");
    }
}
