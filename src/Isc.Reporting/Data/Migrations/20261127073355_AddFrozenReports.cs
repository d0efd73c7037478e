using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Reporting.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddFrozenReports : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "reporting_reports",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                number = table.Column<int>(nullable: false),
                body = table.Column<string>(maxLength: 60, nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                since = table.Column<DateOnly>(nullable: true),
                as_of = table.Column<DateOnly>(nullable: false),
                symbol = table.Column<string>(maxLength: 60, nullable: true),
                frozen_at = table.Column<DateTime>(nullable: false),
                frozen_by = table.Column<Guid>(nullable: true),
                hash = table.Column<string>(maxLength: 64, nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_reports_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "reporting_files",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                report_id = table.Column<Guid>(nullable: false),
                language = table.Column<string>(maxLength: 2, nullable: false),
                format = table.Column<string>(maxLength: 10, nullable: false),
                content_type = table.Column<string>(maxLength: 100, nullable: false),
                hash = table.Column<string>(maxLength: 64, nullable: false),
                content = table.Column<byte[]>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_files_pk", x => x.id);
                table.ForeignKey(
                    name: "reporting_files_report_id_fk",
                    column: x => x.report_id,
                    principalTable: "reporting_reports",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateTable(
            name: "reporting_submissions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                report_id = table.Column<Guid>(nullable: false),
                body = table.Column<string>(maxLength: 60, nullable: false),
                meeting_id = table.Column<Guid>(nullable: true),
                on = table.Column<DateOnly>(nullable: false),
                by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_submissions_pk", x => x.id);
                table.ForeignKey(
                    name: "reporting_submissions_report_id_fk",
                    column: x => x.report_id,
                    principalTable: "reporting_reports",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "reporting_files_report_id_language_format_ix",
            table: "reporting_files",
            columns: new[] { "report_id", "language", "format" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "reporting_reports_frozen_at_id_ix",
            table: "reporting_reports",
            columns: new[] { "frozen_at", "id" });

        migrationBuilder.CreateIndex(
            name: "reporting_reports_key_number_ix",
            table: "reporting_reports",
            columns: new[] { "key", "number" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "reporting_submissions_meeting_id_ix",
            table: "reporting_submissions",
            column: "meeting_id");

        migrationBuilder.CreateIndex(
            name: "reporting_submissions_report_id_ix",
            table: "reporting_submissions",
            column: "report_id");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "reporting_files");

        migrationBuilder.DropTable(
            name: "reporting_submissions");

        migrationBuilder.DropTable(
            name: "reporting_reports");
    }
}
