using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Organisation;
using Isc.Text;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Positions;

/// <summary>Writes what offices hold, while the issue runs.</summary>
internal sealed class PositionWriter(EscalationDbContext context, Cases cases, IOrganisation organisation, ICurrentActor current, TimeProvider clock)
{
    /// <param name="id">The issue.</param>
    /// <param name="office">Key of the office.</param>
    /// <param name="text">What it holds.</param>
    /// <param name="version">Version of the position that was read; null where there was none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<PositionOutcome> WriteAsync(Guid id, string office, LocalizedText? text, int? version, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } found)
            return new();
        var known = (await organisation.OfficesAsync(cancellationToken)).FirstOrDefault(o => o.Key == office);
        var problems = new Problems()
            .When(known is null, "office", "NoOffice", office)
            .When(text is null, "text", "Position")
            .When(text?.Versions.Values.Any(v => v.Length > Limits.Text) == true, "text", "TooLong", Limits.Text);
        if (problems.Any)
            return new(Problems: problems);
        if (!current.Actor.May(EscalationPermissions.State, SubjectOf(found.Issue, office)))
            return new(Forbidden: true);
        if (!found.Issue.Runs)
            return new(Ended: true);
        var position = await context.Positions.SingleOrDefaultAsync(p => p.IssueId == id && p.Office == office, cancellationToken);
        if (position is not null && version is null)
            return new(VersionMissing: true);
        if (position is null)
            context.Add(position = new Position { IssueId = id, Office = office, Text = text!, At = clock.Second(), By = current.Actor.AccountId });
        else
            context.ExpectVersion(position, version!.Value);
        (position.Text, position.At, position.By) = (text!, clock.Second(), current.Actor.AccountId);
        await context.SaveChangesAsync(cancellationToken);
        return new(position);
    }

    private static AccessSubject SubjectOf(Issue issue, string office) => issue.Subject with
    {
        Scopes = [.. issue.Subject.Scopes, new(ScopeKind.Sector, office), new(ScopeKind.Region, office)],
        Recused = [],
    };
}
