using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Mail.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "mail_letters",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                recipient = table.Column<string>(maxLength: 254, nullable: false),
                account_id = table.Column<Guid>(nullable: true),
                topic = table.Column<string>(maxLength: 200, nullable: true),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                due_at = table.Column<DateTime>(nullable: true),
                created_at = table.Column<DateTime>(nullable: false),
                settled_at = table.Column<DateTime>(nullable: true),
                attempts = table.Column<int>(nullable: false),
                error = table.Column<string>(maxLength: 1000, nullable: true),
                version = table.Column<int>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("mail_letters_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "mail_parts",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                letter_id = table.Column<Guid>(nullable: false),
                message_id = table.Column<Guid>(nullable: false),
                recipient = table.Column<string>(maxLength: 254, nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                subject = table.Column<string>(maxLength: 20000, nullable: false),
                text = table.Column<string>(maxLength: 20000, nullable: true),
                path = table.Column<string>(maxLength: 500, nullable: true),
                calendar = table.Column<string>(maxLength: 20000, nullable: true),
                sensitive = table.Column<bool>(nullable: false)
            },
            constraints: table =>
            {
                table.PrimaryKey("mail_parts_pk", x => x.id);
                table.ForeignKey(
                    name: "mail_parts_letter_id_fk",
                    column: x => x.letter_id,
                    principalTable: "mail_letters",
                    principalColumn: "id",
                    onDelete: ReferentialAction.Restrict);
            });

        migrationBuilder.CreateIndex(
            name: "mail_letters_due_at_ix",
            table: "mail_letters",
            column: "due_at");

        migrationBuilder.CreateIndex(
            name: "mail_letters_recipient_topic_state_ix",
            table: "mail_letters",
            columns: new[] { "recipient", "topic", "state" });

        migrationBuilder.CreateIndex(
            name: "mail_letters_state_id_ix",
            table: "mail_letters",
            columns: new[] { "state", "id" });

        migrationBuilder.CreateIndex(
            name: "mail_parts_letter_id_ix",
            table: "mail_parts",
            column: "letter_id");

        migrationBuilder.CreateIndex(
            name: "mail_parts_message_id_recipient_ix",
            table: "mail_parts",
            columns: new[] { "message_id", "recipient" },
            unique: true);
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "mail_parts");

        migrationBuilder.DropTable(
            name: "mail_letters");
    }
}
