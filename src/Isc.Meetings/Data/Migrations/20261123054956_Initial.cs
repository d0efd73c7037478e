using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Meetings.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "meetings_series",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                name = table.Column<string>(maxLength: 20000, nullable: false),
                since = table.Column<string>(maxLength: 21, nullable: true),
                next_number = table.Column<int>(nullable: true),
                standing_items = table.Column<string>(maxLength: 20000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_series_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "meetings_meetings",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                series_id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                number = table.Column<int>(nullable: true),
                rank = table.Column<int>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                timing = table.Column<string>(maxLength: 20000, nullable: true),
                starts_at = table.Column<string>(maxLength: 5, nullable: true),
                ends_at = table.Column<string>(maxLength: 5, nullable: true),
                zone = table.Column<string>(maxLength: 60, nullable: true),
                mode = table.Column<string>(maxLength: 40, nullable: false),
                place = table.Column<string>(maxLength: 200, nullable: true),
                state = table.Column<string>(maxLength: 40, nullable: false),
                announced_on = table.Column<DateOnly>(nullable: true),
                moved_from = table.Column<string>(maxLength: 21, nullable: true),
                sequence = table.Column<int>(nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_meetings_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_meetings_series_id_fk",
                    column: x => x.series_id,
                    principalTable: "meetings_series",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_attendance",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                series_id = table.Column<Guid>(nullable: false),
                meeting_id = table.Column<Guid>(nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                office_id = table.Column<Guid>(nullable: false),
                presence = table.Column<string>(maxLength: 40, nullable: false),
                represented_by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_attendance_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_attendance_meeting_id_fk",
                    column: x => x.meeting_id,
                    principalTable: "meetings_meetings",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
                table.ForeignKey(
                    name: "meetings_attendance_series_id_fk",
                    column: x => x.series_id,
                    principalTable: "meetings_series",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_decisions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                body_key = table.Column<string>(maxLength: 60, nullable: false),
                meeting_id = table.Column<Guid>(nullable: true),
                year = table.Column<int>(nullable: false),
                ordinal = table.Column<int>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                requests = table.Column<string>(maxLength: 40000, nullable: false),
                is_standing = table.Column<bool>(nullable: false),
                superseded_by = table.Column<Guid>(nullable: true),
                superseded_on = table.Column<DateOnly>(nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_decisions_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_decisions_meeting_id_fk",
                    column: x => x.meeting_id,
                    principalTable: "meetings_meetings",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "meetings_decision_links",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                decision_id = table.Column<Guid>(nullable: false),
                target = table.Column<string>(maxLength: 40, nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_decision_links_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_decision_links_decision_id_fk",
                    column: x => x.decision_id,
                    principalTable: "meetings_decisions",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "meetings_attendance_meeting_id_ix",
            table: "meetings_attendance",
            column: "meeting_id");

        migrationBuilder.CreateIndex(
            name: "meetings_attendance_series_id_ix",
            table: "meetings_attendance",
            column: "series_id");

        migrationBuilder.CreateIndex(
            name: "meetings_decision_links_decision_id_ix",
            table: "meetings_decision_links",
            column: "decision_id");

        migrationBuilder.CreateIndex(
            name: "meetings_decision_links_target_key_decision_id_ix",
            table: "meetings_decision_links",
            columns: new[] { "target", "key", "decision_id" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_decisions_body_key_from_id_ix",
            table: "meetings_decisions",
            columns: new[] { "body_key", "from", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_decisions_body_key_year_ordinal_ix",
            table: "meetings_decisions",
            columns: new[] { "body_key", "year", "ordinal" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_decisions_from_id_ix",
            table: "meetings_decisions",
            columns: new[] { "from", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_decisions_meeting_id_ix",
            table: "meetings_decisions",
            column: "meeting_id");

        migrationBuilder.CreateIndex(
            name: "meetings_meetings_body_key_from_rank_id_ix",
            table: "meetings_meetings",
            columns: new[] { "body_key", "from", "rank", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_meetings_body_key_state_from_rank_id_ix",
            table: "meetings_meetings",
            columns: new[] { "body_key", "state", "from", "rank", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_meetings_from_rank_id_ix",
            table: "meetings_meetings",
            columns: new[] { "from", "rank", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_meetings_series_id_number_ix",
            table: "meetings_meetings",
            columns: new[] { "series_id", "number" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "meetings_meetings_state_from_rank_id_ix",
            table: "meetings_meetings",
            columns: new[] { "state", "from", "rank", "id" });

        migrationBuilder.CreateIndex(
            name: "meetings_series_body_key_ix",
            table: "meetings_series",
            column: "body_key");

        migrationBuilder.CreateIndex(
            name: "meetings_series_key_ix",
            table: "meetings_series",
            column: "key",
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "meetings_attendance");

        migrationBuilder.DropTable(
            name: "meetings_decision_links");

        migrationBuilder.DropTable(
            name: "meetings_decisions");

        migrationBuilder.DropTable(
            name: "meetings_meetings");

        migrationBuilder.DropTable(
            name: "meetings_series");
    }
}
