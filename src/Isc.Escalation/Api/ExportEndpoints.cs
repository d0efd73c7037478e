using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Reading;
using Isc.Export;
using Isc.Modules;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace Isc.Escalation.Api;

/// <summary>Issues as a file.</summary>
internal sealed class ExportEndpoints : IEndpointModule
{
    private static readonly string[] Columns = ["reference", "title", "theme", "state", "level", "body", "due", "overdue", "urgent", "class", "raised"];

    public void AddRoutes(IEndpointRouteBuilder app) => app.MapGet("export", Export).WithName("Escalations_Export")
        .WithSummary("Issues that the caller may export as CSV, latest first, with the filters of the list.")
        .RequirePermission(EscalationPermissions.Export);

    private static PushStreamHttpResult Export([AsParameters] IssueFilter filter, IssueList issues, CancellationToken cancellationToken) =>
        CsvFile.Of("issues.csv", Columns, issues.StreamAsync(filter, cancellationToken), Write);

    private static void Write(CsvRow row, IssueRow issue) => row
        .Text(issue.Reference).Text(issue.Title.ToString()).Text(issue.Theme).Code<IssueState>(issue.State).Number(issue.Level).Text(issue.Body)
        .Instant(issue.Due).Text(issue.Overdue ? "yes" : "no").Text(issue.Urgent ? "yes" : "no").Code<Classification>(issue.Class).Instant(issue.Raised);
}
