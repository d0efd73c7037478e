using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Organisation.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddSignIn : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "organisation_credentials",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                password_hash = table.Column<string>(maxLength: 200, nullable: true),
                password_changed = table.Column<DateTime>(nullable: true),
                stamp = table.Column<string>(maxLength: 64, nullable: false),
                failures = table.Column<int>(nullable: false),
                locked_until = table.Column<DateTime>(nullable: true),
                authenticator_key = table.Column<string>(maxLength: 500, nullable: true),
                second_factor = table.Column<bool>(nullable: false),
                last_step = table.Column<long>(nullable: false),
                recovery_codes = table.Column<string>(maxLength: 1000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_credentials_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_invitations",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: true),
                digest = table.Column<string>(maxLength: 64, nullable: false),
                created = table.Column<DateTime>(nullable: false),
                expires = table.Column<DateTime>(nullable: false),
                ended = table.Column<DateTime>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_invitations_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_linked_identities",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                provider = table.Column<string>(maxLength: 40, nullable: false),
                subject = table.Column<string>(maxLength: 255, nullable: false),
                linked = table.Column<DateTime>(nullable: false),
                removed = table.Column<DateTime>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_linked_identities_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_passkeys",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                credential_id = table.Column<string>(maxLength: 1364, nullable: false),
                public_key = table.Column<string>(maxLength: 2000, nullable: false),
                name = table.Column<string>(maxLength: 100, nullable: false),
                created = table.Column<DateTime>(nullable: false),
                used = table.Column<DateTime>(nullable: true),
                sign_count = table.Column<long>(nullable: false),
                transports = table.Column<string>(maxLength: 100, nullable: true),
                is_user_verified = table.Column<bool>(nullable: false),
                is_backup_eligible = table.Column<bool>(nullable: false),
                is_backed_up = table.Column<bool>(nullable: false),
                removed = table.Column<DateTime>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_passkeys_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "organisation_sessions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                account_id = table.Column<Guid>(nullable: false),
                digest = table.Column<string>(maxLength: 64, nullable: false),
                stamp = table.Column<string>(maxLength: 64, nullable: false),
                proof = table.Column<string>(maxLength: 40, nullable: false),
                opened = table.Column<DateTime>(nullable: false),
                seen = table.Column<DateTime>(nullable: false),
                until = table.Column<DateTime>(nullable: false),
                client = table.Column<string>(maxLength: 200, nullable: false),
                ended = table.Column<DateTime>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("organisation_sessions_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "organisation_credentials_account_id_ix",
            table: "organisation_credentials",
            column: "account_id",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_invitations_account_id_ix",
            table: "organisation_invitations",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "organisation_invitations_digest_ix",
            table: "organisation_invitations",
            column: "digest",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_linked_identities_account_id_ix",
            table: "organisation_linked_identities",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "organisation_linked_identities_provider_subject_ix",
            table: "organisation_linked_identities",
            columns: new[] { "provider", "subject" },
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_passkeys_account_id_ix",
            table: "organisation_passkeys",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "organisation_passkeys_credential_id_ix",
            table: "organisation_passkeys",
            column: "credential_id",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "organisation_sessions_account_id_ix",
            table: "organisation_sessions",
            column: "account_id");

        migrationBuilder.CreateIndex(
            name: "organisation_sessions_digest_ix",
            table: "organisation_sessions",
            column: "digest",
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "organisation_credentials");

        migrationBuilder.DropTable(
            name: "organisation_invitations");

        migrationBuilder.DropTable(
            name: "organisation_linked_identities");

        migrationBuilder.DropTable(
            name: "organisation_passkeys");

        migrationBuilder.DropTable(
            name: "organisation_sessions");
    }
}
