using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Library.Data.Migrations;

/// <inheritdoc />
internal sealed partial class Initial : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "library_default_classes",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("library_default_classes_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "library_document_states",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                document_id = table.Column<Guid>(nullable: false),
                state = table.Column<string>(maxLength: 40, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                reason = table.Column<string>(maxLength: 2000, nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("library_document_states_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "library_documents",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                key = table.Column<string>(maxLength: 100, nullable: false),
                type = table.Column<string>(maxLength: 40, nullable: false),
                series = table.Column<string>(maxLength: 40, nullable: true),
                number = table.Column<string>(maxLength: 20, nullable: true),
                revision = table.Column<string>(maxLength: 20, nullable: true),
                symbol = table.Column<string>(maxLength: 80, nullable: true),
                title = table.Column<string>(maxLength: 20000, nullable: false),
                summary = table.Column<string>(maxLength: 20000, nullable: true),
                original_language = table.Column<string>(maxLength: 2, nullable: false),
                language_versions = table.Column<string>(maxLength: 400, nullable: false),
                source_body_id = table.Column<Guid>(nullable: true),
                superseded_by_id = table.Column<Guid>(nullable: true),
                state = table.Column<string>(maxLength: 40, nullable: false),
                @class = table.Column<string>(name: "class", maxLength: 40, nullable: false),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("library_documents_pk", x => x.id);
            });

        migrationBuilder.CreateTable(
            name: "library_submissions",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                document_id = table.Column<Guid>(nullable: false),
                body_id = table.Column<Guid>(nullable: false),
                session = table.Column<string>(maxLength: 20000, nullable: true),
                agenda_item = table.Column<string>(maxLength: 40, nullable: true),
                action = table.Column<string>(maxLength: 40, nullable: true),
                references = table.Column<string>(maxLength: 1000, nullable: false),
                outcome = table.Column<string>(maxLength: 40, nullable: false),
                mandate = table.Column<string>(maxLength: 80, nullable: true),
                reported_by_id = table.Column<Guid>(nullable: true),
                from = table.Column<DateOnly>(nullable: false),
                until = table.Column<DateOnly>(nullable: false),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("library_submissions_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "library_default_classes_body_id_ix",
            table: "library_default_classes",
            column: "body_id",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "library_document_states_document_id_from_ix",
            table: "library_document_states",
            columns: new[] { "document_id", "from" });

        migrationBuilder.CreateIndex(
            name: "library_documents_from_key_ix",
            table: "library_documents",
            columns: new[] { "from", "key" });

        migrationBuilder.CreateIndex(
            name: "library_documents_key_ix",
            table: "library_documents",
            column: "key",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "library_documents_source_body_id_from_key_ix",
            table: "library_documents",
            columns: new[] { "source_body_id", "from", "key" });

        migrationBuilder.CreateIndex(
            name: "library_documents_symbol_ix",
            table: "library_documents",
            column: "symbol",
            unique: true);

        migrationBuilder.CreateIndex(
            name: "library_documents_type_from_key_ix",
            table: "library_documents",
            columns: new[] { "type", "from", "key" });

        migrationBuilder.CreateIndex(
            name: "library_submissions_body_id_from_ix",
            table: "library_submissions",
            columns: new[] { "body_id", "from" });

        migrationBuilder.CreateIndex(
            name: "library_submissions_document_id_from_ix",
            table: "library_submissions",
            columns: new[] { "document_id", "from" });

        migrationBuilder.CreateIndex(
            name: "library_submissions_mandate_from_ix",
            table: "library_submissions",
            columns: new[] { "mandate", "from" });

        migrationBuilder.CreateIndex(
            name: "library_submissions_reported_by_id_from_ix",
            table: "library_submissions",
            columns: new[] { "reported_by_id", "from" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "library_default_classes");

        migrationBuilder.DropTable(
            name: "library_document_states");

        migrationBuilder.DropTable(
            name: "library_documents");

        migrationBuilder.DropTable(
            name: "library_submissions");
    }
}
