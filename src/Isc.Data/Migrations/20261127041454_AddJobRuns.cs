using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddJobRuns : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "isc_job_runs",
            columns: table => new
            {
                id = table.Column<string>(maxLength: 100, nullable: false),
                host = table.Column<string>(maxLength: 100, nullable: false),
                started_at = table.Column<DateTime>(nullable: false),
                ended_at = table.Column<DateTime>(nullable: false),
                succeeded_at = table.Column<DateTime>(nullable: true),
                failures = table.Column<int>(nullable: false),
                error = table.Column<string>(maxLength: 2000, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_job_runs_pk", x => x.id);
            });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "isc_job_runs");
    }
}
