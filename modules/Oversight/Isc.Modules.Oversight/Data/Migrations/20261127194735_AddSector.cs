using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Oversight.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddSector : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>(
            name: "sector",
            table: "oversight_recommendations",
            maxLength: 60,
            nullable: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropColumn(
            name: "sector",
            table: "oversight_recommendations");
    }
}
