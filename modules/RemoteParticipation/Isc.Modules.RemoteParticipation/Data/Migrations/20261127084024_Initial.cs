using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.RemoteParticipation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "remote_participation_guidelines",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                platform = table.Column<string>(maxLength: 200, nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("remote_participation_guidelines_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "remote_participation_guidelines_from_id_ix",
            table: "remote_participation_guidelines",
            columns: new[] { "from", "id" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "remote_participation_guidelines");
    }
}
