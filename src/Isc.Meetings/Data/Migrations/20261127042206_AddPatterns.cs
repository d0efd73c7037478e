using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Meetings.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddPatterns : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "class",
            table: "meetings_series",
            maxLength: 40,
            nullable: false,
            defaultValue: "");

        migrationBuilder.AddColumn<string>(
            name: "pattern",
            table: "meetings_series",
            maxLength: 4000,
            nullable: true);

        migrationBuilder.AddColumn<int>(
            name: "sequence",
            table: "meetings_series",
            nullable: false,
            defaultValue: 0);

        migrationBuilder.AddColumn<DateOnly>(
            name: "occurrence",
            table: "meetings_meetings",
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "occurs_at",
            table: "meetings_meetings",
            maxLength: 5,
            nullable: true);

        migrationBuilder.AddColumn<string>(
            name: "region",
            table: "meetings_meetings",
            maxLength: 60,
            nullable: true);

        migrationBuilder.CreateIndex(
            name: "meetings_meetings_series_id_occurrence_ix",
            table: "meetings_meetings",
            columns: new[] { "series_id", "occurrence" },
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex(
            name: "meetings_meetings_series_id_occurrence_ix",
            table: "meetings_meetings");

        migrationBuilder.DropColumn(
            name: "class",
            table: "meetings_series");

        migrationBuilder.DropColumn(
            name: "pattern",
            table: "meetings_series");

        migrationBuilder.DropColumn(
            name: "sequence",
            table: "meetings_series");

        migrationBuilder.DropColumn(
            name: "occurrence",
            table: "meetings_meetings");

        migrationBuilder.DropColumn(
            name: "occurs_at",
            table: "meetings_meetings");

        migrationBuilder.DropColumn(
            name: "region",
            table: "meetings_meetings");
    }
}
