using Microsoft.EntityFrameworkCore;

namespace Isc.Data;

/// <summary>Owns the tables that all contexts write: the audit trail and the outbox.</summary>
internal sealed class IscDbContext(DbContextOptions<IscDbContext> options) : ModuleDbContext(options);
