using Microsoft.EntityFrameworkCore;

namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>A context without the base, in the wrong place, for all to see.</summary>
public sealed class BareDbContext(DbContextOptions<BareDbContext> options) : DbContext(options);
