using Isc.Reporting.Definitions;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>The definitions of a deployment where nobody has made any.</summary>
internal sealed class ShippedOnly(ReportDefinitions shipped) : IReportDefinitions
{
    public Task<IReadOnlyList<DefinitionEdition>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DefinitionEdition>>([.. shipped.All.Select(definition => new DefinitionEdition(definition, 1))]);
}
