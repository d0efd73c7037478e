using System.Text;
using Isc.Reporting.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Isc.Reporting.Renderers;

/// <summary>A page that stands alone: no address is fetched, and it prints.</summary>
internal sealed class HtmlReportRenderer(HtmlRenderer components) : IReportRenderer
{
    public string Format => "html";

    public string ContentType => "text/html; charset=utf-8";

    public Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken)
    {
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(ReportDocument.Report)] = report,
            [nameof(ReportDocument.Root)] = site is null ? null : $"{site.TrimEnd('/')}/{report.Language}",
        });
        return components.Dispatcher.InvokeAsync(async () =>
        {
            var page = await components.RenderComponentAsync<ReportDocument>(parameters);
            return (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(page.ToHtmlString());
        });
    }
}
