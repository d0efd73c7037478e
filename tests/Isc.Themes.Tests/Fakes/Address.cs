using Microsoft.AspNetCore.Components;

namespace Isc.Themes.Tests.Fakes;

internal sealed class Address : NavigationManager
{
    public Address() => Initialize("http://localhost/en/", "http://localhost/en/");

    public void Show(string path) => Uri = $"http://localhost/en/{path}";
}
