using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Escalation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class CoverMeasures : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(
            name: "escalation_issues_raised_at_id_ix",
            table: "escalation_issues");

        migrationBuilder.DropIndex(
            name: "escalation_entries_left_at_issue_id_ix",
            table: "escalation_entries");

        migrationBuilder.CreateIndex(
            name: "escalation_issues_id_class_ix",
            table: "escalation_issues",
            columns: new[] { "id", "class" });

        migrationBuilder.CreateIndex(
            name: "escalation_issues_raised_at_id_class_state_ix",
            table: "escalation_issues",
            columns: new[] { "raised_at", "id", "class", "state" });

        migrationBuilder.CreateIndex(
            name: "escalation_entries_measures_ix",
            table: "escalation_entries",
            columns: new[] { "left_at", "issue_id", "level", "outcome", "worked_minutes", "breached" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(
            name: "escalation_issues_id_class_ix",
            table: "escalation_issues");

        migrationBuilder.DropIndex(
            name: "escalation_issues_raised_at_id_class_state_ix",
            table: "escalation_issues");

        migrationBuilder.DropIndex(
            name: "escalation_entries_measures_ix",
            table: "escalation_entries");

        migrationBuilder.CreateIndex(
            name: "escalation_issues_raised_at_id_ix",
            table: "escalation_issues",
            columns: new[] { "raised_at", "id" });

        migrationBuilder.CreateIndex(
            name: "escalation_entries_left_at_issue_id_ix",
            table: "escalation_entries",
            columns: new[] { "left_at", "issue_id" });
    }
}
