using Isc.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Architecture.Tests.Fixtures.Modules;

/// <summary>Has the name, and so the prefix, of another context.</summary>
internal sealed class StrayDbContext(DbContextOptions<StrayDbContext> options) : ModuleDbContext(options);
