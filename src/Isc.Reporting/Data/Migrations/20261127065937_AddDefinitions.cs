using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Reporting.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddDefinitions : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "reporting_definitions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                content = table.Column<string>(maxLength: 400000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("reporting_definitions_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "reporting_definitions_key_ix",
            table: "reporting_definitions",
            column: "key",
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "reporting_definitions");
    }
}
