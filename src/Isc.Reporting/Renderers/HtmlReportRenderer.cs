using System.Text;
using Isc.Reporting.Components;

namespace Isc.Reporting.Renderers;

/// <summary>A page that stands alone: no address is fetched, and it prints.</summary>
internal sealed class HtmlReportRenderer(ReportMarkup markup) : IReportRenderer
{
    public string Format => "html";

    public string ContentType => "text/html; charset=utf-8";

    public async Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken) =>
        Encoding.UTF8.GetBytes(await markup.OfAsync<ReportDocument>(
            report, (nameof(ReportDocument.Pages), site is null ? null : $"{site.TrimEnd('/')}/{report.Language}/")));
}
