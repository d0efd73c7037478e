using System.Globalization;
using System.Runtime.CompilerServices;
using Isc.Access;
using Isc.Api;
using Isc.Data.Access;
using Isc.Meetings.Data;
using Isc.Reporting;
using Microsoft.EntityFrameworkCore;

namespace Isc.Meetings.Decisions;

/// <summary>Reads decisions, as far as the actor may.</summary>
internal sealed class DecisionRegister(MeetingsDbContext context, IReadLog log, ICurrentActor current)
{
    private const string Day = "yyyy-MM-dd";

    /// <summary>A page, latest first.</summary>
    public async Task<Page<DecisionDetail>> ReadAsync(DecisionFilter filter, int take, (DateOnly From, Guid Id)? after, CancellationToken cancellationToken)
    {
        var decisions = Readable();
        if (filter.Body is { } body)
            decisions = decisions.Where(d => d.BodyKey == body);
        if (filter.Year is { } year)
            decisions = decisions.Where(d => d.Year == year);
        if (after is var (from, id))
            decisions = decisions.Where(d => d.From < from || (d.From == from && d.Id.CompareTo(id) < 0));
        var found = await decisions.OrderByDescending(d => d.From).ThenByDescending(d => d.Id).Take(take + 1).ToListAsync(cancellationToken);
        var page = await DetailsOfAsync([.. found.Take(take)], cancellationToken);
        return new(page, found.Count > take ? CursorOf(found[take - 1]) : null);
    }

    /// <summary>All of them, latest first, read page by page.</summary>
    public async IAsyncEnumerable<DecisionDetail> AllAsync(DecisionFilter filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (DateOnly, Guid)? after = null;
        while (true)
        {
            var page = await ReadAsync(filter, PageRequest.MaximumSize, after, cancellationToken);
            foreach (var decision in page.Items)
                yield return decision;
            if (page.Next is null || !TryReadCursor(page.Next, out var position))
                yield break;
            after = position;
        }
    }

    /// <summary>Notes how far a request of a decision has come: beside the decision, which never changes.</summary>
    public async Task<Result<DecisionDetail>> ProgressAsync(Guid id, int request, ProgressRequest progress, DateOnly today, CancellationToken cancellationToken)
    {
        if (await Readable().SingleOrDefaultAsync(d => d.Id == id, cancellationToken) is not { } decision || request < 1 || request > decision.Requests.Count)
            return new();
        var problems = new Problems()
            .Refuse(!Kebab<RequestState>.TryRead(progress.State, out var state), "state", "Problem_Choice", Kebab<RequestState>.All)
            .Refuse(progress.Note?.Length > Limits.Reason, "note", "Problem_TooLong", Limits.Reason);
        if (problems.Any)
            return new(Problems: problems);
        context.Add(new RequestProgress { DecisionId = id, Request = request, State = state, On = today, Note = progress.Note, By = current.Actor.AccountId });
        await context.SaveChangesAsync(cancellationToken);
        return new(await FindAsync(id, cancellationToken));
    }

    public async Task<DecisionDetail?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        var found = await Readable().SingleOrDefaultAsync(d => d.Id == id, cancellationToken).NotedAsync(log, "meetings_decisions", cancellationToken);
        return found is null ? null : (await DetailsOfAsync([found], cancellationToken)).Single();
    }

    /// <summary>The latest decisions that concern a theme.</summary>
    public async Task<IReadOnlyList<Decision>> OfThemeAsync(string theme, int take, CancellationToken cancellationToken)
    {
        var ids = context.DecisionLinks.Where(l => l.Target == LinkTarget.Theme && l.Key == theme).Select(l => l.DecisionId);
        return await Readable().Where(d => ids.Contains(d.Id)).OrderByDescending(d => d.From).ThenByDescending(d => d.Id).Take(take)
            .ToListAsync(cancellationToken);
    }

    /// <summary>A body's decisions up to the cut-off that fall in the period or are in force at its end, oldest first.</summary>
    public async Task<IReadOnlyList<Decision>> OfPeriodAsync(string body, ReportPeriod period, CancellationToken cancellationToken)
    {
        var taken = await Readable().Where(d => d.BodyKey == body && d.Until <= period.AsOf)
            .OrderBy(d => d.Until).ThenBy(d => d.Year).ThenBy(d => d.Ordinal)
            .ToListAsync(cancellationToken);
        return [.. taken.Where(d => period.Holds(d.When) || d.SupersededOn is null || d.SupersededOn > period.AsOf)];
    }

    /// <summary>Decisions of either body that concern the other.</summary>
    public async Task<IReadOnlyList<Decision>> JointAsync(string body, string with, CancellationToken cancellationToken) => await Readable()
        .Where(d => (d.BodyKey == body && context.DecisionLinks.Any(l => l.Target == LinkTarget.Body && l.Key == with && l.DecisionId == d.Id))
            || (d.BodyKey == with && context.DecisionLinks.Any(l => l.Target == LinkTarget.Body && l.Key == body && l.DecisionId == d.Id)))
        .OrderBy(d => d.From).ThenBy(d => d.Id)
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<int>> YearsAsync(CancellationToken cancellationToken) =>
        await Readable().Select(d => d.Year).Distinct().OrderByDescending(y => y).ToListAsync(cancellationToken);

    public static bool TryReadCursor(string cursor, out (DateOnly From, Guid Id) after)
    {
        after = default;
        if (!Cursor.TryRead(cursor, out var key, out var id)
            || !DateOnly.TryParseExact(key, Day, CultureInfo.InvariantCulture, DateTimeStyles.None, out var from))
            return false;
        after = (from, id);
        return true;
    }

    private static string CursorOf(Decision last) => Cursor.After(last.From.ToString(Day, CultureInfo.InvariantCulture), last.Id);

    private IQueryable<Decision> Readable() => context.Decisions.AsNoTracking().ReadableBy(current.Actor);

    private async Task<IReadOnlyList<DecisionDetail>> DetailsOfAsync(IReadOnlyList<Decision> decisions, CancellationToken cancellationToken)
    {
        var ids = decisions.Select(d => d.Id).ToList();
        var links = (await context.DecisionLinks.AsNoTracking().Where(l => ids.Contains(l.DecisionId)).OrderBy(l => l.Key).ToListAsync(cancellationToken))
            .ToLookup(l => (l.DecisionId, l.Target), l => l.Key);
        var progress = (await context.RequestProgress.AsNoTracking().Where(p => ids.Contains(p.DecisionId)).OrderBy(p => p.Id).ToListAsync(cancellationToken))
            .GroupBy(p => (p.DecisionId, p.Request)).ToDictionary(p => p.Key, p => p.Last().State);
        return [.. decisions.Select(d => new DecisionDetail(
            d.Id, d.Version, d.Reference, d.BodyKey, d.MeetingId, Kebab<DecisionKind>.Of(d.Kind), d.From, d.Until, d.Text, d.Reasons, d.LegalBasis,
            [.. d.Requests.Select((r, i) => RequestDetail.Of(progress.TryGetValue((d.Id, i + 1), out var state) ? r with { State = state } : r))],
            [.. links[(d.Id, LinkTarget.Theme)]], [.. links[(d.Id, LinkTarget.Body)]], Kebab<Classification>.Of(d.Class), d.SupersededBy, d.ConsultationId, d.Citation))];
    }
}
