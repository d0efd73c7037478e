using System.Text.Json;
using Isc.Data;

namespace Isc.Themes.Demo;

/// <summary>The embedded record.</summary>
internal static class Seeds
{
    public static IReadOnlyList<T> Read<T>(string file)
    {
        using var stream = typeof(Seeds).Assembly.GetManifestResourceStream($"Demo/{file}.json")
            ?? throw new InvalidOperationException($"Demo/{file}.json is not embedded.");
        return JsonSerializer.Deserialize<IReadOnlyList<T>>(stream, JsonText.Options)!;
    }
}
