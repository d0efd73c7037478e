namespace Isc.Reporting;

/// <summary>Renders documents of other kernels as reports are rendered.</summary>
internal sealed class DocumentRenderer(IReports reports) : IDocumentRenderer
{
    public IReadOnlyList<string> Formats => reports.Formats;

    public Task<ReportFile> RenderAsync(ComposedDocument document, string format, string? site, CancellationToken cancellationToken) =>
        Formats.Contains(format, StringComparer.Ordinal)
            ? reports.RenderAsync(new(document.Key, "", document.Language, new(null, document.On), document.Cover, document.Chapters), format, site, cancellationToken)
            : throw new ArgumentException($"The format '{format}' is not offered; use one of {string.Join(", ", Formats)}.", nameof(format));
}
