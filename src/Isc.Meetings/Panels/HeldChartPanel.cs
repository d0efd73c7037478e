using Isc.Meetings.Text;
using Isc.Pages;
using Isc.Web.Components;
using Microsoft.Extensions.Localization;

namespace Isc.Meetings.Panels;

internal sealed class HeldChartPanel(HeldChart chart, IStringLocalizer<Texts> texts) : IDashboardPanel
{
    public async Task<Panel?> LoadAsync(CancellationToken cancellationToken) => await chart.DrawAsync(null, cancellationToken) is { } model
        ? new(texts["Chart_Held"], typeof(Chart),
            new Dictionary<string, object?>(StringComparer.Ordinal) { [nameof(Chart.Model)] = model, [nameof(Chart.CaptionHidden)] = true }, Order: 20)
        : null;
}
