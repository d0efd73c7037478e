using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddSwitches : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "module",
            table: "isc_outbox",
            maxLength: 100,
            nullable: true);

        migrationBuilder.AddColumn<Guid>(
            name: "origin",
            table: "isc_outbox",
            nullable: true);

        migrationBuilder.AddColumn<DateTime>(
            name: "parked_at",
            table: "isc_outbox",
            nullable: true);

        migrationBuilder.CreateTable(
            name: "isc_modules",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                module = table.Column<string>(maxLength: 100, nullable: false),
                on = table.Column<bool>(nullable: false),
                changed_by = table.Column<Guid>(nullable: true),
                changed_at = table.Column<DateTime>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_modules_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "isc_outbox_module_parked_at_ix",
            table: "isc_outbox",
            columns: new[] { "module", "parked_at" });

        migrationBuilder.CreateIndex(
            name: "isc_outbox_origin_module_ix",
            table: "isc_outbox",
            columns: new[] { "origin", "module" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "isc_modules_module_ix",
            table: "isc_modules",
            column: "module",
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "isc_modules");

        migrationBuilder.DropIndex(
            name: "isc_outbox_module_parked_at_ix",
            table: "isc_outbox");

        migrationBuilder.DropIndex(
            name: "isc_outbox_origin_module_ix",
            table: "isc_outbox");

        migrationBuilder.DropColumn(
            name: "module",
            table: "isc_outbox");

        migrationBuilder.DropColumn(
            name: "origin",
            table: "isc_outbox");

        migrationBuilder.DropColumn(
            name: "parked_at",
            table: "isc_outbox");
    }
}
