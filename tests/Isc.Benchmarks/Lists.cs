namespace Isc.Benchmarks;

/// <summary>The 50-row list of meetings over 100,000 of them, through the API and as a page, beside the bare program on the same file.</summary>
internal static class Lists
{
    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = await Volume.MakeAsync(folder, 100_000);
        await using var isc = await Server.StartIscAsync(data);
        await using var bare = await Server.StartBareAsync(Path.Combine(data, "isc.db"));
        await Comparison.MeasureAsync("API list of 50", isc, "api/v1/meetings?size=50", "application/json", bare, "list", "0.9");
        await Comparison.MeasureAsync("page list of 50", isc, "en/meetings", "text/html", bare, "list", "0.5");
    }
}
