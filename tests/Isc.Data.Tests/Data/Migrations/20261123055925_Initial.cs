using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Data.Tests.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "trial_shelves",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                name = table.Column<string>(maxLength: 50, nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                when = table.Column<string>(maxLength: 21, nullable: false),
                opened = table.Column<DateOnly>(nullable: true),
                at = table.Column<DateTime>(nullable: false),
                places = table.Column<int>(nullable: false),
                cents = table.Column<long>(nullable: false),
                locked = table.Column<bool>(nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                tags = table.Column<string>(maxLength: 200, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("trial_shelves_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "trial_books",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                shelf_id = table.Column<Guid>(nullable: false),
                name = table.Column<string>(maxLength: 50, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("trial_books_pk", x => x.id);
                table.ForeignKey(
                    name: "trial_books_shelf_id_fk",
                    column: x => x.shelf_id,
                    principalTable: "trial_shelves",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "trial_books_shelf_id_ix",
            table: "trial_books",
            column: "shelf_id");

        migrationBuilder.CreateIndex(
            name: "trial_shelves_opened_id_ix",
            table: "trial_shelves",
            columns: new[] { "opened", "id" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "trial_books");

        migrationBuilder.DropTable(
            name: "trial_shelves");
    }
}
