using Isc.Organisation.SignIn;

namespace Isc.Host.Start;

/// <summary>Sees to it that someone can sign in, and prints how, once the database is up.</summary>
internal sealed class AccountStart(IServiceScopeFactory scopes, IConfiguration configuration)
{
    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var demonstration = scope.ServiceProvider.GetRequiredService<IDemonstrationPasswords>();
        if (configuration.GetValue<bool>("Isc:Demo"))
            await Console.Out.WriteLineAsync($"Demonstration accounts (admin@isc.example, secretariat@isc.example, …) sign in with: {await demonstration.SetAsync(cancellationToken)}");
        else
            await demonstration.TakeAwayAsync(cancellationToken);
    }
}
