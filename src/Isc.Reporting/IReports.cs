namespace Isc.Reporting;

/// <summary>The reports Isc can compose. Scoped.</summary>
public interface IReports
{
    /// <summary>All definitions in order of key, in the current language.</summary>
    Task<IReadOnlyList<ReportInfo>> AllAsync(CancellationToken cancellationToken);

    /// <summary>Formats a report can be rendered in, by file extension: csv, docx, html, json, md, xlsx.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>The definition with this key, in the current language; null for none.</summary>
    Task<ReportInfo?> FindAsync(string key, CancellationToken cancellationToken);

    /// <summary>
    /// Composes a report from the records as they are now and as far as the current actor may read them. A section that fails or
    /// takes over 5 s leaves an <see cref="Unavailable"/> block; the rest is composed.
    /// </summary>
    /// <exception cref="ReportRequestException">Unknown key or language, or a period that ends before it begins.</exception>
    Task<Report> ComposeAsync(string key, ReportPeriod period, string language, CancellationToken cancellationToken);

    /// <summary>Renders a report to a file.</summary>
    /// <param name="report">What to render.</param>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="site">
    /// Address of the site, without path, for links from figures to the pages of their records; null leaves links out.
    /// </param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ReportRequestException">The format is not offered.</exception>
    Task<ReportFile> RenderAsync(Report report, string format, string? site, CancellationToken cancellationToken);
}
