using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Data.Schema;

/// <summary>
/// Builds models on another core while the host starts: the first page needs them, and each takes some 50 ms. One that cannot be
/// built fails again where it is used, and is told there.
/// </summary>
internal sealed class ModelWarmUp(IServiceScopeFactory scopes, IEnumerable<ContextRegistration> registrations)
{
    /// <param name="isNeeded">Whose contexts; the others' models are built on first use.</param>
    public Task StartAsync(Func<Assembly, bool> isNeeded) => Task.Run(() =>
    {
        foreach (var registration in registrations.Where(registration => isNeeded(registration.Context.Assembly)))
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
