namespace Isc.Reporting.Renderers;

/// <summary>Renders reports in one format. Runs in the report's language.</summary>
internal interface IReportRenderer
{
    /// <summary>File extension: <c>docx</c>.</summary>
    string Format { get; }

    /// <summary>Media type.</summary>
    string ContentType { get; }

    /// <summary>True for figures and tables alone: nothing that a document without any is rendered in.</summary>
    bool IsTabular => false;

    /// <summary>The bytes of the file. <paramref name="site"/> as in <see cref="IReports.RenderAsync"/>.</summary>
    Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken);
}
