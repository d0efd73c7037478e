using Isc.Access;
using Isc.Escalation.Access;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Isc.Escalation.Life;
using Isc.Escalation.Outcomes;
using Isc.Organisation;
using Isc.Themes;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Raising;

/// <summary>Raises issues.</summary>
internal sealed class IssueRaiser(
    EscalationDbContext context, Cases cases, LevelSteps steps, Announcer announcer, IThemeNames themes, IOrganisation organisation, IActors people,
    ICurrentActor current, TimeProvider clock)
{
    private const int Tries = 5;

    /// <param name="request">The issue.</param>
    /// <param name="id">Its id; the same id again finds the issue that is there.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public async Task<RaiseOutcome> RaiseAsync(RaiseRequest request, Guid id, CancellationToken cancellationToken)
    {
        if (await CheckAsync(request, cancellationToken) is { Any: true } problems)
            return new(Problems: problems);
        var actor = current.Actor;
        if (!actor.May(EscalationPermissions.Raise, SubjectOf(request, actor)))
            return new(Forbidden: true);
        for (var tries = 1; ; tries++)
        {
            if (await context.Issues.AsNoTracking().FirstOrDefaultAsync(i => i.Id == id && i.RaisedBy == (request.OnBehalfOf ?? actor.AccountId), cancellationToken) is { } known)
                return new(known);
            try
            {
                return new(await AddAsync(request, id, actor, cancellationToken));
            }
            catch (DbUpdateException) when (tries < Tries)
            {
                // Another took the number.
                context.ChangeTracker.Clear();
            }
        }
    }

    private async Task<Issue> AddAsync(RaiseRequest request, Guid id, Actor actor, CancellationToken cancellationToken)
    {
        var now = clock.Second();
        var issue = await IssueOfAsync(request, id, actor, now, cancellationToken);
        context.Add(issue);
        context.AddRange(request.Links.Select(l => new IssueLink { IssueId = id, Kind = l.Kind!.Value, Key = l.Key!.Trim(), Title = l.Title, Path = l.Path }));
        if (!request.Draft)
        {
            var row = IssueLife.Find(IssueState.Draft, IssueTrigger.Submit)[0];
            var entry = await steps.EnterAsync(issue, 1, null, now, cancellationToken);
            issue.State = row.To;
            await announcer.MovedAsync(await cases.OfAsync(issue, entry, null, cancellationToken), row, null, cancellationToken);
        }

        await context.SaveChangesAsync(cancellationToken);
        return issue;
    }

    private async Task<Issue> IssueOfAsync(RaiseRequest request, Guid id, Actor actor, DateTime now, CancellationToken cancellationToken)
    {
        var restricted = request.Class == Classification.Restricted;
        var raiser = request.OnBehalfOf ?? actor.AccountId!.Value;
        var source = request.Links.FirstOrDefault(l => request.Source is { } wanted && Guid.TryParse(l.Key, out var key) && key == wanted);
        return new()
        {
            Id = id,
            Sealed = restricted,
            Number = (await context.Issues.Where(i => i.Sealed == restricted).MaxAsync(i => (int?)i.Number, cancellationToken) ?? 0) + 1,
            Title = request.Title!,
            Question = request.Question!,
            Background = request.Background,
            Options = [.. request.Options.Select(o => new IssueOption(o))],
            Theme = request.Theme!,
            Sector = request.Sector,
            Region = request.Region,
            RaisedBy = raiser,
            RecordedBy = raiser == actor.AccountId ? null : actor.AccountId,
            RaisedAt = now,
            Class = request.Class,
            Urgent = request.Urgent,
            SourceKind = source?.Kind?.ToString().ToLowerInvariant(),
            SourceId = source is null ? null : request.Source,
            Participants = [.. request.Readers.Distinct().Select(reader => new Participant { IssueId = id, AccountId = reader, Part = Part.Reader })],
        };
    }

    private async Task<Problems> CheckAsync(RaiseRequest request, CancellationToken cancellationToken)
    {
        var problems = RaiseCheck.Of(request);
        if (problems.Any)
            return problems;
        var known = await themes.NamesAsync(cancellationToken);
        var offices = (await organisation.OfficesAsync(cancellationToken)).ToDictionary(o => o.Key, o => o.Kind, StringComparer.Ordinal);
        var accounts = request.Readers.Count == 0 && request.OnBehalfOf is null
            ? [] : (await people.AllAsync(cancellationToken)).Select(a => a.AccountId!.Value).ToHashSet();
        return problems
            .When(!known.ContainsKey(request.Theme!), "theme", "NoTheme", request.Theme)
            .When(request.Sector is { } sector && offices.GetValueOrDefault(sector, OfficeKind.Post) != OfficeKind.Sector, "sector", "NoSector", request.Sector)
            .When(request.Region is { } region && offices.GetValueOrDefault(region, OfficeKind.Post) != OfficeKind.Region, "region", "NoRegion", request.Region)
            .When(request.Readers.Any(r => !accounts.Contains(r)), "readers", "NoReader")
            .When(request.OnBehalfOf is { } raiser && !accounts.Contains(raiser), "onBehalfOf", "NoAccount")
            .When(request.OnBehalfOf is { } other && other != current.Actor.AccountId && !current.Actor.May(EscalationPermissions.Record), "onBehalfOf",
                "OnBehalf");
    }

    private static AccessSubject SubjectOf(RaiseRequest request, Actor actor) => new()
    {
        Scopes =
        [
            new(ScopeKind.Theme, request.Theme!),
            .. request.Sector is null ? [] : new Scope[] { new(ScopeKind.Sector, request.Sector) },
            .. request.Region is null ? [] : new Scope[] { new(ScopeKind.Region, request.Region) },
        ],
        Owners = actor.AccountId is { } me ? [me] : [],
        // Whoever raises it may read it, whatever its class.
        Class = Classification.Public,
    };
}
