using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.EventOverview.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "event_overview_listed_events",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                place = table.Column<string>(maxLength: 200, nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                lasts = table.Column<bool>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("event_overview_listed_events_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "event_overview_listed_events_from_id_ix",
            table: "event_overview_listed_events",
            columns: new[] { "from", "id" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "event_overview_listed_events");
    }
}
