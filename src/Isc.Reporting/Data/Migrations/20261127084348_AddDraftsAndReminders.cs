using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Reporting.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddDraftsAndReminders : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "reporting_drafts",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                since = table.Column<DateOnly>(nullable: true),
                as_of = table.Column<DateOnly>(nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                meeting_id = table.Column<Guid>(nullable: true),
                made_at = table.Column<DateTime>(nullable: false),
                made_by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_drafts_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "reporting_due_reminders",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                meeting_id = table.Column<Guid>(nullable: false),
                days = table.Column<int>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_due_reminders_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "reporting_draft_texts",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                draft_id = table.Column<Guid>(nullable: false),
                language = table.Column<string>(maxLength: 2, nullable: false),
                place = table.Column<string>(maxLength: 300, nullable: false),
                basis = table.Column<string>(maxLength: 100000, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_draft_texts_pk", x => x.id);
                table.ForeignKey(
                    name: "reporting_draft_texts_draft_id_fk",
                    column: x => x.draft_id,
                    principalTable: "reporting_drafts",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "reporting_draft_texts_draft_id_language_place_ix",
            table: "reporting_draft_texts",
            columns: new[] { "draft_id", "language", "place" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "reporting_drafts_key_as_of_ix",
            table: "reporting_drafts",
            columns: new[] { "key", "as_of" });

        migrationBuilder.CreateIndex(
            name: "reporting_drafts_made_at_id_ix",
            table: "reporting_drafts",
            columns: new[] { "made_at", "id" });

        migrationBuilder.CreateIndex(
            name: "reporting_due_reminders_key_meeting_id_days_ix",
            table: "reporting_due_reminders",
            columns: new[] { "key", "meeting_id", "days" },
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "reporting_draft_texts");

        migrationBuilder.DropTable(
            name: "reporting_due_reminders");

        migrationBuilder.DropTable(
            name: "reporting_drafts");
    }
}
