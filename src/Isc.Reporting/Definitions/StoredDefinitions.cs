using Isc.Data.Keeping;
using Isc.Reporting.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Definitions;

/// <summary>What people made, over what ships with Isc. Kept until it changes.</summary>
internal sealed class StoredDefinitions(ReportingDbContext context, ReportDefinitions shipped, IKept kept) : IReportDefinitions
{
    public Task<IReadOnlyList<DefinitionEdition>> AllAsync(CancellationToken cancellationToken) =>
        kept.ReadAsync(typeof(ReportingDbContext), "definitions", "", ReadAsync, cancellationToken);

    private async Task<IReadOnlyList<DefinitionEdition>> ReadAsync()
    {
        var made = await context.Definitions.AsNoTracking().ToListAsync(CancellationToken.None);
        return [.. shipped.All.Where(s => made.TrueForAll(m => m.Key != s.Key)).Select(s => new DefinitionEdition(s, 1))
            .Concat(made.Select(m => new DefinitionEdition(m.Content, m.Version)))
            .OrderBy(definition => definition.Content.Key, StringComparer.Ordinal)];
    }
}
