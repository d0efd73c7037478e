using System.Globalization;
using Isc.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Isc.Reporting.Renderers;

/// <summary>
/// Renders components of a report in the report's language, whatever the language of the page around it. In a scope of its own, since a
/// renderer keeps what it has rendered until it is disposed.
/// </summary>
internal sealed class ReportMarkup(IServiceScopeFactory scopes)
{
    public async Task<string> OfAsync<TComponent>(Report report, params IEnumerable<(string Name, object? Value)> parameters)
        where TComponent : IComponent
    {
        var view = ParameterView.FromDictionary(parameters.Append(("Report", report))
            .ToDictionary(parameter => parameter.Item1, parameter => parameter.Item2, StringComparer.Ordinal));
        await using var scope = scopes.CreateAsyncScope();
        var components = scope.ServiceProvider.GetRequiredService<HtmlRenderer>();
        return await components.Dispatcher.InvokeAsync(async () =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(report.Language);
            var root = await components.RenderComponentAsync<TComponent>(view);
            return root.ToHtmlString();
        });
    }
}
