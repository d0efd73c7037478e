using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Raising;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Parts;

/// <summary>Names further readers of an issue, and links it to further records. Both are for whoever raised it, and for the chair.</summary>
internal sealed class IssueParts(EscalationDbContext context, Cases cases, IActors people, ICurrentActor current)
{
    private const int MostReaders = 100;

    public async Task<PartOutcome> NameReaderAsync(Guid id, ReaderRequest request, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } found)
            return new();
        if (!MayEdit(found.Issue))
            return new(Forbidden: true);
        var readers = found.Issue.Participants.Where(p => p.Part == Part.Reader).Select(p => p.AccountId).ToHashSet();
        var known = request.Account is { } wanted && (await people.AllAsync(cancellationToken)).Any(a => a.AccountId == wanted);
        var problems = new Problems()
            .When(!known, "account", "NoAccount")
            .When(readers.Count >= MostReaders, "account", "AtMost", MostReaders);
        if (problems.Any)
            return new(Problems: problems);
        if (!readers.Contains(request.Account!.Value))
        {
            context.Add(new Participant { IssueId = id, AccountId = request.Account.Value, Part = Part.Reader });
            await context.SaveChangesAsync(cancellationToken);
        }

        return new(Done: true);
    }

    public async Task<PartOutcome> LinkAsync(Guid id, LinkRequest request, CancellationToken cancellationToken)
    {
        if (await cases.FindAsync(id, cancellationToken) is not { } found)
            return new();
        if (!MayEdit(found.Issue))
            return new(Forbidden: true);
        var problems = RaiseCheck.Link(new(), "", request)
            .When(await context.Links.CountAsync(l => l.IssueId == id, cancellationToken) >= Limits.Listed, "key", "AtMost", Limits.Listed);
        if (problems.Any)
            return new(Problems: problems);
        var (kind, key) = (request.Kind!.Value, request.Key!.Trim());
        if (!await context.Links.AnyAsync(l => l.IssueId == id && l.Kind == kind && l.Key == key, cancellationToken))
        {
            context.Add(new IssueLink { IssueId = id, Kind = kind, Key = key, Title = request.Title, Path = request.Path });
            await context.SaveChangesAsync(cancellationToken);
        }

        return new(Done: true);
    }

    /// <summary>Whether the actor says who reads an issue and what it is linked to.</summary>
    public bool MayEdit(Issue issue) => issue.RaisedBy == current.Actor.AccountId || current.Actor.May(EscalationPermissions.Preside, issue.Subject with { Recused = [] });
}
