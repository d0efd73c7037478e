using Isc.Pages;

namespace Isc.Themes.Tests.Fakes;

internal sealed class BrokenPanel : IThemePanel
{
    public Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken) => throw new InvalidOperationException("the panel's own table is gone");
}
