using Isc.Data;
using Isc.Data.Conversions;
using Isc.Reporting.Definitions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Data;

/// <summary>Definitions that people made.</summary>
internal sealed class ReportingDbContext(DbContextOptions<ReportingDbContext> options) : ModuleDbContext(options)
{
    public DbSet<StoredDefinition> Definitions => Set<StoredDefinition>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StoredDefinition>(definition =>
        {
            definition.Property(d => d.Key).HasMaxLength(DefinitionRules.LongestKey);
            definition.Property(d => d.Content).HasJson(400_000);
            definition.HasIndex(d => d.Key).IsUnique();
        });
        base.OnModelCreating(modelBuilder);
    }
}
