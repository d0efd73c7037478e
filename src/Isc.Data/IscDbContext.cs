using Isc.Data.Jobs;
using Isc.Data.Switches;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data;

/// <summary>Owns the tables of no kernel: the audit trail and the outbox, which all contexts write, the switches of modules and the runs of jobs.</summary>
internal sealed class IscDbContext(DbContextOptions<IscDbContext> options) : ModuleDbContext(options)
{
    public DbSet<ModuleSwitch> Switches => Set<ModuleSwitch>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        ModuleSwitch.Map(modelBuilder.Entity<ModuleSwitch>());
        JobRun.Map(modelBuilder.Entity<JobRun>());
        base.OnModelCreating(modelBuilder);
    }
}
