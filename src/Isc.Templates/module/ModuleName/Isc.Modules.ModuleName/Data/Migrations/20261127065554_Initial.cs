using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.ModuleName.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "module_prefix_activities",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("module_prefix_activities_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "module_prefix_activities_from_id_ix",
            table: "module_prefix_activities",
            columns: new[] { "from", "id" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "module_prefix_activities");
    }
}
