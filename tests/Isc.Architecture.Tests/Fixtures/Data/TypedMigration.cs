using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Isc.Architecture.Tests.Fixtures.Data;

/// <summary>Names column types and speaks SQL: it runs on one database only.</summary>
[DbContext(typeof(StrayDbContext))]
[Migration("20210101000000_Typed")]
internal sealed class TypedMigration : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable("stray_things", table => new { Id = table.Column<Guid>(type: "TEXT") });
        migrationBuilder.AddColumn<int>("count", "stray_things", type: "INTEGER", nullable: true);
        migrationBuilder.Sql("UPDATE stray_things SET count = 0");
    }
}
