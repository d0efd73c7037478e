using Isc.Reporting.Renderers;

namespace Isc.Reporting;

/// <summary>Renders documents of other kernels as reports are rendered.</summary>
internal sealed class DocumentRenderer(IReports reports, IEnumerable<IReportRenderer> renderers) : IDocumentRenderer
{
    public IReadOnlyList<string> Formats { get; } =
        [.. renderers.Where(renderer => !renderer.IsTabular).Select(renderer => renderer.Format).Order(StringComparer.Ordinal)];

    public Task<ReportFile> RenderAsync(ComposedDocument document, string format, string? site, CancellationToken cancellationToken) =>
        Formats.Contains(format, StringComparer.Ordinal)
            ? reports.RenderAsync(new(document.Key, "", document.Language, new(null, document.On), document.Cover, document.Chapters), format, site, cancellationToken)
            : throw new ArgumentException($"The format '{format}' is not offered; use one of {string.Join(", ", Formats)}.", nameof(format));
}
