using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Reporting.Data.Migrations;

/// <inheritdoc />
internal sealed partial class WidenReportKeys : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        // SQLite keeps no lengths (decision 68).
        if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
            return;
        migrationBuilder.AlterColumn<string>(
            name: "key",
            table: "reporting_reports",
            maxLength: 121,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 60);

        migrationBuilder.AlterColumn<string>(
            name: "key",
            table: "reporting_due_reminders",
            maxLength: 121,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 60);

        migrationBuilder.AlterColumn<string>(
            name: "key",
            table: "reporting_drafts",
            maxLength: 121,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 60);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        if (migrationBuilder.ActiveProvider == "Microsoft.EntityFrameworkCore.Sqlite")
            return;
        migrationBuilder.AlterColumn<string>(
            name: "key",
            table: "reporting_reports",
            maxLength: 60,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 121);

        migrationBuilder.AlterColumn<string>(
            name: "key",
            table: "reporting_due_reminders",
            maxLength: 60,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 121);

        migrationBuilder.AlterColumn<string>(
            name: "key",
            table: "reporting_drafts",
            maxLength: 60,
            nullable: false,
            oldClrType: typeof(string),
            oldMaxLength: 121);
    }
}
