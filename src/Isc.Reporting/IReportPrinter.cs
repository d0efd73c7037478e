namespace Isc.Reporting;

/// <summary>Prints reports as PDF at once, for the command line; pages and the API order them.</summary>
public interface IReportPrinter
{
    /// <summary>Whether LibreOffice is configured.</summary>
    bool IsOffered { get; }

    /// <summary>The report as PDF: tagged, with title and language.</summary>
    /// <exception cref="OperatorException">LibreOffice is not configured, or made no file.</exception>
    Task<ReportFile> PrintAsync(Report report, CancellationToken cancellationToken);
}
