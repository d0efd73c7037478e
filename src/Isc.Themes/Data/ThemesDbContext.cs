using Isc.Data;
using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Themes.Data;

internal sealed class ThemesDbContext(DbContextOptions<ThemesDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Theme> Themes => Set<Theme>();

    public DbSet<ThemeCoordination> Coordinations => Set<ThemeCoordination>();

    public DbSet<ThemeLineage> Lineages => Set<ThemeLineage>();

    public DbSet<FocalPointSeat> Seats => Set<FocalPointSeat>();

    public DbSet<ProgressUpdate> Updates => Set<ProgressUpdate>();

    public DbSet<WorkPlan> Plans => Set<WorkPlan>();

    public DbSet<WorkPlanItem> PlanItems => Set<WorkPlanItem>();

    public DbSet<ActivityLine> Activities => Set<ActivityLine>();

    public DbSet<Umbrella> Umbrellas => Set<Umbrella>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Theme>(theme =>
        {
            theme.Property(t => t.Key).HasMaxLength(60);
            theme.HasIndex(t => t.Key).IsUnique();
        });
        modelBuilder.Entity<ThemeCoordination>(row =>
        {
            row.HasIndex(c => new { c.BodyId, c.ThemeId });
            row.HasIndex(c => c.ThemeId);
            row.HasOne<Theme>().WithMany().HasForeignKey(c => c.ThemeId);
        });
        modelBuilder.Entity<ThemeLineage>(row =>
        {
            row.HasIndex(l => l.FromThemeId);
            row.HasIndex(l => l.ToThemeId);
        });
        modelBuilder.Entity<FocalPointSeat>(seat =>
        {
            seat.HasIndex(s => new { s.ThemeId, s.OfficeId }).IsUnique();
            seat.HasIndex(s => s.AccountId);
            seat.HasOne<Theme>().WithMany().HasForeignKey(s => s.ThemeId);
        });
        modelBuilder.Entity<ProgressUpdate>(update =>
        {
            update.Ignore(u => u.When);
            update.Property(u => u.Evidence).HasJson(2_000);
            update.Property(u => u.GivenTo).HasJson(1_000);
            update.HasIndex(u => new { u.ThemeId, u.Until, u.Position });
            update.HasIndex(u => new { u.Until, u.Position });
            update.HasOne<Theme>().WithMany().HasForeignKey(u => u.ThemeId);
        });
        modelBuilder.Entity<WorkPlan>(plan =>
        {
            plan.Property(p => p.Key).HasMaxLength(80);
            plan.HasIndex(p => p.Key).IsUnique();
            plan.HasIndex(p => new { p.ThemeId, p.Period });
            plan.HasOne<Theme>().WithMany().HasForeignKey(p => p.ThemeId);
        });
        modelBuilder.Entity<WorkPlanItem>(item =>
        {
            item.Property(i => i.Key).HasMaxLength(80);
            item.Property(i => i.Milestones).HasJson(20_000);
            item.HasIndex(i => new { i.PlanId, i.Key }).IsUnique();
            item.HasIndex(i => new { i.PlanId, i.Position });
            item.HasOne<WorkPlan>().WithMany().HasForeignKey(i => i.PlanId);
        });
        modelBuilder.Entity<ActivityLine>(line =>
        {
            line.Property(a => a.Theme).HasMaxLength(60);
            line.Property(a => a.Path).HasMaxLength(300);
            line.HasIndex(a => new { a.Theme, a.On, a.Id });
        });
        modelBuilder.Entity<Umbrella>(umbrella =>
        {
            umbrella.Property(u => u.Covers).HasJson(2_000);
            umbrella.Property(u => u.Changes).HasJson(20_000);
            umbrella.HasIndex(u => u.ThemeId).IsUnique();
        });
        base.OnModelCreating(modelBuilder);
    }
}
