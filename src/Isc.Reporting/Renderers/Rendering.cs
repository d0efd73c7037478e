using System.Globalization;
using Isc.Text;

namespace Isc.Reporting.Renderers;

/// <summary>Runs a renderer in the language of the report.</summary>
internal sealed class Rendering(IReportRenderer renderer)
{
    public async Task<ReadOnlyMemory<byte>> RunAsync(Report report, string? site, CancellationToken cancellationToken)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(report.Language);
        return await renderer.RenderAsync(report, site, cancellationToken);
    }
}
