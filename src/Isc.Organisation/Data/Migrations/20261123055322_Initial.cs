using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Organisation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "organisation_access_tokens",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                name = table.Column<string>(maxLength: 100, nullable: false),
                digest = table.Column<string>(maxLength: 64, nullable: false),
                created = table.Column<DateTime>(nullable: false),
                expires = table.Column<DateTime>(nullable: true),
                last_used = table.Column<DateTime>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_access_tokens_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_account_roles",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                role = table.Column<string>(maxLength: 40, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_account_roles_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_accounts",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                email = table.Column<string>(maxLength: 254, nullable: false),
                name = table.Column<string>(maxLength: 200, nullable: false),
                active = table.Column<bool>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_accounts_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_bodies",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                type = table.Column<string>(maxLength: 40, nullable: false),
                acronym = table.Column<string>(maxLength: 20000, nullable: true),
                name = table.Column<string>(maxLength: 20000, nullable: false),
                parent_id = table.Column<Guid>(nullable: true),
                founders = table.Column<string>(maxLength: 4000, nullable: false),
                purpose = table.Column<string>(maxLength: 20000, nullable: true),
                functions = table.Column<string>(maxLength: 40000, nullable: false),
                terms_of_reference = table.Column<string>(maxLength: 20000, nullable: true),
                terms_symbol = table.Column<string>(maxLength: 80, nullable: true),
                email = table.Column<string>(maxLength: 254, nullable: true),
                mailing_list = table.Column<bool>(nullable: false),
                since = table.Column<string>(maxLength: 21, nullable: true),
                ended = table.Column<DateOnly>(nullable: true),
                order = table.Column<int>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_bodies_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_offices",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 60, nullable: false),
                kind = table.Column<string>(maxLength: 40, nullable: false),
                name = table.Column<string>(maxLength: 20000, nullable: false),
                acronym = table.Column<string>(maxLength: 20000, nullable: true),
                parent_id = table.Column<Guid>(nullable: true),
                city = table.Column<string>(maxLength: 20000, nullable: true),
                head = table.Column<string>(maxLength: 200, nullable: true),
                order = table.Column<int>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_offices_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_seats",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                role = table.Column<string>(maxLength: 40, nullable: false),
                office_id = table.Column<Guid>(nullable: true),
                represented_body_id = table.Column<Guid>(nullable: true),
                holder = table.Column<string>(maxLength: 20000, nullable: true),
                holders = table.Column<int>(nullable: true),
                note = table.Column<string>(maxLength: 20000, nullable: true),
                order = table.Column<int>(nullable: false),
                since = table.Column<string>(maxLength: 21, nullable: true),
                last = table.Column<string>(maxLength: 21, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_seats_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "organisation_access_tokens_account_id_ix",
            table: "organisation_access_tokens",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "organisation_access_tokens_digest_ix",
            table: "organisation_access_tokens",
            column: "digest",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_account_roles_account_id_role_ix",
            table: "organisation_account_roles",
            columns: new[] { "account_id", "role" });

        migrationBuilder.CreateIndex(
            name: "organisation_accounts_email_ix",
            table: "organisation_accounts",
            column: "email",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_bodies_key_ix",
            table: "organisation_bodies",
            column: "key",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_bodies_order_ix",
            table: "organisation_bodies",
            column: "order");

        migrationBuilder.CreateIndex(
            name: "organisation_bodies_parent_id_ix",
            table: "organisation_bodies",
            column: "parent_id");

        migrationBuilder.CreateIndex(
            name: "organisation_offices_key_ix",
            table: "organisation_offices",
            column: "key",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_offices_order_ix",
            table: "organisation_offices",
            column: "order");

        migrationBuilder.CreateIndex(
            name: "organisation_seats_body_id_order_ix",
            table: "organisation_seats",
            columns: new[] { "body_id", "order" });

        migrationBuilder.CreateIndex(
            name: "organisation_seats_role_ix",
            table: "organisation_seats",
            column: "role");
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "organisation_access_tokens");

        migrationBuilder.DropTable(
            name: "organisation_account_roles");

        migrationBuilder.DropTable(
            name: "organisation_accounts");

        migrationBuilder.DropTable(
            name: "organisation_bodies");

        migrationBuilder.DropTable(
            name: "organisation_offices");

        migrationBuilder.DropTable(
            name: "organisation_seats");
    }
}
