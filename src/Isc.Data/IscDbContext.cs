using Isc.Data.Audit;
using Isc.Data.Idempotency;
using Isc.Data.Jobs;
using Isc.Data.Switches;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data;

/// <summary>
/// Owns the tables of no kernel: the audit trail, the outbox, which all contexts write, the replies to repeated requests, the switches of
/// modules and the runs of jobs.
/// </summary>
internal sealed class IscDbContext(DbContextOptions<IscDbContext> options) : ModuleDbContext(options)
{
    public DbSet<AuditEvent> AuditEvents => Set<AuditEvent>();

    public DbSet<ChainHead> ChainHeads => Set<ChainHead>();

    public DbSet<PersonalValue> PersonalValues => Set<PersonalValue>();

    public DbSet<KeptReply> Replies => Set<KeptReply>();

    public DbSet<ModuleSwitch> Switches => Set<ModuleSwitch>();

    public DbSet<JobRun> JobRuns => Set<JobRun>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        AuditEvent.Map(modelBuilder.Entity<AuditEvent>());
        ChainHead.Map(modelBuilder.Entity<ChainHead>());
        PersonalValue.Map(modelBuilder.Entity<PersonalValue>());
        KeptReply.Map(modelBuilder.Entity<KeptReply>());
        ModuleSwitch.Map(modelBuilder.Entity<ModuleSwitch>());
        JobRun.Map(modelBuilder.Entity<JobRun>());
        base.OnModelCreating(modelBuilder);
    }
}
