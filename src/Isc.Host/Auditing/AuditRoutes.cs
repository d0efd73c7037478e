using System.ComponentModel;
using Isc.Access;
using Isc.Api;
using Isc.Data.Audit;
using Isc.Host.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Isc.Host.Auditing;

/// <summary>The audit trail through the API.</summary>
internal static class AuditRoutes
{
    public static void MapAudit(this IEndpointRouteBuilder app)
    {
        var audit = app.MapGroup("/api/v1/audit").WithTags("audit");
        audit.MapGet("events", ListAsync).WithName("Audit_List")
            .WithSummary("What happened, newest first: everything for internal audit, else what the caller did.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .RequirePermission(HostPermissions.ReadAudit);
        audit.MapGet("head", HeadAsync).WithName("Audit_Head")
            .WithSummary("The head of the chain: an anchor to keep outside.")
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .RequirePermission(HostPermissions.VerifyAudit);
        audit.MapGet("verification", VerifyAsync).WithName("Audit_Verify")
            .WithSummary("Recomputes the chain, against an anchor where one is given.")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .RequirePermission(HostPermissions.VerifyAudit);
    }

    private static async Task<Results<Ok<Page<AuditEventView>>, ProblemHttpResult>> ListAsync(
        [AsParameters] PageRequest page, [Description("Of records of this table.")] string? table, [Description("Of this record.")] Guid? record,
        [Description("By this account.")] Guid? account, [Description("created, changed, read or backup.")] string? change,
        AuditReader trail, CancellationToken cancellationToken) =>
        await trail.ListAsync(new(table, record, account, change), page, cancellationToken) is { } events
            ? TypedResults.Ok(events)
            : TypedResults.Problem("The cursor is not one of this list.", statusCode: StatusCodes.Status400BadRequest);

    private static async Task<Ok<AuditAnchor>> HeadAsync(AuditVerifier verifier, CancellationToken cancellationToken) =>
        TypedResults.Ok(await verifier.HeadAsync(cancellationToken));

    private static async Task<Results<Ok<AuditVerdict>, ProblemHttpResult>> VerifyAsync(
        [Description("12345:9f86…")] string? anchor, AuditVerifier verifier, CancellationToken cancellationToken)
    {
        try
        {
            return TypedResults.Ok(await verifier.VerifyAsync(anchor is null ? [] : [AuditAnchor.Parse(anchor)], null, cancellationToken));
        }
        catch (OperatorException error)
        {
            return TypedResults.Problem(error.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
