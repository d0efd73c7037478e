using Isc.Pages;

namespace Isc.Themes.Tests.Fakes;

internal sealed class NotePanel : IThemePanel
{
    public Task<Panel?> LoadAsync(string theme, CancellationToken cancellationToken) =>
        Task.FromResult<Panel?>(new($"Panel for {theme}", typeof(Note), new Dictionary<string, object?>(StringComparer.Ordinal)));
}
