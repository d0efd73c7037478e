using Isc.Data.Access;
using Isc.Data.Keeping;
using Isc.Modules.Oversight.Data;
using Isc.Modules.Oversight.Rates;

namespace Isc.Modules.Oversight.Recommendations;

/// <summary>The recommendations that the current actor may read, as they stood at the end of a day.</summary>
internal sealed class Register(OversightDbContext context, ICurrentActor current, IKept kept)
{
    /// <summary>Counted; the dashboard asks for it again and again.</summary>
    public Task<Tally> TallyAsync(DateOnly asOf, CancellationToken cancellationToken) => kept.ReadAsync(
        typeof(OversightDbContext), $"tally {asOf:O}", current.Actor.ReadingKey(), async () => Tally.Of(await AsOfAsync(asOf, CancellationToken.None), asOf), cancellationToken);

    /// <summary>Those that had a standing by then.</summary>
    public async Task<IReadOnlyList<RecommendationAsOf>> AsOfAsync(DateOnly asOf, CancellationToken cancellationToken)
    {
        var rows = await context.Recommendations.AsNoTracking().ReadableBy(current.Actor)
            .OrderBy(r => r.Year).ThenBy(r => r.Form).ThenBy(r => r.Ordinal)
            .Select(r => new
            {
                r.Id, r.Stream, r.ReportSymbol, r.Form, r.Addressee, r.Theme, r.Due, r.DueFor,
                Last = r.Steps.Where(s => s.Until <= asOf).OrderByDescending(s => s.Until).ThenByDescending(s => s.Order)
                    .Select(s => new { s.Acceptance, s.Implementation }).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Where(r => r.Last is not null).Select(r => new RecommendationAsOf(
            r.Id, r.Stream, r.ReportSymbol, r.Form, r.Addressee, r.Theme, r.Due, new Standing(r.Last!.Acceptance, r.Last.Implementation)) { DueFor = r.DueFor })];
    }
}
