using Microsoft.AspNetCore.Components;

namespace Isc.Meetings.Tests;

/// <summary>An address that a page is asked for.</summary>
internal sealed class FixedNavigation : NavigationManager
{
    public FixedNavigation(string path) => Initialize("http://127.0.0.1/en/", $"http://127.0.0.1/en/{path}");

    protected override void NavigateToCore(string uri, bool forceLoad) => throw new NotSupportedException();
}
