namespace Isc.Reporting.Pdf;

/// <inheritdoc/>
internal sealed class ReportPrinter(IReports reports, PdfConverter converter, PdfSettings settings) : IReportPrinter
{
    public bool IsOffered => settings.IsOffered;

    public async Task<ReportFile> PrintAsync(Report report, CancellationToken cancellationToken)
    {
        if (!settings.IsOffered)
            throw new OperatorException("PDF needs LibreOffice; set Isc:LibreOffice to its program, such as /usr/bin/soffice.");
        var document = await reports.RenderAsync(report, "docx", null, cancellationToken);
        try
        {
            return new(await converter.ConvertAsync(document.Content, cancellationToken), PdfOrder.MediaType, PdfOrder.NameOf(document.Name));
        }
        catch (PdfFailedException failure)
        {
            throw new OperatorException(failure.Message, failure);
        }
    }
}
