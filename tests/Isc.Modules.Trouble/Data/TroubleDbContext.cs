using Isc.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Modules.Trouble.Data;

internal sealed class TroubleDbContext(DbContextOptions<TroubleDbContext> options) : ModuleDbContext(options)
{
    public DbSet<TroubleNote> Notes => Set<TroubleNote>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TroubleNote>().Property(n => n.Text).HasMaxLength(200);
        base.OnModelCreating(modelBuilder);
    }
}
