using System.Globalization;
using Isc.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace Isc.Reporting.Renderers;

/// <summary>Renders components of a report in the report's language, whatever the language of the page around it.</summary>
internal sealed class ReportMarkup(HtmlRenderer components)
{
    public Task<string> OfAsync<TComponent>(Report report, params IEnumerable<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        var view = ParameterView.FromDictionary(parameters.Append(("Report", report))
            .ToDictionary(parameter => parameter.Item1, parameter => parameter.Item2, StringComparer.Ordinal));
        return components.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(report.Language);
            var root = await components.RenderComponentAsync<TComponent>(view);
            return root.ToHtmlString();
        });
    }
}
