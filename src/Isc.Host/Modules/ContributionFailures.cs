using System.Collections.Concurrent;
using Isc.Contributions;
using Isc.Modules;

namespace Isc.Host.Modules;

/// <summary>What contributions failed with lately: told to the administrator beside their module. Lives as long as the host.</summary>
internal sealed class ContributionFailures(IModuleCatalogue catalogue, TimeProvider clock) : IContributionFailures
{
    private const int Most = 20;
    private readonly ConcurrentDictionary<string, ContributionFailure> _last = new(StringComparer.Ordinal);

    /// <summary>The last failure of each contribution of a module, latest first; of the kernels for null.</summary>
    public IReadOnlyList<ContributionFailure> Of(string? module) =>
        [.. _last.Values.Where(failure => failure.Module == module).OrderByDescending(failure => failure.At).Take(Most)];

    public void Tell(Type contribution, Exception error)
    {
        var name = contribution.Name;
        _last[contribution.FullName ?? name] = new(catalogue.OwnerOf(contribution.Assembly), name, error.Message, clock.GetUtcNow().UtcDateTime);
    }
}
