using Isc.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Architecture.Tests.Fixtures.Data;

/// <summary>A context that undoes the base's names and points outside itself.</summary>
internal sealed class StrayDbContext(DbContextOptions<StrayDbContext> options) : ModuleDbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Stray>();
        modelBuilder.Entity<Neighbour>();
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Neighbour>().ToTable("organisation_body", table => table.ExcludeFromMigrations());
        modelBuilder.Entity<Stray>().ToTable("wanderer").HasOne<Neighbour>().WithMany().HasForeignKey(stray => stray.NeighbourId);
        modelBuilder.Entity<Stray>().HasIndex(stray => stray.NeighbourId).HasDatabaseName("by_neighbour");
    }
}
