using System.Globalization;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Isc.Contributions;
using Isc.Pages;
using Isc.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.JSInterop;

namespace Isc.Web.Tests;

/// <summary>Renders components of the kit as the host does: on the server, once, in a language.</summary>
internal static class Kit
{
    public static async Task<IHtmlDocument> RenderAsync<TComponent>(
        Dictionary<string, object?> parameters, string language = "en", string path = "meetings", HttpContext? context = null, params NavigationLink[] links)
        where TComponent : IComponent
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Languages.Culture(language);
        var services = new ServiceCollection().AddLogging().AddLocalization()
            .AddSingleton<NavigationManager>(new FixedAddress(language, path))
            .AddSingleton<IJSRuntime, NoScript>().AddSingleton<IDataProtectionProvider, EphemeralDataProtectionProvider>()
            .AddSingleton<IContributions<INavigation>>(new FixedNavigation(links));
        if (context is not null)
            services.AddCascadingValue(_ => context);
        await using var provider = services.BuildServiceProvider();
        await using var renderer = new HtmlRenderer(provider, NullLoggerFactory.Instance);
        var html = await renderer.Dispatcher.InvokeAsync(async () =>
            (await renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(parameters))).ToHtmlString());
        return await new HtmlParser().ParseDocumentAsync(html, TestContext.Current.CancellationToken);
    }

    public static RenderFragment Markup(string html) => builder => builder.AddMarkupContent(0, html);
}
