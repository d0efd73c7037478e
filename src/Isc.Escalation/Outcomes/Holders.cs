using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Life;
using Isc.Organisation;

namespace Isc.Escalation.Outcomes;

/// <summary>Finds whom an issue awaits: those who act for its body, else their deputies, else the body's secretary. Never nobody, as long as Isc has a secretariat.</summary>
internal sealed class Holders(IActors people)
{
    private IReadOnlyList<Actor>? _all;

    /// <summary>The first of the three that is not vacant.</summary>
    public async Task<IReadOnlyList<Guid>> AwaitedAsync(Case found, CancellationToken cancellationToken)
    {
        var lines = await LinesAsync(found, cancellationToken);
        return lines.FirstOrDefault(line => line.Count > 0) ?? [];
    }

    /// <summary>All three, for what is late.</summary>
    public async Task<IReadOnlyList<Guid>> AlarmedAsync(Case found, CancellationToken cancellationToken) =>
        [.. (await LinesAsync(found, cancellationToken)).SelectMany(line => line).Distinct()];

    private async Task<IReadOnlyList<IReadOnlyList<Guid>>> LinesAsync(Case found, CancellationToken cancellationToken)
    {
        _all ??= await people.AllAsync(cancellationToken);
        var issue = found.Issue;
        var subject = issue.Subject with { Recused = [] };
        var deputies = found.Entry is { } entry && entry.Level <= found.Ladder.Top ? found.Ladder.At(entry.Level).Deputies : [];
        return
        [
            Of(a => !a.IsRecusedFrom(issue.Subject) && found.ActsForBody(a)),
            [.. deputies.Where(d => _all.Any(a => a.AccountId == d && !a.IsRecusedFrom(issue.Subject) && a.MayRead(subject)))],
            Of(a => a.May(EscalationPermissions.Record, subject)),
            // The title of what is restricted is in no mail: somebody of the secretariat may be told that there is something.
            Of(a => a.May(EscalationPermissions.Record)),
        ];

        IReadOnlyList<Guid> Of(Func<Actor, bool> fits) => [.. _all.Where(fits).Select(a => a.AccountId!.Value)];
    }
}
