using Isc.Text;
using Isc.Themes;

namespace Isc.Meetings.Tests;

/// <summary>One umbrella: its body meets, and it covers a theme with a group of its own.</summary>
internal sealed class FixedUmbrellas : IUmbrellas
{
    private static readonly UmbrellaInfo Umbrella = new("digital-transformation", LocalizedText.English("Digital Transformation"), "iscg", ["accessibility"]);

    public Task<IReadOnlyList<UmbrellaInfo>> AllAsync(CancellationToken cancellationToken) => Task.FromResult<IReadOnlyList<UmbrellaInfo>>([Umbrella]);

    public Task<UmbrellaInfo?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(key == Umbrella.Key ? Umbrella : null);
}
