using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Organisation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class ScopeRoles : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "scope_key",
            table: "organisation_account_roles",
            maxLength: 100,
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "scope_kind",
            table: "organisation_account_roles",
            maxLength: 40,
            nullable: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "scope_key",
            table: "organisation_account_roles");

        migrationBuilder.DropColumn(
            name: "scope_kind",
            table: "organisation_account_roles");
    }
}
