using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Membership.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "membership_entries",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                entity = table.Column<string>(maxLength: 300, nullable: true),
                category = table.Column<string>(maxLength: 40, nullable: false),
                sector_id = table.Column<Guid>(nullable: true),
                region_id = table.Column<Guid>(nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                left_from = table.Column<DateOnly>(nullable: true),
                left_until = table.Column<DateOnly>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("membership_entries_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "membership_figures",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                category = table.Column<string>(maxLength: 40, nullable: false),
                sector_id = table.Column<Guid>(nullable: true),
                region_id = table.Column<Guid>(nullable: true),
                count = table.Column<long>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("membership_figures_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "membership_reviews",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("membership_reviews_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "membership_entries_category_from_id_ix",
            table: "membership_entries",
            columns: new[] { "category", "from", "id" });

        migrationBuilder.CreateIndex(
            name: "membership_entries_from_id_ix",
            table: "membership_entries",
            columns: new[] { "from", "id" });

        migrationBuilder.CreateIndex(
            name: "membership_figures_from_id_ix",
            table: "membership_figures",
            columns: new[] { "from", "id" });

        migrationBuilder.CreateIndex(
            name: "membership_reviews_from_ix",
            table: "membership_reviews",
            column: "from");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "membership_entries");

        migrationBuilder.DropTable(
            name: "membership_figures");

        migrationBuilder.DropTable(
            name: "membership_reviews");
    }
}
