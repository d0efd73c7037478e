using Isc.Access;
using Isc.Contributions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Isc.Reporting.Composition;

/// <summary>Begins the work of sections for one report.</summary>
internal sealed class SectionSessions(
    IServiceScopeFactory scopes, ICurrentActor actor, TimeProvider time, ILogger<SectionSession> log, IContributionFailures? failures = null)
{
    public SectionSession Begin(ReportPeriod period) => new(
        period, new(scopes, time, SectionSession.Limit, section => section.Key), Diagnosis(), log, failures);

    // Reasons hold what exceptions say: for the command line and administrators, never for readers.
    private bool Diagnosis() => actor.Actor.Kind == "system" || actor.Actor.May(ReportingPermissions.Diagnose);
}
