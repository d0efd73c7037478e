using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Themes.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddUmbrellaHistory : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "changes",
            table: "themes_umbrellas",
            maxLength: 20000,
            nullable: false,
            // Of the umbrellas that are there, nothing has changed.
            defaultValue: "[]");

        migrationBuilder.AddColumn<DateOnly>(
            name: "ended",
            table: "themes_umbrellas",
            nullable: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "changes",
            table: "themes_umbrellas");

        migrationBuilder.DropColumn(
            name: "ended",
            table: "themes_umbrellas");
    }
}
