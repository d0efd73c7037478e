using Isc.Jobs;
using Microsoft.Extensions.Logging;

namespace Isc.Reporting.Pdf;

/// <summary>Makes the PDF files that were ordered, one after another.</summary>
internal sealed partial class PdfJob(PdfFolder folder, PdfConverter converter, PdfSettings settings, ILogger<PdfJob> logger) : IModuleJob
{
    public string Key => "reporting.pdf";

    // Without LibreOffice nothing is ordered; only what a former setting left is taken away.
    public string Schedule => settings.IsOffered ? "0/5 * * * * ?" : "0 30 3 * * ?";

    public async Task RunAsync(CancellationToken cancellationToken)
    {
        folder.Sweep();
        if (!settings.IsOffered)
            return;
        while (folder.Waiting().FirstOrDefault() is { } order)
            await MakeAsync(order, cancellationToken);
    }

    private async Task MakeAsync(PdfOrder order, CancellationToken cancellationToken)
    {
        byte[]? pdf = null;
        try
        {
            pdf = await converter.ConvertAsync(await folder.BeginAsync(order, cancellationToken), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            LogFailed(failure, order.Report, order.Language);
        }

        await folder.EndAsync(order, pdf, CancellationToken.None);
    }

    [LoggerMessage(LogLevel.Error, "No PDF of report {Report} in {Language}")]
    private partial void LogFailed(Exception failure, string report, string language);
}
