using Isc.Text;
using Isc.Themes;

namespace Isc.Reporting.Tests.Fakes;

/// <summary>Two themes, one of which is an umbrella.</summary>
internal sealed class FixedThemes : IThemeNames, IUmbrellas
{
    /// <summary>A theme with as long a key as there may be.</summary>
    public static readonly string Longest = new('t', 60);

    private static readonly Dictionary<string, LocalizedText> Names = new(StringComparer.Ordinal)
    {
        ["accessibility"] = LocalizedText.English("Accessibility"), ["digital-transformation"] = LocalizedText.English("Digital transformation"), [Longest] = LocalizedText.English("Longest"),
    };

    public Task<IReadOnlyDictionary<string, LocalizedText>> NamesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, LocalizedText>>(Names);

    public Task<IReadOnlyList<UmbrellaInfo>> AllAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<UmbrellaInfo>>([new("digital-transformation", Names["digital-transformation"], null, [])]);

    public async Task<UmbrellaInfo?> FindAsync(string key, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(umbrella => umbrella.Key == key);
}
