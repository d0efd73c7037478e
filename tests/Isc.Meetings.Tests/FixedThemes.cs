using Isc.Text;
using Isc.Themes;

namespace Isc.Meetings.Tests;

/// <summary>The themes that the record's decisions name, each called by its key.</summary>
internal sealed class FixedThemes : IThemeNames
{
    private static readonly string[] Keys =
        ["accessibility", "climate-change", "digital-transformation", "event-overview", "joint-inspection", "remote-participation", "website"];

    public Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, LocalizedText>>(Keys.ToDictionary(key => key, LocalizedText.English, StringComparer.Ordinal));
}
