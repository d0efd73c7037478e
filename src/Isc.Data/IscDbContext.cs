using Isc.Data.Switches;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data;

/// <summary>Owns the tables that all contexts write: the audit trail and the outbox.</summary>
internal sealed class IscDbContext(DbContextOptions<IscDbContext> options) : ModuleDbContext(options)
{
    public DbSet<ModuleSwitch> Switches => Set<ModuleSwitch>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ModuleSwitch.Map(modelBuilder.Entity<ModuleSwitch>());
        base.OnModelCreating(modelBuilder);
    }
}
