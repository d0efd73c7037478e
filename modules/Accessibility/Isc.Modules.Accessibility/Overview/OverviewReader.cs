using Isc.Library;
using Isc.Modules.Accessibility.Data;
using Isc.Modules.Accessibility.Fund;
using Isc.Organisation;
using Isc.Themes;

namespace Isc.Modules.Accessibility.Overview;

internal sealed class OverviewReader(
    AccessibilityDbContext context, ILibrary library, IWorkPlans plans, IOrganisation organisation, TimeProvider clock)
{
    public async Task<AccessibilityOverview> ReadAsync(CancellationToken cancellationToken) => new(
        await library.FindManyAsync([AccessibilityDocuments.Policy, AccessibilityDocuments.Strategy], cancellationToken),
        await plans.OfThemeAsync("accessibility", cancellationToken),
        await context.Trials.AsNoTracking().OrderByDescending(t => t.From).ThenBy(t => t.Id).Take(20).ToListAsync(cancellationToken),
        await context.FundEntries.AsNoTracking().BalancesAsync(clock.Today(), cancellationToken),
        await organisation.NamesAsync(cancellationToken));
}
