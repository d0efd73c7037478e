using Isc.Access;
using Isc.Bodies;
using Isc.Meetings.Access;
using Isc.Meetings.Agenda;
using Isc.Meetings.Data;
using Isc.Meetings.Decisions;
using Isc.Meetings.Machines;
using Isc.Organisation;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Outcomes;

/// <summary>Notes outcomes while an item is discussed, changes, converts and takes them back.</summary>
internal sealed class OutcomeEditor(
    MeetingsDbContext context, OutcomeReader reader, DecisionBook book, IBodyNames bodies, IOrganisation organisation, ICurrentActor current)
{
    public async Task<Result<OutcomeView>> AddAsync(Guid itemId, OutcomeRequest request, CancellationToken cancellationToken)
    {
        var refused = await context.UntilSavedAsync(async () =>
        {
            var item = await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == itemId, cancellationToken);
            if (item is not { MeetingId: { } meeting })
                return new Result<OutcomeView>();
            var last = await context.Outcomes.Where(o => o.MeetingId == meeting && o.ItemId == itemId).MaxAsync(o => (int?)o.Place, cancellationToken) ?? 0;
            var outcome = new Outcome { ItemId = itemId, MeetingId = meeting, Place = last + 1, Kind = OutcomeKind.Information, Text = null! };
            return await SaveAsync(outcome, item, request, cancellationToken);
        });
        return refused;
    }

    /// <exception cref="DbUpdateConcurrencyException">The outcome is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<OutcomeView>> ChangeAsync(Guid id, int version, OutcomeRequest request, CancellationToken cancellationToken) =>
        await FindAsync(id, version, cancellationToken) is var (outcome, item) ? await SaveAsync(outcome, item, request, cancellationToken) : new();

    /// <exception cref="DbUpdateConcurrencyException">The outcome is no longer at <paramref name="version"/>.</exception>
    public async Task<Result<OutcomeView>> WithdrawAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, version, cancellationToken) is not var (outcome, item))
            return new();
        if (item.State != AgendaItemState.Discussing)
            return new(Refused: Plain.Refused(AgendaItemLife.Machine.Name, Kebab<AgendaItemState>.Of(item.State)));
        var view = await reader.FindAsync(id, cancellationToken);
        outcome.Withdrawn = true;
        await context.SaveChangesAsync(cancellationToken);
        return new(view! with { Version = outcome.Version, Open = false });
    }

    private async Task<(Outcome Outcome, AgendaItem Item)?> FindAsync(Guid id, int version, CancellationToken cancellationToken)
    {
        var outcome = await context.Outcomes.SingleOrDefaultAsync(o => o.Id == id && !o.Withdrawn, cancellationToken);
        var item = outcome is null ? null : await context.AgendaItems.AsNoTracking().VisibleTo(current.Actor).SingleOrDefaultAsync(i => i.Id == outcome.ItemId, cancellationToken);
        if (outcome is null || item is null)
            return null;
        if (outcome.Version != version)
            throw new DbUpdateConcurrencyException($"Outcome {id} is at version {outcome.Version}, not {version}.");
        return (outcome, item);
    }

    private async Task<Result<OutcomeView>> SaveAsync(Outcome outcome, AgendaItem item, OutcomeRequest request, CancellationToken cancellationToken)
    {
        // Settled outcomes are the record: a decision is corrected by one that supersedes it.
        if (item.State != AgendaItemState.Discussing)
            return new(Refused: Plain.Refused(AgendaItemLife.Machine.Name, Kebab<AgendaItemState>.Of(item.State)));
        var problems = OutcomeCheck.Of(request);
        var subject = SubjectOf(item, request.Subject);
        problems.Refuse(request.Subject is not null && subject is null, "subject", "Problem_NoEntry");
        if (!problems.Any)
            await CheckReferencesAsync(problems, item, request, cancellationToken);
        if (problems.Any)
            return new(Problems: problems);

        var kind = OutcomeCheck.KindOf(request)!.Value;
        (outcome.Kind, outcome.Text, outcome.Subject) = (kind, request.Text!, subject);
        outcome.Decision = kind == OutcomeKind.Decision ? DraftOf(request) : null;
        outcome.Action = kind == OutcomeKind.Action
            ? new(request.Office, request.Account, request.Due, Kebab<ActionPriority>.TryRead(request.Priority, out var priority) ? priority : ActionPriority.Normal)
            : null;
        if (context.Entry(outcome).State == EntityState.Detached)
            context.Add(outcome);
        await context.SaveChangesAsync(cancellationToken);
        return new(await reader.FindAsync(outcome.Id, cancellationToken));
    }

    private async Task CheckReferencesAsync(Problems problems, AgendaItem item, OutcomeRequest request, CancellationToken cancellationToken)
    {
        foreach (var key in request.Bodies ?? [])
            problems.Refuse(await bodies.FindAsync(key, cancellationToken) is null, "bodies", "Problem_NoBody", key);
        if (request.Supersedes is { } older)
            problems.Refuse(!await book.CanSupersedeAsync(older, item.BodyKey, cancellationToken), "supersedes", "Problem_NotSupersedable");
        if (request.Office is { } office)
            problems.Refuse((await organisation.OfficesAsync(cancellationToken)).All(o => o.Id != office), "office", "Problem_NoOffice");
    }

    private static OutcomeSubject? SubjectOf(AgendaItem item, Guid? record) => (item.Filled?.Sources ?? []).SelectMany(s => s.Entries)
        .Where(e => e.Subject.Id == record).Select(e => new OutcomeSubject(e.Subject, e.Title)).FirstOrDefault();

    private static DecisionDraft DraftOf(OutcomeRequest request) => new(
        Kebab<DecisionKind>.TryRead(request.Decision, out var kind) ? kind : DecisionKind.Decision,
        request.Reasons, string.IsNullOrWhiteSpace(request.LegalBasis) ? null : request.LegalBasis.Trim(), [.. (request.Requests ?? []).Select(r => r.ToRequest())],
        request.Themes ?? [], request.Bodies ?? [], request.Supersedes);
}
