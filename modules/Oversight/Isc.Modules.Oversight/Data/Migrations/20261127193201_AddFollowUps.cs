using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Oversight.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddFollowUps : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "oversight_follow_ups",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                recommendation_id = table.Column<Guid>(nullable: false),
                message_id = table.Column<Guid>(nullable: false),
                on = table.Column<DateOnly>(nullable: false),
                issue = table.Column<string>(maxLength: 60, nullable: false),
                path = table.Column<string>(maxLength: 300, nullable: true),
                body = table.Column<string>(maxLength: 60, nullable: false),
                outcome = table.Column<string>(maxLength: 20, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("oversight_follow_ups_pk", x => x.id);
                table.ForeignKey(
                    name: "oversight_follow_ups_recommendation_id_fk",
                    column: x => x.recommendation_id,
                    principalTable: "oversight_recommendations",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "oversight_follow_ups_recommendation_id_message_id_ix",
            table: "oversight_follow_ups",
            columns: new[] { "recommendation_id", "message_id" },
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "oversight_follow_ups");
    }
}
