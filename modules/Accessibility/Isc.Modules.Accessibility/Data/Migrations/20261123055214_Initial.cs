using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Accessibility.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "accessibility_fund_entries",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                donor_or_project = table.Column<string>(maxLength: 200, nullable: false),
                activity = table.Column<string>(maxLength: 200, nullable: true),
                amount = table.Column<long>(nullable: false),
                currency = table.Column<string>(maxLength: 3, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                settled_on = table.Column<DateOnly>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("accessibility_fund_entries_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "accessibility_fund_reviews",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("accessibility_fund_reviews_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "accessibility_trials",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                coordinator_id = table.Column<Guid>(nullable: false),
                experience_of_id = table.Column<Guid>(nullable: true),
                services = table.Column<string>(maxLength: 200, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                lessons = table.Column<string>(maxLength: 20000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("accessibility_trials_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "accessibility_trial_steps",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                trial_id = table.Column<Guid>(nullable: false),
                on = table.Column<DateOnly>(nullable: false),
                to = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("accessibility_trial_steps_pk", x => x.id);
                table.ForeignKey(
                    name: "accessibility_trial_steps_trial_id_fk",
                    column: x => x.trial_id,
                    principalTable: "accessibility_trials",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "accessibility_fund_entries_from_id_ix",
            table: "accessibility_fund_entries",
            columns: new[] { "from", "id" });

        migrationBuilder.CreateIndex(
            name: "accessibility_fund_entries_kind_from_id_ix",
            table: "accessibility_fund_entries",
            columns: new[] { "kind", "from", "id" });

        migrationBuilder.CreateIndex(
            name: "accessibility_fund_reviews_from_ix",
            table: "accessibility_fund_reviews",
            column: "from");

        migrationBuilder.CreateIndex(
            name: "accessibility_trial_steps_trial_id_ix",
            table: "accessibility_trial_steps",
            column: "trial_id");

        migrationBuilder.CreateIndex(
            name: "accessibility_trials_from_ix",
            table: "accessibility_trials",
            column: "from");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "accessibility_fund_entries");

        migrationBuilder.DropTable(
            name: "accessibility_fund_reviews");

        migrationBuilder.DropTable(
            name: "accessibility_trial_steps");

        migrationBuilder.DropTable(
            name: "accessibility_trials");
    }
}
