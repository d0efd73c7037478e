using Isc.Reporting.Composition;
using Isc.Reporting.Definitions;
using Isc.Reporting.Renderers;
using Isc.Reporting.Text;
using Isc.Time;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting;

/// <inheritdoc/>
internal sealed class Reports(
    ReportCatalogue catalogue, ReportComposer composer, IEnumerable<IReportRenderer> renderers, IStringLocalizer<Texts> texts, TimeProvider time)
    : IReports
{
    private readonly IReadOnlyList<IReportRenderer> _renderers = [.. renderers.OrderBy(r => r.Format, StringComparer.Ordinal)];

    public async Task<IReadOnlyList<ReportInfo>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await catalogue.AllAsync(cancellationToken)).Select(InfoOf)];

    public IReadOnlyList<string> Formats => [.. _renderers.Select(renderer => renderer.Format)];

    public async Task<ReportInfo?> FindAsync(string key, CancellationToken cancellationToken) =>
        await catalogue.SeekAsync(key, cancellationToken) is { } found ? InfoOf(found) : null;

    public async Task<Report> ComposeAsync(string key, ReportPeriod period, string language, CancellationToken cancellationToken) =>
        ReportLength.Bounded(await composer.ComposeAsync(
            await catalogue.FindAsync(key, cancellationToken), ReportArguments.Checked(period), ReportArguments.Language(language), null, cancellationToken));

    public async Task<ReportFile> RenderAsync(Report report, string format, string? site, CancellationToken cancellationToken)
    {
        var renderer = _renderers.FirstOrDefault(candidate => candidate.Format == format)
            ?? throw ReportArguments.Unknown("format", ReportRequestProblem.UnknownFormat, format, Formats);
        var content = await new Rendering(renderer).RunAsync(report, site, cancellationToken);
        return new(content, renderer.ContentType, $"{report.Key}_{ReportArguments.Iso(report.Period.AsOf)}_{report.Language}.{format}");
    }

    private ReportInfo InfoOf(ReportDefinition definition)
    {
        var last = Periods.LastOf(definition, time.Today());
        var words = new ReportWords(texts, definition, last);
        return new(
            definition.Key,
            words[definition.Title],
            definition.Form,
            texts[ReportForm.Find(definition.Form)!.Name],
            definition.Addressee.Body,
            words[definition.Addressee.Name],
            last);
    }
}
