using Isc.Text;
using Isc.Themes;

namespace Isc.Escalation.Tests.Fakes;

internal sealed class FixedThemes : IThemeNames
{
    public Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, LocalizedText>>(new[] { "accessibility", "youth" }.ToDictionary(key => key, LocalizedText.English, StringComparer.Ordinal));
}
