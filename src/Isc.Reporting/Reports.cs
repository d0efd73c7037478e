using Isc.Reporting.Composition;
using Isc.Reporting.Definitions;
using Isc.Reporting.Renderers;
using Isc.Reporting.Text;
using Microsoft.Extensions.Localization;

namespace Isc.Reporting;

/// <inheritdoc/>
internal sealed class Reports(
    ReportDefinitions definitions, ReportComposer composer, IEnumerable<IReportRenderer> renderers, IStringLocalizer<Texts> texts)
    : IReports
{
    private readonly IReadOnlyList<IReportRenderer> _renderers = [.. renderers.OrderBy(r => r.Format, StringComparer.Ordinal)];

    public IReadOnlyList<ReportInfo> All => [.. definitions.All.Select(InfoOf)];

    public IReadOnlyList<string> Formats => [.. _renderers.Select(renderer => renderer.Format)];

    public ReportInfo Find(string key) => InfoOf(definitions.Find(key));

    public async Task<Report> ComposeAsync(string key, ReportPeriod period, string language, CancellationToken cancellationToken) =>
        await composer.ComposeAsync(
            definitions.Find(key), ReportArguments.Checked(period), ReportArguments.Language(language), cancellationToken);

    public async Task<ReportFile> RenderAsync(Report report, string format, string? site, CancellationToken cancellationToken)
    {
        var renderer = _renderers.FirstOrDefault(candidate => candidate.Format == format)
            ?? throw ReportArguments.Unknown("format", ReportRequestProblem.UnknownFormat, format, Formats);
        var content = await new Rendering(renderer).RunAsync(report, site, cancellationToken);
        return new(content, renderer.ContentType, $"{report.Key}_{ReportArguments.Iso(report.Period.AsOf)}_{report.Language}.{format}");
    }

    private ReportInfo InfoOf(ReportDefinition definition) => new(
        definition.Key,
        new ReportWords(texts, definition, new(definition.LastPeriod.Since, definition.LastPeriod.AsOf))[definition.Title],
        definition.Form,
        texts[ReportForm.Find(definition.Form)!.Name],
        definition.Addressee.Body,
        texts[definition.Addressee.Name],
        new(definition.LastPeriod.Since, definition.LastPeriod.AsOf));
}
