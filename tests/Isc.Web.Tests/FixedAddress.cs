using Microsoft.AspNetCore.Components;

namespace Isc.Web.Tests;

internal sealed class FixedAddress : NavigationManager
{
    public FixedAddress(string language, string path) =>
        Initialize($"https://isc.test/{language}/", $"https://isc.test/{language}/{path}");
}
