using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Isc.Library.Data.Migrations;

/// <inheritdoc />
internal sealed partial class AddDocumentFiles : Migration
{
    /// <inheritdoc />
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            name: "library_files",
            columns: table => new
            {
                id = table.Column<Guid>(nullable: false),
                document_id = table.Column<Guid>(nullable: false),
                language = table.Column<string>(maxLength: 2, nullable: false),
                place = table.Column<string>(maxLength: 32, nullable: false),
                name = table.Column<string>(maxLength: 150, nullable: false),
                media_type = table.Column<string>(maxLength: 100, nullable: false),
                size = table.Column<long>(nullable: false),
                sha256 = table.Column<string>(maxLength: 64, nullable: false),
                added_at = table.Column<DateTime>(nullable: false),
                added_by_id = table.Column<Guid>(nullable: true),
                version = table.Column<int>(nullable: false),
                citation = table.Column<string>(maxLength: 100, nullable: true)
            },
            constraints: table =>
            {
                table.PrimaryKey("library_files_pk", x => x.id);
            });

        migrationBuilder.CreateIndex(
            name: "library_files_document_id_language_added_at_ix",
            table: "library_files",
            columns: new[] { "document_id", "language", "added_at" });
    }

    /// <inheritdoc />
    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropTable(
            name: "library_files");
    }
}
