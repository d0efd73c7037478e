using Isc.Data;
using Isc.Data.Conversions;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Data;

internal sealed class OrganisationDbContext(DbContextOptions<OrganisationDbContext> options) : ModuleDbContext(options)
{
    public DbSet<Office> Offices => Set<Office>();

    public DbSet<Body> Bodies => Set<Body>();

    public DbSet<Seat> Seats => Set<Seat>();

    public DbSet<Account> Accounts => Set<Account>();

    public DbSet<AccountRole> AccountRoles => Set<AccountRole>();

    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    public DbSet<Credential> Credentials => Set<Credential>();

    public DbSet<Session> Sessions => Set<Session>();

    public DbSet<Passkey> Passkeys => Set<Passkey>();

    public DbSet<LinkedIdentity> LinkedIdentities => Set<LinkedIdentity>();

    public DbSet<Invitation> Invitations => Set<Invitation>();

    public DbSet<Preference> Preferences => Set<Preference>();

    public DbSet<RoleGrant> RoleGrants => Set<RoleGrant>();

    public DbSet<Emergency> Emergencies => Set<Emergency>();

    public DbSet<Recusal> Recusals => Set<Recusal>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        MapStructure(modelBuilder);
        MapAccounts(modelBuilder);
        SignInModel.Map(modelBuilder);
        GrantModel.Map(modelBuilder);
        base.OnModelCreating(modelBuilder);
    }

    private static void MapStructure(ModelBuilder model)
    {
        model.Entity<Office>(office =>
        {
            office.Property(o => o.Key).HasMaxLength(60);
            office.Property(o => o.Head).HasMaxLength(200);
            office.HasIndex(o => o.Key).IsUnique();
            office.HasIndex(o => o.Order);
        });
        model.Entity<Body>(body =>
        {
            body.Property(b => b.Key).HasMaxLength(60);
            body.Property(b => b.TermsSymbol).HasMaxLength(80);
            body.Property(b => b.Email).HasMaxLength(254);
            body.Property(b => b.Founders).HasJson(4_000);
            body.Property(b => b.Functions).HasJson(40_000);
            body.HasIndex(b => b.Key).IsUnique();
            body.HasIndex(b => b.Order);
            body.HasIndex(b => b.ParentId);
        });
        model.Entity<Seat>(seat =>
        {
            seat.HasIndex(s => new { s.BodyId, s.Order });
            seat.HasIndex(s => s.Role);
        });
    }

    private static void MapAccounts(ModelBuilder model)
    {
        model.Entity<Account>(account =>
        {
            account.Property(a => a.Email).HasMaxLength(254);
            account.Property(a => a.Name).HasMaxLength(200);
            account.HasIndex(a => a.Email).IsUnique();
        });
        model.Entity<AccountRole>(role =>
        {
            role.Property(r => r.Role).HasMaxLength(40);
            role.Property(r => r.ScopeKey).HasMaxLength(100);
            role.HasIndex(r => new { r.AccountId, r.Role });
        });
        model.Entity<Preference>(preference =>
        {
            preference.Property(p => p.Language).HasMaxLength(2);
            preference.HasIndex(p => p.AccountId).IsUnique();
        });
        model.Entity<AccessToken>(token =>
        {
            token.Property(t => t.Name).HasMaxLength(100);
            token.Property(t => t.Digest).HasMaxLength(64);
            token.Property(t => t.Permissions).HasJson(10_000);
            token.HasIndex(t => t.Digest).IsUnique();
            token.HasIndex(t => t.AccountId);
        });
    }
}
