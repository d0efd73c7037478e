using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Isc.Access;
using Isc.Data.Access;
using Isc.Reporting.Composition;
using Isc.Reporting.Data;
using Isc.Reporting.Definitions;
using Isc.Reporting.Differences;
using Isc.Reporting.Drafting;
using Isc.Reporting.Renderers;
using Isc.Reporting.Text;
using Isc.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting.Freezing;

/// <inheritdoc/>
internal sealed class FrozenReports(
    ReportingDbContext context, ReportCatalogue catalogue, IReports reports, Drafts drafts, ICurrentActor current, SiteAddress site, TimeProvider time, IStringLocalizer<Texts> texts)
    : IFrozenReports
{
    private const string Model = "json";

    // Those that are made at once and are the same on every machine.
    private static readonly string[] Kept = ["docx", "html", "json", "md"];

    public async Task<FrozenInfo> FreezeAsync(FreezeRequest request, Guid id, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        var (period, languages) = Checked(request);
        var definition = await catalogue.FindAsync(request.Key, cancellationToken);
        if (await context.Reports.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancellationToken) is { } frozen)
            return InfoOf(frozen);
        var draft = await DraftOfAsync(request, period, cancellationToken);
        using var spool = new FrozenSpool();
        foreach (var (index, language) in languages.Index())
        {
            await SpoolAsync(request, draft, period, language, id, spool, cancellationToken);
            progress?.Report(index + 1);
        }

        var report = new FrozenReport
        {
            Id = id, Key = definition.Key, Body = definition.Addressee.Body, Since = period.Since, AsOf = period.AsOf, Symbol = request.Symbol, Class = request.Class,
            Title = Languages.InEach(() => new ReportWords(texts, definition, period)[definition.Title]),
            FrozenAt = time.Second(), FrozenBy = current.Actor.AccountId, Hash = HashOf(spool.Files),
        };
        return await KeepAsync(report, spool, languages, cancellationToken);
    }

    public async Task<FrozenInfo> FindAsync(string reference, CancellationToken cancellationToken) => InfoOf(await ReadAsync(reference, cancellationToken));

    public async Task<IReadOnlyList<ParagraphChange>> CompareAsync(string then, string? now, string language, CancellationToken cancellationToken)
    {
        ReportArguments.Language(language);
        var frozen = await ReadAsync(then, cancellationToken);
        return Difference.Between(await ModelAsync(frozen, language, cancellationToken), now is null
            ? WithSymbol(await ComposeAsync(frozen.Class, frozen.Key, frozen.Period, language, cancellationToken), frozen.Symbol)
            : await ModelAsync(await ReadAsync(now, cancellationToken), language, cancellationToken), texts);
    }

    internal static FrozenInfo InfoOf(FrozenReport report) => new(
        report.Id, report.Key, report.Number, report.Body, report.Title, report.Period, report.Symbol, report.FrozenAt, report.Hash, report.Class);

    private static (ReportPeriod Period, IReadOnlyList<string> Languages) Checked(FreezeRequest request)
    {
        FreezeRules.Check(request.Class);
        var languages = request.Languages is { Count: > 0 } chosen ? chosen : Languages.All;
        return (ReportArguments.Period(request.Since, request.AsOf), [.. languages.Select(ReportArguments.Language).Distinct(StringComparer.Ordinal)]);
    }

    // A draft is frozen as what it is a draft of.
    private async Task<DraftReport?> DraftOfAsync(FreezeRequest request, ReportPeriod period, CancellationToken cancellationToken)
    {
        if (request.Draft is not { } id)
            return null;
        return await drafts.FindAsync(id, cancellationToken) is { } draft && (draft.Key, draft.Period, draft.Class) == (request.Key, period, request.Class)
            ? draft
            : throw new ReportRequestException("draft", ReportRequestProblem.UnknownDraft, $"{id}", "", "There is no such draft of this report for this period and these readers.");
    }

    private async Task SpoolAsync(
        FreezeRequest request, DraftReport? draft, ReportPeriod period, string language, Guid id, FrozenSpool spool, CancellationToken cancellationToken)
    {
        var report = WithSymbol(
            draft is null ? await ComposeAsync(request.Class, request.Key, period, language, cancellationToken) : await drafts.ComposeAsync(draft, language, cancellationToken),
            request.Symbol);
        var missing = report.Missing().Select(block => block.Section).Distinct(StringComparer.Ordinal).ToList();
        if (missing.Count > 0)
            throw new ReportRequestException("key", ReportRequestProblem.Incomplete, report.Key, string.Join(", ", missing),
                $"Report '{report.Key}' lacks parts that failed: {string.Join(", ", missing)}; freeze it when they work again.");
        foreach (var format in Kept)
            await spool.AddAsync(id, language, format, await reports.RenderAsync(report, format, site.Root.GetLeftPart(UriPartial.Authority), cancellationToken), cancellationToken);
    }

    private async Task<Report> ComposeAsync(Classification level, string key, ReportPeriod period, string language, CancellationToken cancellationToken)
    {
        using var reading = current.Use(ClassReader.Of(level), current.Reason);
        return await reports.ComposeAsync(key, period, language, cancellationToken);
    }

    private async Task<FrozenReport> ReadAsync(string reference, CancellationToken cancellationToken)
    {
        var readable = context.Reports.AsNoTracking().ReadableBy(current.Actor);
        var found = Guid.TryParse(reference, out var id) ? await readable.SingleOrDefaultAsync(r => r.Id == id, cancellationToken)
            : reference.Split('/') is [var key, var text] && int.TryParse(text, out var number) ? await readable.SingleOrDefaultAsync(r => r.Key == key && r.Number == number, cancellationToken)
            : null;
        return found ?? throw new ReportRequestException("report", ReportRequestProblem.UnknownReport, reference, "",
            $"There is no frozen report '{ReportArguments.OneLine(reference)}'; name one as council-resolution-191/1.");
    }

    private async Task<Report> ModelAsync(FrozenReport report, string language, CancellationToken cancellationToken)
    {
        var content = await context.Files.AsNoTracking().Where(f => f.ReportId == report.Id && f.Language == language && f.Format == Model)
            .Select(f => f.Content).SingleOrDefaultAsync(cancellationToken);
        return content is null
            ? throw new ReportRequestException("language", ReportRequestProblem.UnknownLanguage, language, string.Join(", ", await LanguagesAsync(report, cancellationToken)),
                $"Report {report.Key}/{report.Number} was not frozen in '{language}'; choose one of {string.Join(", ", await LanguagesAsync(report, cancellationToken))}.")
            : JsonSerializer.Deserialize<Report>(content, JsonRenderer.Options)!;
    }

    private Task<List<string>> LanguagesAsync(FrozenReport report, CancellationToken cancellationToken) =>
        context.Files.Where(f => f.ReportId == report.Id && f.Format == Model).Select(f => f.Language).OrderBy(l => l).ToListAsync(cancellationToken);

    // All or nothing, though each language is saved and forgotten before the next is read.
    private async Task<FrozenInfo> KeepAsync(FrozenReport report, FrozenSpool spool, IReadOnlyList<string> languages, CancellationToken cancellationToken)
    {
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        var last = await context.Reports.Where(r => r.Key == report.Key).MaxAsync(r => (int?)r.Number, cancellationToken) ?? 0;
        report.Number = last + 1;
        context.Add(report);
        await SaveAsync(cancellationToken);
        foreach (var language in languages)
        {
            context.ChangeTracker.Clear();
            context.AddRange(await spool.ReadAsync(language, cancellationToken));
            await context.SaveChangesAsync(cancellationToken);
        }

        context.ChangeTracker.Clear();

        await transaction.CommitAsync(cancellationToken);
        return InfoOf(report);
    }

    // Of two that are frozen at once under one number the table takes the first.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException error) when (error is not DbUpdateConcurrencyException)
        {
            throw new DbUpdateConcurrencyException("Somebody froze a report of this definition meanwhile.", error);
        }
    }

    private static Report WithSymbol(Report report, string? symbol) => symbol is null ? report : report with
    {
        Cover = report.Cover with { Fields = [.. report.Cover.Fields.Select(field => field.Key == "symbol" ? field with { Value = symbol } : field)] },
    };

    private static string HashOf(IEnumerable<FrozenFile> files) => FrozenSpool.Hex(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(
        files.Where(file => file.Format == Model).OrderBy(file => file.Language, StringComparer.Ordinal).Select(file => $"{file.Language} {file.Hash}\n")))));
}
