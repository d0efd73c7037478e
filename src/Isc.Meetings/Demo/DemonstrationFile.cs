using System.Text.Json;
using Isc.Data;

namespace Isc.Meetings.Demo;

/// <summary>Reads the embedded record.</summary>
internal static class DemonstrationFile
{
    public static async Task<T> ReadAsync<T>(string name, CancellationToken cancellationToken)
    {
        await using var file = typeof(DemonstrationFile).Assembly.GetManifestResourceStream($"Demo/{name}")!;
        return (await JsonSerializer.DeserializeAsync<T>(file, JsonText.Options, cancellationToken))!;
    }
}
