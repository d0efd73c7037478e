namespace Isc.Modules.Website.Data;

internal sealed class WebsiteDbContext(DbContextOptions<WebsiteDbContext> options) : ModuleDbContext(options)
{
    public DbSet<SitePage> SitePages => Set<SitePage>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<SitePage>(sitePage =>
        {
            sitePage.Property(r => r.Address).HasMaxLength(SitePage.LongestAddress);
            sitePage.HasIndex(r => new { r.From, r.Id });
        });
        base.OnModelCreating(modelBuilder);
    }
}
