using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "isc_audit",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                at = table.Column<DateTime>(nullable: false),
                actor_kind = table.Column<string>(maxLength: 20, nullable: false),
                account_id = table.Column<Guid>(nullable: true),
                on_behalf_of = table.Column<Guid>(nullable: true),
                change = table.Column<string>(maxLength: 20, nullable: false),
                table_name = table.Column<string>(maxLength: 100, nullable: false),
                record_id = table.Column<Guid>(nullable: false),
                record_version = table.Column<int>(nullable: false),
                before = table.Column<string>(nullable: true),
                after = table.Column<string>(nullable: false),
                reason = table.Column<string>(maxLength: 2000, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_audit_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "isc_outbox",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                type = table.Column<string>(maxLength: 200, nullable: false),
                payload = table.Column<string>(nullable: false),
                attempts = table.Column<int>(nullable: false),
                due_at = table.Column<DateTime>(nullable: true),
                delivered_at = table.Column<DateTime>(nullable: true),
                dead_at = table.Column<DateTime>(nullable: true),
                error = table.Column<string>(maxLength: 2000, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_outbox_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "isc_audit_at_ix",
            table: "isc_audit",
            column: "at");

        migrationBuilder.CreateIndex(
            name: "isc_audit_table_name_record_id_ix",
            table: "isc_audit",
            columns: new[] { "table_name", "record_id" });

        migrationBuilder.CreateIndex(
            name: "isc_outbox_due_at_ix",
            table: "isc_outbox",
            column: "due_at");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "isc_audit");

        migrationBuilder.DropTable(
            name: "isc_outbox");
    }
}
