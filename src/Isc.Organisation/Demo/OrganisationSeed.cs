using System.Text.Json;
using Isc.Contributions;
using Isc.Data;
using Isc.Organisation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Organisation.Demo;

/// <summary>The organisation as the two source reports and public documents name it, and the demonstration accounts.</summary>
internal sealed class OrganisationSeed(OrganisationDbContext context) : IDemonstrationData
{
    public static IReadOnlyList<AccountSeed> Accounts => Read<AccountSeed>("accounts");

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        await context.AddMissingAsync(Read<OfficeSeed>("offices").Select((seed, i) => seed.ToOffice(i)), cancellationToken);
        var bodies = Read<BodySeed>("bodies");
        await context.AddMissingAsync(bodies.Select((seed, i) => seed.ToBody(i)), cancellationToken);
        await context.AddMissingAsync(bodies.SelectMany(seed => seed.ToSeats()), cancellationToken);
        await context.AddMissingAsync(Accounts.Select(seed => seed.ToAccount()), cancellationToken);
        await context.AddMissingAsync(Accounts.SelectMany(seed => seed.ToRoles()), cancellationToken);
        var added = context.ChangeTracker.Entries<Record>().Count(entry => entry.State == EntityState.Added);
        await context.SaveChangesAsync(cancellationToken);
        return added;
    }

    private static List<T> Read<T>(string file)
    {
        using var stream = typeof(OrganisationSeed).Assembly.GetManifestResourceStream($"Demo/{file}.json")!;
        return JsonSerializer.Deserialize<List<T>>(stream, JsonText.Options)!;
    }
}
