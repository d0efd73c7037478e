namespace Isc.Benchmarks;

/// <summary>Start to first answered page: with an empty data directory, again, and the bare program; memory and document after that.</summary>
internal static class StartUp
{
    private static readonly string[] Pages = ["en/", "ar/themes", "fr/meetings", "zh/reports", "ru/organisation", "es/library", "en/themes/accessibility"];

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var (first, second, bare) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < 3; round++)
        {
            var data = folder.Sub($"start-{round}");
            await using (var server = await Server.StartIscAsync(data))
                first.Add(server.FirstAnswer.TotalSeconds);
            await using (var server = await Server.StartIscAsync(data))
                second.Add(server.FirstAnswer.TotalSeconds);
            await using (var server = await Server.StartBareAsync(Path.Combine(data, "isc.db")))
                bare.Add(server.FirstAnswer.TotalSeconds);
        }

        var reference = Report.Median(bare);
        Report.Line($"start, empty data directory     {Report.Median(first),8:0.00} s   {Report.Median(first) / reference:0.0} x bare   aim 3 s");
        Report.Line($"start, second                   {Report.Median(second),8:0.00} s   {Report.Median(second) / reference:0.0} x bare   aim 1.5 s");
        Report.Line($"start, bare                     {reference,8:0.00} s");
        await MeasureMemoryAsync(folder);
    }

    private static async Task MeasureMemoryAsync(ScratchFolder folder)
    {
        await using var server = await Server.StartIscAsync(folder.Sub("start-0"));
        await Load.VisitAsync(server.Address, Pages, 1_000);
        Report.Line($"memory after 1,000 pages        {server.Memory / 1048576.0,8:0} MB                  aim 220 MB");
        const string Document = "api/v1/reports/council-resolution-191/document?format=docx&since=2020-04-01&as-of=2021-03-31";
        Report.Line($"report as DOCX                  {(await Load.TimeAsync(server.Address, Document, 21)).TotalMilliseconds,8:0} ms                  aim 300 ms");
    }
}
