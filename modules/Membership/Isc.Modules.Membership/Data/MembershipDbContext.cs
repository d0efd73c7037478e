namespace Isc.Modules.Membership.Data;

internal sealed class MembershipDbContext(DbContextOptions<MembershipDbContext> options) : ModuleDbContext(options)
{
    public DbSet<MembershipEntry> Entries => Set<MembershipEntry>();

    public DbSet<MembershipFigure> Figures => Set<MembershipFigure>();

    public DbSet<MembershipReview> Reviews => Set<MembershipReview>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<MembershipEntry>(entry =>
        {
            entry.Property(e => e.Entity).HasMaxLength(300);
            entry.HasIndex(e => new { e.From, e.Id });
            entry.HasIndex(e => new { e.Category, e.From, e.Id });
        });
        modelBuilder.Entity<MembershipFigure>().HasIndex(f => new { f.From, f.Id });
        modelBuilder.Entity<MembershipReview>().HasIndex(r => r.From);
        base.OnModelCreating(modelBuilder);
    }
}
