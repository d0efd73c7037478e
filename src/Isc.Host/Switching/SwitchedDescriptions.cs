using Isc.Host.Modules;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.Primitives;

namespace Isc.Host.Switching;

/// <summary>The API's description, made anew when a module is switched: the framework's own is made once.</summary>
internal sealed class SwitchedDescriptions(
    IActionDescriptorCollectionProvider actions, IEnumerable<IApiDescriptionProvider> providers, ModuleCatalogue catalogue)
    : IApiDescriptionGroupCollectionProvider
{
    private readonly IApiDescriptionProvider[] _providers = [.. providers];
    private volatile Made? _made;

    public ApiDescriptionGroupCollection ApiDescriptionGroups
    {
        get
        {
            var made = _made;
            if (made is null || made.Until.HasChanged)
            {
                // The token first: a switch that moves while the description is made makes it anew.
                var until = catalogue.Changed;
                _made = made = new(until, new ApiDescriptionGroupCollectionProvider(actions, _providers).ApiDescriptionGroups);
            }

            return made.Groups;
        }
    }

    private sealed record Made(IChangeToken Until, ApiDescriptionGroupCollection Groups);
}
