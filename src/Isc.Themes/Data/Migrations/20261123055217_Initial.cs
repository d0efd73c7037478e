using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Themes.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "themes_activities",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                theme = table.Column<string>(maxLength: 60, nullable: false),
                on = table.Column<DateOnly>(nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                path = table.Column<string>(maxLength: 300, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_activities_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "themes_lineages",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                from_theme_id = table.Column<Guid>(nullable: false),
                to_theme_id = table.Column<Guid>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                when = table.Column<string>(maxLength: 21, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_lineages_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "themes_themes",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                name = table.Column<string>(maxLength: 20000, nullable: false),
                purpose = table.Column<string>(maxLength: 20000, nullable: true),
                actors = table.Column<string>(maxLength: 20000, nullable: true),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_themes_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "themes_umbrellas",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                theme_id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                agreed_by_id = table.Column<Guid>(nullable: false),
                agreed = table.Column<string>(maxLength: 21, nullable: false),
                aim = table.Column<string>(maxLength: 20000, nullable: false),
                covers = table.Column<string>(maxLength: 2000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_umbrellas_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "themes_coordinations",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                theme_id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                start = table.Column<string>(maxLength: 21, nullable: false),
                end = table.Column<string>(maxLength: 21, nullable: true),
                note = table.Column<string>(maxLength: 20000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_coordinations_pk", x => x.id);
                table.ForeignKey(
                    name: "themes_coordinations_theme_id_fk",
                    column: x => x.theme_id,
                    principalTable: "themes_themes",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "themes_plans",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                theme_id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 80, nullable: false),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                period = table.Column<string>(maxLength: 21, nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_plans_pk", x => x.id);
                table.ForeignKey(
                    name: "themes_plans_theme_id_fk",
                    column: x => x.theme_id,
                    principalTable: "themes_themes",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "themes_seats",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                theme_id = table.Column<Guid>(nullable: false),
                office_id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_seats_pk", x => x.id);
                table.ForeignKey(
                    name: "themes_seats_theme_id_fk",
                    column: x => x.theme_id,
                    principalTable: "themes_themes",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "themes_updates",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                theme_id = table.Column<Guid>(nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                evidence = table.Column<string>(maxLength: 2000, nullable: false),
                for_report = table.Column<bool>(nullable: false),
                given_to = table.Column<string>(maxLength: 1000, nullable: false),
                position = table.Column<int>(nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_updates_pk", x => x.id);
                table.ForeignKey(
                    name: "themes_updates_theme_id_fk",
                    column: x => x.theme_id,
                    principalTable: "themes_themes",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateTable(
            name: "themes_plan_items",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                plan_id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 80, nullable: false),
                position = table.Column<int>(nullable: false),
                level = table.Column<string>(maxLength: 40, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: false),
                owner_id = table.Column<Guid>(nullable: true),
                coordinator_id = table.Column<Guid>(nullable: true),
                start = table.Column<string>(maxLength: 21, nullable: true),
                due = table.Column<string>(maxLength: 21, nullable: true),
                progress = table.Column<int>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                milestones = table.Column<string>(maxLength: 20000, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("themes_plan_items_pk", x => x.id);
                table.ForeignKey(
                    name: "themes_plan_items_plan_id_fk",
                    column: x => x.plan_id,
                    principalTable: "themes_plans",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Cascade);
            });

        migrationBuilder.CreateIndex(
            name: "themes_activities_theme_on_id_ix",
            table: "themes_activities",
            columns: new[] { "theme", "on", "id" });

        migrationBuilder.CreateIndex(
            name: "themes_coordinations_body_id_theme_id_ix",
            table: "themes_coordinations",
            columns: new[] { "body_id", "theme_id" });

        migrationBuilder.CreateIndex(
            name: "themes_coordinations_theme_id_ix",
            table: "themes_coordinations",
            column: "theme_id");

        migrationBuilder.CreateIndex(
            name: "themes_lineages_from_theme_id_ix",
            table: "themes_lineages",
            column: "from_theme_id");

        migrationBuilder.CreateIndex(
            name: "themes_lineages_to_theme_id_ix",
            table: "themes_lineages",
            column: "to_theme_id");

        migrationBuilder.CreateIndex(
            name: "themes_plan_items_plan_id_key_ix",
            table: "themes_plan_items",
            columns: new[] { "plan_id", "key" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "themes_plan_items_plan_id_position_ix",
            table: "themes_plan_items",
            columns: new[] { "plan_id", "position" });

        migrationBuilder.CreateIndex(
            name: "themes_plans_key_ix",
            table: "themes_plans",
            column: "key",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "themes_plans_theme_id_period_ix",
            table: "themes_plans",
            columns: new[] { "theme_id", "period" });

        migrationBuilder.CreateIndex(
            name: "themes_seats_account_id_ix",
            table: "themes_seats",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "themes_seats_theme_id_office_id_ix",
            table: "themes_seats",
            columns: new[] { "theme_id", "office_id" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "themes_themes_key_ix",
            table: "themes_themes",
            column: "key",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "themes_umbrellas_theme_id_ix",
            table: "themes_umbrellas",
            column: "theme_id",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "themes_updates_theme_id_until_position_ix",
            table: "themes_updates",
            columns: new[] { "theme_id", "until", "position" });

        migrationBuilder.CreateIndex(
            name: "themes_updates_until_position_ix",
            table: "themes_updates",
            columns: new[] { "until", "position" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "themes_activities");

        migrationBuilder.DropTable(
            name: "themes_coordinations");

        migrationBuilder.DropTable(
            name: "themes_lineages");

        migrationBuilder.DropTable(
            name: "themes_plan_items");

        migrationBuilder.DropTable(
            name: "themes_seats");

        migrationBuilder.DropTable(
            name: "themes_umbrellas");

        migrationBuilder.DropTable(
            name: "themes_updates");

        migrationBuilder.DropTable(
            name: "themes_plans");

        migrationBuilder.DropTable(
            name: "themes_themes");
    }
}
