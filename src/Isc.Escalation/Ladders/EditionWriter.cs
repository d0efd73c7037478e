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
    public async Task<EditionOutcome> WriteAsync(string key, LadderRules rules, int version, CancellationToken cancellationToken)
    {
        if (await editions.LadderKeysAsync(cancellationToken) is var keys && !keys.Contains(key, StringComparer.Ordinal))
            return new(Valid: keys);
        var known = (await bodies.AllAsync(cancellationToken)).Values.Select(b => b.Key).ToHashSet(StringComparer.Ordinal);
        var problems = LadderCheck.Of(rules, known, await editions.CalendarKeysAsync(cancellationToken));
        if (problems.Any)
            return new(Problems: problems);
        Expect(version, (await editions.NewestLadderAsync(key, cancellationToken))?.Number ?? 0);
        return new(await AddAsync(key, rules, cancellationToken));
    }

    /// <summary>Gives up the ladder of a theme: what enters a level from now on rises by its module's, else by the common one.</summary>
    /// <exception cref="DbUpdateConcurrencyException">Somebody made an edition meanwhile.</exception>
    public async Task<EditionOutcome> EndAsync(string key, int version, CancellationToken cancellationToken)
    {
        if (key == Shipped.Ladder)
            return new(Problems: new Problems().When(true, "key", "CommonLadder"));
        if (await editions.NewestLadderAsync(key, cancellationToken) is not { } newest)
            return new();
        Expect(version, newest.Number);
        return new(await AddAsync(key, newest.Rules with { Levels = [] }, cancellationToken));
    }

    /// <summary>The same for a calendar.</summary>
    public async Task<EditionOutcome> WriteAsync(string key, CalendarRules rules, int version, CancellationToken cancellationToken)
    {
        var problems = CalendarCheck.Of(rules);
        if (problems.Any)
            return new(Problems: problems);
        Expect(version, (await editions.NewestCalendarAsync(key, cancellationToken))?.Number ?? 0);
        context.Add(new CalendarEdition { Key = key, Number = version + 1, MadeAt = clock.Second(), MadeBy = current.Actor.AccountId, Rules = rules });
        await SaveAsync(cancellationToken);
        return new(version + 1);
    }

    // A ladder that was given up keeps its editions: the next one counts on from them.
    private async Task<int> AddAsync(string key, LadderRules rules, CancellationToken cancellationToken)
    {
        var last = await context.Ladders.Where(l => l.Key == key).MaxAsync(l => (int?)l.Number, cancellationToken) ?? (key == Shipped.Ladder ? Shipped.Number : 0);
        context.Add(new LadderEdition { Key = key, Number = last + 1, MadeAt = clock.Second(), MadeBy = current.Actor.AccountId, Rules = rules });
        await SaveAsync(cancellationToken);
        return last + 1;
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
