using System.Globalization;
using Microsoft.EntityFrameworkCore.Migrations.Internal;

namespace Isc.Migrations;

/// <summary>Ids as EF makes them, <c>20261123053000_AddFund</c>, from our clock.</summary>
internal sealed class ClockIdGenerator(TimeProvider clock) : MigrationsIdGenerator
{
    public override string GenerateId(string name) =>
        $"{clock.GetUtcNow().ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture)}_{name}";
}
