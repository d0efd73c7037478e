using DocumentFormat.OpenXml.Packaging;
using Isc.Text;

namespace Isc.Reporting.Renderers.Docx;

/// <summary>The core properties, which readers announce and search engines show.</summary>
internal static class DocxProperties
{
    public static void Write(WordprocessingDocument document, Report report)
    {
        var properties = document.PackageProperties;
        properties.Title = DocxText.Clean(report.Cover.Title);
        properties.Subject = DocxText.Clean(report.Cover.Addressee);
        properties.Creator = DocxText.Clean(report.Cover.Source);
        properties.Language = Languages.Culture(report.Language).Name;
        // The cut-off, not the clock: the same report is the same document.
        var cutOff = report.Period.AsOf.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
        properties.Created = cutOff;
        properties.Modified = cutOff;
    }
}
