using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Data.Tests.Data;

internal sealed class TrialDbContext(DbContextOptions<TrialDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Shelf> Shelves => Set<Shelf>();

    public DbSet<Book> Books => Set<Book>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shelf>(shelf =>
        {
            shelf.Property(s => s.Name).HasMaxLength(100);
            shelf.Property(s => s.Note).HasMaxLength(500);
            shelf.Property(s => s.Tags).HasJson(200);
            shelf.HasIndex(s => new { s.Opened, s.Id });
            shelf.HasMany(s => s.Books).WithOne().HasForeignKey(b => b.ShelfId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Book>().Property(b => b.Name).HasMaxLength(100);
        base.OnModelCreating(modelBuilder);
    }
}
