using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Routing;

namespace Isc.Testing;

/// <summary>The pages of one assembly without the site around them, so that they can be read and posted to.</summary>
public sealed class BenchApp : ComponentBase
{
    [Inject] private BenchPages Pages { get; set; } = null!;

    /// <inheritdoc/>
    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<Router>(0);
        builder.AddComponentParameter(1, nameof(Router.AppAssembly), Pages.Assembly);
        builder.AddComponentParameter(2, nameof(Router.Found), (RenderFragment<RouteData>)(found => view =>
        {
            view.OpenComponent<RouteView>(0);
            view.AddComponentParameter(1, nameof(RouteView.RouteData), found);
            view.CloseComponent();
        }));
        builder.CloseComponent();
    }

    /// <summary>Where the pages are.</summary>
    /// <param name="Assembly">Their assembly.</param>
    public sealed record BenchPages(Assembly Assembly);
}
