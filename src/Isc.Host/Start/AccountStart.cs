using Isc.Organisation.Inviting;
using Isc.Organisation.SignIn;

namespace Isc.Host.Start;

/// <summary>Sees to it that someone can sign in, and prints how, once the database is up.</summary>
internal sealed class AccountStart(IServiceScopeFactory scopes, IConfiguration configuration)
{
    private string Address => configuration["urls"]?.Split(';')[0].TrimEnd('/') ?? "http://localhost:5000";

    public async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var demonstration = scope.ServiceProvider.GetRequiredService<IDemonstrationPasswords>();
        if (!configuration.GetValue<bool>("Isc:Demo"))
        {
            await demonstration.TakeAwayAsync(cancellationToken);
        }
        else if (await demonstration.SetAsync(cancellationToken) is { } password)
        {
            await Console.Out.WriteLineAsync($"Demonstration accounts (admin@isc.example, secretariat@isc.example, …) sign in with: {password}");
            return;
        }

        if (await scope.ServiceProvider.GetRequiredService<IFirstAdministrator>().LinkAsync(cancellationToken) is { } path)
            await Console.Out.WriteLineAsync($"There is no account yet. Make the first administrator, within seven days: {Address}/en{path}");
    }
}
