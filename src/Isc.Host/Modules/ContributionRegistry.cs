using System.Collections.Frozen;
using Isc.Contributions;

namespace Isc.Host.Modules;

/// <summary>Which types implement which contribution. Built once, from what the scans registered.</summary>
internal sealed class ContributionRegistry(IServiceCollection services)
{
    private readonly FrozenDictionary<Type, Type[]> _implementers = services
        .Select(descriptor => descriptor.ServiceType)
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IContribution)))
        .Distinct()
        .SelectMany(type => type.GetInterfaces(), (type, contract) => (type, contract))
        .Where(pair => pair.contract != typeof(IContribution) && pair.contract.IsAssignableTo(typeof(IContribution)))
        .GroupBy(pair => pair.contract, pair => pair.type)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The contribution interfaces that something implements.</summary>
    public IEnumerable<Type> Contracts => _implementers.Keys;

    public IReadOnlyList<Type> ImplementersOf(Type contract) => _implementers.GetValueOrDefault(contract) ?? [];
}
