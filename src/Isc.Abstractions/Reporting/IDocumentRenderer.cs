namespace Isc.Reporting;

/// <summary>Renders composed documents in the house form, for kernels that do not stand on Reporting, which implements it. Scoped.</summary>
public interface IDocumentRenderer
{
    /// <summary>File extensions: docx, html, json, md.</summary>
    IReadOnlyList<string> Formats { get; }

    /// <summary>Renders a document in one of <see cref="Formats"/>.</summary>
    /// <param name="document">What to render.</param>
    /// <param name="format">The file extension.</param>
    /// <param name="site">Address of the site, without path, for links to the pages of records; null leaves links out.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <exception cref="ArgumentException">The format is not offered.</exception>
    Task<ReportFile> RenderAsync(ComposedDocument document, string format, string? site, CancellationToken cancellationToken);
}
