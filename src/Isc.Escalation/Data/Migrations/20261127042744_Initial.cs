using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Escalation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "escalation_calendars",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                rules = table.Column<string>(maxLength: 60000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true),
                key = table.Column<string>(maxLength: 60, nullable: false),
                number = table.Column<int>(nullable: false),
                made_at = table.Column<DateTime>(nullable: false),
                made_by = table.Column<Guid>(nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_calendars_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "escalation_issues",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                @sealed = table.Column<bool>(name: "sealed", nullable: false),
                number = table.Column<int>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                question = table.Column<string>(maxLength: 20000, nullable: false),
                background = table.Column<string>(maxLength: 20000, nullable: true),
                options = table.Column<string>(maxLength: 40000, nullable: false),
                theme = table.Column<string>(maxLength: 60, nullable: false),
                sector = table.Column<string>(maxLength: 60, nullable: true),
                region = table.Column<string>(maxLength: 60, nullable: true),
                raised_by = table.Column<Guid>(nullable: false),
                recorded_by = table.Column<Guid>(nullable: true),
                raised_at = table.Column<DateTime>(nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                urgent = table.Column<bool>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                level = table.Column<int>(nullable: false),
                body = table.Column<string>(maxLength: 60, nullable: true),
                due_at = table.Column<DateTime>(nullable: true),
                next_at = table.Column<DateTime>(nullable: true),
                returns = table.Column<int>(nullable: false),
                appealed = table.Column<bool>(nullable: false),
                decided_at = table.Column<DateTime>(nullable: true),
                closed_at = table.Column<DateTime>(nullable: true),
                source_kind = table.Column<string>(maxLength: 60, nullable: true),
                source_id = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_issues_pk", x => x.id);
                table.CheckConstraint("escalation_issues_running_ck", "state NOT IN ('Open', 'Acknowledged', 'Paused') OR (level > 0 AND body IS NOT NULL AND due_at IS NOT NULL AND next_at IS NOT NULL)");
            });

        migrationBuilder.CreateTable(
            name: "escalation_ladders",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                rules = table.Column<string>(maxLength: 40000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true),
                key = table.Column<string>(maxLength: 60, nullable: false),
                number = table.Column<int>(nullable: false),
                made_at = table.Column<DateTime>(nullable: false),
                made_by = table.Column<Guid>(nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_ladders_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "escalation_entries",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                issue_id = table.Column<Guid>(nullable: false),
                level = table.Column<int>(nullable: false),
                sequence = table.Column<int>(nullable: false),
                body = table.Column<string>(maxLength: 60, nullable: false),
                entered_at = table.Column<DateTime>(nullable: false),
                ladder = table.Column<string>(maxLength: 60, nullable: false),
                ladder_edition = table.Column<int>(nullable: false),
                calendar = table.Column<string>(maxLength: 60, nullable: false),
                calendar_edition = table.Column<int>(nullable: false),
                acknowledge_minutes = table.Column<int>(nullable: false),
                decide_minutes = table.Column<int>(nullable: false),
                acknowledge_due_at = table.Column<DateTime>(nullable: false),
                decide_due_at = table.Column<DateTime>(nullable: false),
                pauses = table.Column<string>(maxLength: 20000, nullable: false),
                acknowledged_at = table.Column<DateTime>(nullable: true),
                acknowledged_by = table.Column<Guid>(nullable: true),
                consented_by = table.Column<Guid>(nullable: true),
                left_at = table.Column<DateTime>(nullable: true),
                outcome = table.Column<string>(maxLength: 40, nullable: true),
                left_by = table.Column<Guid>(nullable: true),
                reason = table.Column<string>(maxLength: 2000, nullable: true),
                worked_minutes = table.Column<int>(nullable: true),
                breached = table.Column<bool>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_entries_pk", x => x.id);
                table.ForeignKey(
                    name: "escalation_entries_issue_id_fk",
                    column: x => x.issue_id,
                    principalTable: "escalation_issues",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "escalation_links",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                issue_id = table.Column<Guid>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                key = table.Column<string>(maxLength: 100, nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: true),
                path = table.Column<string>(maxLength: 300, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_links_pk", x => x.id);
                table.ForeignKey(
                    name: "escalation_links_issue_id_fk",
                    column: x => x.issue_id,
                    principalTable: "escalation_issues",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "escalation_participants",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                issue_id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                part = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_participants_pk", x => x.id);
                table.ForeignKey(
                    name: "escalation_participants_issue_id_fk",
                    column: x => x.issue_id,
                    principalTable: "escalation_issues",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "escalation_positions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                issue_id = table.Column<Guid>(nullable: false),
                office = table.Column<string>(maxLength: 60, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                at = table.Column<DateTime>(nullable: false),
                by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_positions_pk", x => x.id);
                table.ForeignKey(
                    name: "escalation_positions_issue_id_fk",
                    column: x => x.issue_id,
                    principalTable: "escalation_issues",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "escalation_rulings",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                issue_id = table.Column<Guid>(nullable: false),
                entry_id = table.Column<Guid>(nullable: false),
                level = table.Column<int>(nullable: false),
                body = table.Column<string>(maxLength: 60, nullable: false),
                theme = table.Column<string>(maxLength: 60, nullable: false),
                at = table.Column<DateTime>(nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                reasons = table.Column<string>(maxLength: 20000, nullable: false),
                deciders = table.Column<string>(maxLength: 4000, nullable: false),
                dissent = table.Column<string>(maxLength: 20000, nullable: true),
                actions = table.Column<string>(maxLength: 40000, nullable: false),
                document = table.Column<string>(maxLength: 60, nullable: true),
                decision_id = table.Column<Guid>(nullable: true),
                decision_reference = table.Column<string>(maxLength: 60, nullable: true),
                by = table.Column<Guid>(nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                superseded_by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_rulings_pk", x => x.id);
                table.ForeignKey(
                    name: "escalation_rulings_issue_id_fk",
                    column: x => x.issue_id,
                    principalTable: "escalation_issues",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "escalation_alarms",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                entry_id = table.Column<Guid>(nullable: false),
                kind = table.Column<string>(maxLength: 20, nullable: false),
                due_at = table.Column<DateTime>(nullable: false),
                fired_at = table.Column<DateTime>(nullable: false),
                late = table.Column<bool>(nullable: false),
                told = table.Column<int>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("escalation_alarms_pk", x => x.id);
                table.ForeignKey(
                    name: "escalation_alarms_entry_id_fk",
                    column: x => x.entry_id,
                    principalTable: "escalation_entries",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "escalation_alarms_entry_id_kind_ix",
            table: "escalation_alarms",
            columns: new[] { "entry_id", "kind" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_calendars_key_number_ix",
            table: "escalation_calendars",
            columns: new[] { "key", "number" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_entries_left_at_issue_id_ix",
            table: "escalation_entries",
            columns: new[] { "left_at", "issue_id" });

        migrationBuilder.CreateIndex(
            name: "escalation_entries_issue_id_ix",
            table: "escalation_entries",
            column: "issue_id",
            unique: true,
            filter: "left_at IS NULL");

        migrationBuilder.CreateIndex(
            name: "escalation_entries_issue_id_sequence_ix",
            table: "escalation_entries",
            columns: new[] { "issue_id", "sequence" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_issues_level_due_at_id_class_state_ix",
            table: "escalation_issues",
            columns: new[] { "level", "due_at", "id", "class", "state" });

        migrationBuilder.CreateIndex(
            name: "escalation_issues_next_at_ix",
            table: "escalation_issues",
            column: "next_at");

        migrationBuilder.CreateIndex(
            name: "escalation_issues_raised_at_id_ix",
            table: "escalation_issues",
            columns: new[] { "raised_at", "id" });

        migrationBuilder.CreateIndex(
            name: "escalation_issues_sealed_number_ix",
            table: "escalation_issues",
            columns: new[] { "sealed", "number" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_issues_source_kind_source_id_ix",
            table: "escalation_issues",
            columns: new[] { "source_kind", "source_id" });

        migrationBuilder.CreateIndex(
            name: "escalation_issues_theme_raised_at_id_ix",
            table: "escalation_issues",
            columns: new[] { "theme", "raised_at", "id" });

        migrationBuilder.CreateIndex(
            name: "escalation_ladders_key_number_ix",
            table: "escalation_ladders",
            columns: new[] { "key", "number" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_links_issue_id_ix",
            table: "escalation_links",
            column: "issue_id");

        migrationBuilder.CreateIndex(
            name: "escalation_links_kind_key_issue_id_ix",
            table: "escalation_links",
            columns: new[] { "kind", "key", "issue_id" });

        migrationBuilder.CreateIndex(
            name: "escalation_participants_issue_id_account_id_part_ix",
            table: "escalation_participants",
            columns: new[] { "issue_id", "account_id", "part" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_positions_issue_id_office_ix",
            table: "escalation_positions",
            columns: new[] { "issue_id", "office" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_rulings_at_id_ix",
            table: "escalation_rulings",
            columns: new[] { "at", "id" });

        migrationBuilder.CreateIndex(
            name: "escalation_rulings_decision_id_ix",
            table: "escalation_rulings",
            column: "decision_id",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "escalation_rulings_issue_id_ix",
            table: "escalation_rulings",
            column: "issue_id");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "escalation_alarms");

        migrationBuilder.DropTable(
            name: "escalation_calendars");

        migrationBuilder.DropTable(
            name: "escalation_ladders");

        migrationBuilder.DropTable(
            name: "escalation_links");

        migrationBuilder.DropTable(
            name: "escalation_participants");

        migrationBuilder.DropTable(
            name: "escalation_positions");

        migrationBuilder.DropTable(
            name: "escalation_rulings");

        migrationBuilder.DropTable(
            name: "escalation_entries");

        migrationBuilder.DropTable(
            name: "escalation_issues");
    }
}
