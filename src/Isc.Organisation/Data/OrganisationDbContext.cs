using Isc.Data;
using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Data;

internal sealed class OrganisationDbContext(DbContextOptions<OrganisationDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Body> Bodies => Set<Body>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Office>(office =>
        {
            office.Property(o => o.Key).HasMaxLength(60);
            office.Property(o => o.Acronym).HasMaxLength(40);
            office.HasIndex(o => o.Key).IsUnique();
            office.HasIndex(o => o.Order);
        });
        modelBuilder.Entity<Body>(body =>
        {
            body.Property(b => b.Key).HasMaxLength(60);
            body.Property(b => b.Acronym).HasMaxLength(40);
            body.Property(b => b.TermsOfReference).HasMaxLength(100);
            body.Property(b => b.Email).HasMaxLength(254);
            body.Property(b => b.Founders).HasJson(4_000);
            body.Property(b => b.Functions).HasJson(40_000);
            body.HasIndex(b => b.Key).IsUnique();
            body.HasIndex(b => b.Order);
            body.HasIndex(b => b.ParentId);
        });
        base.OnModelCreating(modelBuilder);
    }
}
