using System.Text.Encodings.Web;
using System.Text.Json;

namespace Isc.Reporting.Renderers;

/// <summary>The model itself: what is kept when a report is frozen, and what other programs read.</summary>
internal sealed class JsonRenderer : IReportRenderer
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        // A file of its own, never put into a page: letters of all six languages stay legible.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public string Format => "json";

    public string ContentType => "application/json";

    public Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken) =>
        Task.FromResult<ReadOnlyMemory<byte>>(JsonSerializer.SerializeToUtf8Bytes(report, Options));
}
