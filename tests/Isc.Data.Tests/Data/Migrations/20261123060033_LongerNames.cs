using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Data.Tests.Data.Migrations;

/// <inheritdoc />
internal sealed partial class LongerNames : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AlterColumn<string>(
            name: "name",
            table: "trial_shelves",
            maxLength: 100,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 50);

        migrationBuilder.AddColumn<string>(
            name: "note",
            table: "trial_shelves",
            maxLength: 500,
            nullable: true);

        migrationBuilder.AlterColumn<string>(
            name: "name",
            table: "trial_books",
            maxLength: 100,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 50);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "note",
            table: "trial_shelves");

        migrationBuilder.AlterColumn<string>(
            name: "name",
            table: "trial_shelves",
            maxLength: 50,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 100);

        migrationBuilder.AlterColumn<string>(
            name: "name",
            table: "trial_books",
            maxLength: 50,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 100);
    }
}
