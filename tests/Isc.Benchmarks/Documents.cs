namespace Isc.Benchmarks;

/// <summary>A report as a Word document, through the API.</summary>
internal static class Documents
{
    private const string Council = "api/v1/reports/council-resolution-191/document?format=docx&since=2020-04-01&as-of=2021-03-31";

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        await using var server = await Server.StartIscAsync(folder.Sub("documents"));
        await Load.TimeAsync(server.Address, Council, 5);
        Report.Figure("report as DOCX", $"{(await Load.TimeAsync(server.Address, Council, 15)).TotalMilliseconds:0} ms", "300 ms");
    }
}
