using Isc.Access;
using Isc.Modules;
using Isc.Reporting.Scheduling;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Reporting.Api;

/// <summary>Which reports are due, for programs.</summary>
internal sealed class DueEndpoints : IEndpointModule
{
    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("due", ListAsync).WithName("Reports_Due").WithTags("Reports")
        .WithSummary("Periodic reports that coming meetings of their addressees expect, soonest deadline first.").RequirePermission(ReportingPermissions.Draft);

    private static async Task<Ok<IReadOnlyList<DueReport>>> ListAsync(DueReports due, CancellationToken cancellationToken) =>
        TypedResults.Ok(await due.ReadAsync(cancellationToken));
}
