using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Organisation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class BoundTokens : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<bool>(
            name: "feeds_only",
            table: "organisation_access_tokens",
            nullable: false,
            defaultValue: false);

        migrationBuilder.AddColumn<string>(
            name: "permissions",
            table: "organisation_access_tokens",
            maxLength: 10000,
            nullable: true);

        migrationBuilder.AddColumn<bool>(
            name: "read_only",
            table: "organisation_access_tokens",
            nullable: false,
            defaultValue: false);

        migrationBuilder.AddColumn<DateTime>(
            name: "withdrawn",
            table: "organisation_access_tokens",
            nullable: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "feeds_only",
            table: "organisation_access_tokens");

        migrationBuilder.DropColumn(
            name: "permissions",
            table: "organisation_access_tokens");

        migrationBuilder.DropColumn(
            name: "read_only",
            table: "organisation_access_tokens");

        migrationBuilder.DropColumn(
            name: "withdrawn",
            table: "organisation_access_tokens");
    }
}
