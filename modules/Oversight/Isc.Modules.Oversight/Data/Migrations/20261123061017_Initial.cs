using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Modules.Oversight.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "oversight_notes",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                order = table.Column<int>(nullable: false),
                theme = table.Column<string>(maxLength: 60, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("oversight_notes_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "oversight_recommendations",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                stream = table.Column<string>(maxLength: 40, nullable: false),
                report_symbol = table.Column<string>(maxLength: 60, nullable: false),
                year = table.Column<int>(nullable: false),
                ordinal = table.Column<int>(nullable: false),
                form = table.Column<string>(maxLength: 40, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: true),
                addressee = table.Column<string>(maxLength: 40, nullable: false),
                theme = table.Column<string>(maxLength: 60, nullable: true),
                due = table.Column<DateOnly>(nullable: true),
                due_for = table.Column<string>(maxLength: 20000, nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                acceptance = table.Column<string>(maxLength: 40, nullable: false),
                implementation = table.Column<string>(maxLength: 40, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("oversight_recommendations_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "oversight_steps",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                recommendation_id = table.Column<Guid>(nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                order = table.Column<int>(nullable: false),
                acceptance = table.Column<string>(maxLength: 40, nullable: false),
                implementation = table.Column<string>(maxLength: 40, nullable: true),
                account_id = table.Column<Guid>(nullable: true),
                reason = table.Column<string>(maxLength: 2000, nullable: true),
                evidence = table.Column<string>(maxLength: 2000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("oversight_steps_pk", x => x.id);
                table.ForeignKey(
                    name: "oversight_steps_recommendation_id_fk",
                    column: x => x.recommendation_id,
                    principalTable: "oversight_recommendations",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "oversight_notes_from_order_ix",
            table: "oversight_notes",
            columns: new[] { "from", "order" });

        migrationBuilder.CreateIndex(
            name: "oversight_recommendations_report_symbol_form_ordinal_ix",
            table: "oversight_recommendations",
            columns: new[] { "report_symbol", "form", "ordinal" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "oversight_recommendations_stream_year_ix",
            table: "oversight_recommendations",
            columns: new[] { "stream", "year" });

        migrationBuilder.CreateIndex(
            name: "oversight_recommendations_year_form_ordinal_id_ix",
            table: "oversight_recommendations",
            columns: new[] { "year", "form", "ordinal", "id" });

        migrationBuilder.CreateIndex(
            name: "oversight_steps_recommendation_id_until_order_ix",
            table: "oversight_steps",
            columns: new[] { "recommendation_id", "until", "order" });

        migrationBuilder.CreateIndex(
            name: "oversight_steps_until_ix",
            table: "oversight_steps",
            column: "until");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "oversight_notes");

        migrationBuilder.DropTable(
            name: "oversight_steps");

        migrationBuilder.DropTable(
            name: "oversight_recommendations");
    }
}
