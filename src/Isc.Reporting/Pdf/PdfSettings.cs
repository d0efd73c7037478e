using Isc.Data;
using Microsoft.Extensions.Configuration;

namespace Isc.Reporting.Pdf;

/// <summary>What makes PDF files, and where they lie until they are fetched.</summary>
/// <param name="Program">LibreOffice, from <c>Isc:LibreOffice</c>; null where it is not set or not there.</param>
/// <param name="Folder">Where orders and files lie: <c>pdf/</c> in the data directory unless <c>Isc:PdfDirectory</c> says.</param>
/// <param name="Limit">How long one file may take; 120 s unless <c>Isc:PdfLimit</c> says.</param>
internal sealed record PdfSettings(string? Program, string Folder, TimeSpan Limit)
{
    private static readonly TimeSpan Usual = TimeSpan.FromSeconds(120);

    public bool IsOffered => Program is not null;

    public static PdfSettings Read(IConfiguration? settings, DatabaseSettings data) => new(
        settings?["Isc:LibreOffice"] is { Length: > 0 } path && File.Exists(path) ? path : null,
        settings?["Isc:PdfDirectory"] is { Length: > 0 } folder ? Path.GetFullPath(folder) : Path.Combine(data.DataDirectory, "pdf"),
        settings?.GetValue("Isc:PdfLimit", Usual) ?? Usual);
}
