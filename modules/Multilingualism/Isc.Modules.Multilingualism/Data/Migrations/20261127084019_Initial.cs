using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Multilingualism.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "multilingualism_mandates",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                instrument = table.Column<string>(maxLength: 200, nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("multilingualism_mandates_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "multilingualism_mandates_from_id_ix",
            table: "multilingualism_mandates",
            columns: new[] { "from", "id" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "multilingualism_mandates");
    }
}
