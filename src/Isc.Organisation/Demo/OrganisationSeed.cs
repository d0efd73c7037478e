using System.Text.Json;
using Isc.Contributions;
using Isc.Data;
using Isc.Organisation.Data;

namespace Isc.Organisation.Demo;

/// <summary>The organisation as the two source reports and public documents name it, and the demonstration accounts.</summary>
internal sealed class OrganisationSeed(OrganisationDbContext context) : IDemonstrationData
{
    public static IReadOnlyList<AccountSeed> Accounts => Read<AccountSeed>("accounts");

    public async Task<int> LoadAsync(CancellationToken cancellationToken)
    {
        var bodies = Read<BodySeed>("bodies");
        return await context.AddMissingAsync(Read<OfficeSeed>("offices").Select((seed, i) => seed.ToOffice(i)), cancellationToken)
            + await context.AddMissingAsync(bodies.Select((seed, i) => seed.ToBody(i)), cancellationToken)
            + await context.AddMissingAsync(bodies.SelectMany(seed => seed.ToSeats()), cancellationToken)
            + await context.AddMissingAsync(Accounts.Select(seed => seed.ToAccount()), cancellationToken)
            + await context.AddMissingAsync(Accounts.SelectMany(seed => seed.ToRoles()), cancellationToken)
            + await context.AddMissingAsync(Read<GrantSeed>("grants").Select(seed => seed.ToGrant()), cancellationToken);
    }

    private static List<T> Read<T>(string file)
    {
        using var stream = typeof(OrganisationSeed).Assembly.GetManifestResourceStream($"Demo/{file}.json")!;
        return JsonSerializer.Deserialize<List<T>>(stream, JsonText.Options)!;
    }
}
