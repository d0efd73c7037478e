using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Organisation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddGrants : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "organisation_emergencies",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                asked_by = table.Column<Guid>(nullable: false),
                asked_at = table.Column<DateTime>(nullable: false),
                reason = table.Column<string>(maxLength: 2000, nullable: false),
                minutes = table.Column<int>(nullable: false),
                confirmed_by = table.Column<Guid>(nullable: true),
                until = table.Column<DateTime>(nullable: false),
                ended = table.Column<DateTime>(nullable: true),
                ended_by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_emergencies_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_recusals",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                theme = table.Column<string>(maxLength: 100, nullable: true),
                from = table.Column<Guid>(nullable: false),
                reason = table.Column<string>(maxLength: 2000, nullable: false),
                declared = table.Column<DateTime>(nullable: false),
                ended = table.Column<DateTime>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_recusals_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_role_grants",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                role = table.Column<string>(maxLength: 40, nullable: false),
                scope_kind = table.Column<string>(maxLength: 40, nullable: true),
                scope_key = table.Column<string>(maxLength: 100, nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: true),
                reason = table.Column<string>(maxLength: 2000, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                nominated_by = table.Column<Guid>(nullable: false),
                nominated_at = table.Column<DateTime>(nullable: false),
                decided_by = table.Column<Guid>(nullable: true),
                note = table.Column<string>(maxLength: 2000, nullable: true),
                executed_by = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_role_grants_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "organisation_emergencies_asked_by_until_ix",
            table: "organisation_emergencies",
            columns: new[] { "asked_by", "until" });

        migrationBuilder.CreateIndex(
            name: "organisation_recusals_account_id_ix",
            table: "organisation_recusals",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "organisation_role_grants_state_ix",
            table: "organisation_role_grants",
            column: "state");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "organisation_emergencies");

        migrationBuilder.DropTable(
            name: "organisation_recusals");

        migrationBuilder.DropTable(
            name: "organisation_role_grants");
    }
}
