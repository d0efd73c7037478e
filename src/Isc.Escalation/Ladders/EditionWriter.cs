using Isc.Access;
using Isc.Bodies;
using Isc.Escalation.Calendars;
using Isc.Escalation.Data;
using Microsoft.EntityFrameworkCore;

namespace Isc.Escalation.Ladders;

/// <summary>Makes new editions of ladders and calendars. Levels that have begun keep theirs.</summary>
internal sealed class EditionWriter(EscalationDbContext context, Editions editions, IBodyNames bodies, ICurrentActor current, TimeProvider clock)
{
    /// <param name="key">The ladder: "default", or a theme's key for one of its own.</param>
    /// <param name="rules">Its new levels.</param>
    /// <param name="version">Number of the edition that was read; 0 where there was none.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="DbUpdateConcurrencyException">Somebody made an edition meanwhile.</exception>
    public async Task<Problems> WriteAsync(string key, LadderRules rules, int version, CancellationToken cancellationToken)
    {
        var known = (await bodies.AllAsync(cancellationToken)).Values.Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        var problems = LadderCheck.Of(rules, known, await editions.CalendarKeysAsync(cancellationToken));
        if (problems.Any)
            return problems;
        Expect(version, (await editions.NewestLadderAsync(key, cancellationToken))?.Number ?? 0);
        context.Add(new LadderEdition { Key = key, Number = version + 1, MadeAt = clock.Second(), MadeBy = current.Actor.AccountId, Rules = rules });
        await SaveAsync(cancellationToken);
        return problems;
    }

    /// <summary>The same for a calendar.</summary>
    public async Task<Problems> WriteAsync(string key, CalendarRules rules, int version, CancellationToken cancellationToken)
    {
        var problems = CalendarCheck.Of(rules);
        if (problems.Any)
            return problems;
        Expect(version, (await editions.NewestCalendarAsync(key, cancellationToken))?.Number ?? 0);
        context.Add(new CalendarEdition { Key = key, Number = version + 1, MadeAt = clock.Second(), MadeBy = current.Actor.AccountId, Rules = rules });
        await SaveAsync(cancellationToken);
        return problems;
    }

    private static void Expect(int version, int newest)
    {
        if (version != newest)
            throw new DbUpdateConcurrencyException($"The newest edition is {newest}, not {version}.");
    }

    // Of two editions with one number the table takes the first.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("Somebody made an edition meanwhile.", error);
        }
    }
}
