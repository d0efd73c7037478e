using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Schema;

/// <summary>
/// Builds the contexts' models on another core while the host starts: migrating and the first pages need them, and each takes
/// some 50 ms. One that cannot be built fails again where it is used, and is told there.
/// </summary>
internal sealed class ModelWarmUp(IServiceScopeFactory scopes, IEnumerable<ContextRegistration> registrations)
{
    public Task StartAsync() => Task.Run(() =>
    {
        foreach (var registration in registrations)
        {
            using var scope = scopes.CreateScope();
            try
            {
                _ = ((DbContext)scope.ServiceProvider.GetRequiredService(registration.Context)).Model;
            }
            catch (InvalidOperationException)
            {
                // Told by whoever uses the context.
            }
        }
    });
}
