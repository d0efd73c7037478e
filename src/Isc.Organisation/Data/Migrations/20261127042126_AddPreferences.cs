using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Organisation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddPreferences : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "organisation_preferences",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                language = table.Column<string>(maxLength: 2, nullable: false),
                alarm_minutes = table.Column<int>(nullable: true),
                digest = table.Column<bool>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_preferences_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "organisation_preferences_account_id_ix",
            table: "organisation_preferences",
            column: "account_id",
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "organisation_preferences");
    }
}
