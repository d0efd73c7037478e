using Isc.Pages;

namespace Isc.Themes.Tests.Fakes;

internal sealed class BrokenComponentPanel : IThemePanel
{
    public Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken) =>
        Task.FromResult<Panel?>(new("Breaks while it is drawn", typeof(BrokenNote), new Dictionary<string, object?>(StringComparer.Ordinal)));
}
