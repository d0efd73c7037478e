using Isc.Access;
using Isc.Reporting.Composition;
using Isc.Reporting.Data;
using Isc.Reporting.Definitions;
using Isc.Reporting.Differences;
using Isc.Reporting.Freezing;
using Microsoft.EntityFrameworkCore;

namespace Isc.Reporting.Drafting;

/// <summary>Drafts of reports: what people write over what the records say.</summary>
internal sealed class Drafts(ReportingDbContext context, ReportCatalogue catalogue, ReportComposer composer, ICurrentActor current, TimeProvider time)
{
    private const int Most = 200;

    /// <summary>Latest first.</summary>
    public async Task<IReadOnlyList<DraftInfo>> ListAsync(CancellationToken cancellationToken) =>
        [.. (await context.Drafts.AsNoTracking().OrderByDescending(d => d.MadeAt).ThenByDescending(d => d.Id).Take(Most).ToListAsync(cancellationToken)).Select(DraftInfo.Of)];

    /// <summary>The draft with an id; null for none.</summary>
    public Task<DraftReport?> FindAsync(Guid id, CancellationToken cancellationToken) => context.Drafts.AsNoTracking().SingleOrDefaultAsync(d => d.Id == id, cancellationToken);

    /// <summary>Begins a draft. Sent again with the same id, it is begun once.</summary>
    /// <exception cref="ReportRequestException">It cannot be composed so.</exception>
    public async Task<DraftInfo> AddAsync(DraftRequest request, Guid id, CancellationToken cancellationToken)
    {
        var period = ReportArguments.Period(request.Since, request.AsOf);
        FreezeRules.Check(request.Class);
        var definition = await catalogue.FindAsync(request.Key, cancellationToken);
        if (await FindAsync(id, cancellationToken) is { } known)
            return DraftInfo.Of(known);
        var draft = new DraftReport
        {
            Id = id, Key = definition.Key, Since = period.Since, AsOf = period.AsOf, Class = request.Class, MadeAt = time.Second(), MadeBy = current.Actor.AccountId,
        };
        context.Add(draft);
        await context.SaveChangesAsync(cancellationToken);
        return DraftInfo.Of(draft);
    }

    /// <summary>The draft as it reads now, with the texts of people.</summary>
    public async Task<Report> ComposeAsync(DraftReport draft, string language, CancellationToken cancellationToken) =>
        (await NarratedAsync(draft, language, cancellationToken)).Report;

    /// <summary>All that there is to write on, with what was written and which sentences are stale.</summary>
    public async Task<IReadOnlyList<DraftPart>> PartsAsync(DraftReport draft, string language, CancellationToken cancellationToken)
    {
        var (_, narrative, texts) = await NarratedAsync(draft, language, cancellationToken);
        var earlier = await EarlierAsync(draft, language, cancellationToken);
        return [.. narrative.Parts.Select(part =>
        {
            var written = texts.GetValueOrDefault(part.Place);
            return new DraftPart(
                part.Place, part.Computed, written?.Text, written?.Version ?? 0, written?.Text is null ? [] : SentenceChange.Between(written.Basis, part.Computed),
                earlier.GetValueOrDefault(part.Place)?.Text);
        })];
    }

    /// <summary>Writes, keeps, takes over or adopts the text at a place.</summary>
    /// <returns>The part as it stands now; null where the draft has no such place.</returns>
    /// <exception cref="DbUpdateConcurrencyException">It is no longer at that version.</exception>
    public async Task<DraftPart?> WriteAsync(DraftReport draft, string language, string place, TextRequest request, int version, CancellationToken cancellationToken)
    {
        var part = (await PartsAsync(draft, language, cancellationToken)).FirstOrDefault(p => p.Place == place);
        var earlier = request.Reuse ? (await EarlierAsync(draft, language, cancellationToken)).GetValueOrDefault(place) : null;
        if (part is null || (request.Reuse && earlier is null))
            return null;
        var (text, basis) = earlier is null ? (request.Text, part.Computed) : (earlier.Text, earlier.Basis);
        var written = await context.DraftTexts.SingleOrDefaultAsync(t => t.DraftId == draft.Id && t.Language == language && t.Place == place, cancellationToken);
        if (written is null && version != 0)
            throw new DbUpdateConcurrencyException($"Nobody has written at {place} yet.");
        if (written is null)
            context.Add(written = new DraftText { DraftId = draft.Id, Language = language, Place = place, Basis = basis, Text = text });
        else
            context.ExpectVersion(written, version);
        (written.Text, written.Basis) = (text, basis);
        await SaveAsync(cancellationToken);
        return part with { Text = text, Version = written.Version, Stale = text is null ? [] : SentenceChange.Between(basis, part.Computed) };
    }

    private async Task<(Report Report, Narrative Narrative, Dictionary<string, DraftText> Texts)> NarratedAsync(DraftReport draft, string language, CancellationToken cancellationToken)
    {
        var texts = await context.DraftTexts.AsNoTracking().Where(t => t.DraftId == draft.Id && t.Language == language)
            .ToDictionaryAsync(t => t.Place, StringComparer.Ordinal, cancellationToken);
        var narrative = new Narrative(texts.Values.Where(t => t.Text is not null).ToDictionary(t => t.Place, t => t.Text!, StringComparer.Ordinal));
        using var reading = current.Use(ClassReader.Of(draft.Class), current.Reason);
        var definition = await catalogue.FindAsync(draft.Key, cancellationToken);
        var report = await composer.ComposeAsync(definition, draft.Period, ReportArguments.Language(language), narrative, cancellationToken);
        return (ReportLength.Bounded(report), narrative, texts);
    }

    // Of the latest earlier period in which people wrote at the place.
    private async Task<Dictionary<string, DraftText>> EarlierAsync(DraftReport draft, string language, CancellationToken cancellationToken)
    {
        var texts = await (
            from text in context.DraftTexts.AsNoTracking()
            join other in context.Drafts.AsNoTracking() on text.DraftId equals other.Id
            where other.Key == draft.Key && other.AsOf < draft.AsOf && text.Language == language && text.Text != null
            orderby other.AsOf descending, other.Id descending
            select text).Take(2_000).ToListAsync(cancellationToken);
        return texts.DistinctBy(t => t.Place, StringComparer.Ordinal).ToDictionary(t => t.Place, StringComparer.Ordinal);
    }

    // Of two texts that are first written at one place the table takes one.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("Somebody wrote here meanwhile.", error);
        }
    }
}
