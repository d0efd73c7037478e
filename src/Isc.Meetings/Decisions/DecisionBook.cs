using Isc.Access;
using Isc.Events;
using Isc.Meetings.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Decisions;

/// <summary>Enters decisions under the next number of their body and year, and tells of them.</summary>
internal sealed class DecisionBook(MeetingsDbContext context, ICurrentActor current)
{
    /// <summary>
    /// Adds the decision to the context; the caller saves, within <see cref="Machines.Rounds"/>: the unique index over body, year and number
    /// decides between writers that meet. Together with the whole of what led to it, so that no number is left without its decision.
    /// </summary>
    public async Task<Decision> EnterAsync(NewDecision entry, CancellationToken cancellationToken)
    {
        var year = entry.When.Until.Year;
        var here = context.ChangeTracker.Entries<Decision>().Where(e => e.State == EntityState.Added && e.Entity.BodyKey == entry.BodyKey && e.Entity.Year == year)
            .Select(e => e.Entity.Ordinal).DefaultIfEmpty(0).Max();
        var last = await context.Decisions.Where(d => d.BodyKey == entry.BodyKey && d.Year == year).MaxAsync(d => (int?)d.Ordinal, cancellationToken) ?? 0;
        var decision = DecisionOf(entry, year, Math.Max(here, last) + 1);
        context.Add(decision);
        context.AddRange(LinksOf(decision.Id, entry.Draft));
        if (entry.Draft.Supersedes is { } older)
            await SupersedeAsync(older, decision, cancellationToken);
        Tell(decision, entry);
        return decision;
    }

    /// <summary>Whether a decision can take the place of another: of the same body, readable, and still in force.</summary>
    public async Task<bool> CanSupersedeAsync(Guid older, string body, CancellationToken cancellationToken) =>
        await context.Decisions.AsNoTracking().SingleOrDefaultAsync(d => d.Id == older, cancellationToken) is { SupersededBy: null } found
        && found.BodyKey == body && current.Actor.Readable.Contains(found.Class);

    private async Task SupersedeAsync(Guid older, Decision by, CancellationToken cancellationToken)
    {
        var superseded = await context.Decisions.SingleAsync(d => d.Id == older, cancellationToken);
        if (superseded.SupersededBy is not null)
            throw new DbUpdateConcurrencyException($"Decision {superseded.Reference} has been superseded already.");
        (superseded.SupersededBy, superseded.SupersededOn) = (by.Id, by.Until);
    }

    private static Decision DecisionOf(NewDecision entry, int year, int ordinal) => new()
    {
        BodyId = entry.BodyId,
        BodyKey = entry.BodyKey,
        MeetingId = entry.MeetingId,
        ItemId = entry.ItemId,
        ConsultationId = entry.ConsultationId,
        Year = year,
        Ordinal = ordinal,
        Kind = entry.Draft.Kind,
        From = entry.When.From,
        Until = entry.When.Until,
        Text = entry.Text,
        Reasons = entry.Draft.Reasons,
        LegalBasis = entry.Draft.LegalBasis,
        IsStanding = entry.IsStanding,
        Requests = entry.Draft.Requests,
        Class = entry.Class,
    };

    private static IEnumerable<DecisionLink> LinksOf(Guid decision, DecisionDraft draft) =>
    [
        .. draft.Themes.Distinct(StringComparer.Ordinal).Select(key => new DecisionLink { DecisionId = decision, Target = LinkTarget.Theme, Key = key }),
        .. draft.Bodies.Distinct(StringComparer.Ordinal).Select(key => new DecisionLink { DecisionId = decision, Target = LinkTarget.Body, Key = key }),
    ];

    private void Tell(Decision decision, NewDecision entry)
    {
        context.Publish(new DecisionTaken(
            decision.Id, decision.Reference, decision.BodyKey, decision.Until, decision.Text, decision.Reasons, entry.Subject, decision.MeetingId, current.Actor.AccountId)
        {
            Actions = entry.Actions,
        });
        // Themes show their activity to everyone, so that only what everyone may read is told.
        if (decision.Class != Classification.Public)
            return;
        foreach (var theme in entry.Draft.Themes.Distinct(StringComparer.Ordinal))
            context.Publish(new ThemeActivity(theme, decision.Until, decision.Text, $"/meetings/decisions?body={decision.BodyKey}&year={decision.Year}"));
    }
}
