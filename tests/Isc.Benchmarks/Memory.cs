namespace Isc.Benchmarks;

/// <summary>Resident memory after a thousand pages in six languages.</summary>
internal static class Memory
{
    private static readonly string[] Pages = ["en/", "ar/themes", "fr/meetings", "zh/reports", "ru/organisation", "es/library", "en/themes/accessibility"];

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        await using var server = await Server.StartIscAsync(folder.Sub("memory"));
        await Load.VisitAsync(server.Address, Pages, 1_000);
        Report.Figure("memory after 1,000 pages", $"{server.Memory / 1048576.0:0} MB", "220 MB");
    }
}
