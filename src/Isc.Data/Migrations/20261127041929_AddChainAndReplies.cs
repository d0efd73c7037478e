using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddChainAndReplies : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "hash",
            table: "isc_audit",
            maxLength: 64,
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "previous_hash",
            table: "isc_audit",
            maxLength: 64,
            nullable: true);

        migrationBuilder.AddColumn<long>(
            name: "sequence",
            table: "isc_audit",
            nullable: true);

        migrationBuilder.CreateTable(
            name: "isc_audit_head",
            columns: table => new
            {
                id = table.Column<int>(nullable: false),
                sequence = table.Column<long>(nullable: false),
                hash = table.Column<string>(maxLength: 64, nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_audit_head_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "isc_audit_personal",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                event_id = table.Column<Guid>(nullable: false),
                record_id = table.Column<Guid>(nullable: false),
                digest = table.Column<string>(maxLength: 64, nullable: false),
                salt = table.Column<string>(maxLength: 64, nullable: true),
                value = table.Column<string>(nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_audit_personal_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "isc_replies",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                route = table.Column<string>(maxLength: 500, nullable: false),
                key = table.Column<string>(maxLength: 200, nullable: false),
                request_hash = table.Column<string>(maxLength: 64, nullable: false),
                at = table.Column<DateTime>(nullable: false),
                status = table.Column<int>(nullable: true),
                location = table.Column<string>(maxLength: 2000, nullable: true),
                tag = table.Column<string>(maxLength: 100, nullable: true),
                content_type = table.Column<string>(maxLength: 200, nullable: true),
                body = table.Column<string>(nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("isc_replies_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "isc_audit_account_id_sequence_ix",
            table: "isc_audit",
            columns: new[] { "account_id", "sequence" });

        migrationBuilder.CreateIndex(
            name: "isc_audit_sequence_ix",
            table: "isc_audit",
            column: "sequence",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "isc_audit_personal_event_id_ix",
            table: "isc_audit_personal",
            column: "event_id");

        migrationBuilder.CreateIndex(
            name: "isc_audit_personal_record_id_ix",
            table: "isc_audit_personal",
            column: "record_id");

        migrationBuilder.CreateIndex(
            name: "isc_replies_account_id_route_key_ix",
            table: "isc_replies",
            columns: new[] { "account_id", "route", "key" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "isc_replies_at_ix",
            table: "isc_replies",
            column: "at");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "isc_audit_head");

        migrationBuilder.DropTable(
            name: "isc_audit_personal");

        migrationBuilder.DropTable(
            name: "isc_replies");

        migrationBuilder.DropIndex(
            name: "isc_audit_account_id_sequence_ix",
            table: "isc_audit");

        migrationBuilder.DropIndex(
            name: "isc_audit_sequence_ix",
            table: "isc_audit");

        migrationBuilder.DropColumn(
            name: "hash",
            table: "isc_audit");

        migrationBuilder.DropColumn(
            name: "previous_hash",
            table: "isc_audit");

        migrationBuilder.DropColumn(
            name: "sequence",
            table: "isc_audit");
    }
}
