using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Website.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "website_site_pages",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                address = table.Column<string>(maxLength: 200, nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("website_site_pages_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "website_site_pages_from_id_ix",
            table: "website_site_pages",
            columns: new[] { "from", "id" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "website_site_pages");
    }
}
