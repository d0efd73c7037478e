using Isc.Bodies;
using Isc.Text;

namespace Isc.Escalation.Tests.Fakes;

/// <summary>The bodies of the shipped ladder.</summary>
internal sealed class FixedBodies : IBodyNames
{
    private static readonly BodyName[] All = [.. new[] { "group-accessibility", "isc-tf", "mcg", "secretary-general" }
        .Select(key => new BodyName(StableId.Of($"body/{key}"), key, null, LocalizedText.English(key)))];

    public Task<IReadOnlyDictionary<Guid, BodyName>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<Guid, BodyName>>(All.ToDictionary(b => b.Id));

    public Task<BodyName?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(All.SingleOrDefault(b => b.Key == key));
}
