namespace Isc.Architecture.Tests.Fixtures.Habits;

internal sealed class FetchesAddresses(HttpClient client)
{
    public Task<string> FetchAsync(Uri address, CancellationToken cancellationToken) => client.GetStringAsync(address, cancellationToken);
}
