using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Meetings.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddReminders : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "meetings_reminders",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                meeting_id = table.Column<Guid>(nullable: false),
                on = table.Column<DateOnly>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("meetings_reminders_pk", x => x.id);
                table.ForeignKey(
                    name: "meetings_reminders_meeting_id_fk",
                    column: x => x.meeting_id,
                    principalTable: "meetings_meetings",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "meetings_reminders_meeting_id_on_ix",
            table: "meetings_reminders",
            columns: new[] { "meeting_id", "on" },
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "meetings_reminders");
    }
}
