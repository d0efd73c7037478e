using Isc.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Migrations;

/// <summary>Compares models with their migrations, on both providers.</summary>
internal static class Drift
{
    /// <returns>0 when every model is covered by its migrations, else 1.</returns>
    public static int Check(IReadOnlyList<Owner> owners)
    {
        var drifted = 0;
        foreach (var owner in owners)
        {
            foreach (var provider in Enum.GetValues<DatabaseProvider>())
            {
                var pending = Pending(owner, provider);
                drifted += pending ? 1 : 0;
                Console.WriteLine($"{owner.Root} on {provider}: {(pending ? "changes without a migration" : "no changes")}");
            }
        }

        return drifted > 0 ? 1 : 0;
    }

    public static bool Pending(Owner owner, DatabaseProvider provider)
    {
        using var context = Contexts.Create(owner.Context, provider);
        return context.Database.HasPendingModelChanges();
    }
}
