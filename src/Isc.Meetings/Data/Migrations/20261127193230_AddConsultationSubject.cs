using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Meetings.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddConsultationSubject : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "subject",
            table: "meetings_consultations",
            maxLength: 8000,
            nullable: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "subject",
            table: "meetings_consultations");
    }
}
