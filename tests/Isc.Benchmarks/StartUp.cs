namespace Isc.Benchmarks;

/// <summary>Start to first answered page: with an empty data directory, again, and the bare program.</summary>
internal static class StartUp
{
    private const int Rounds = 5;

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var (first, second, bare) = (new List<double>(), new List<double>(), new List<double>());
        for (var round = 0; round < Rounds; round++)
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
        Report.Figure("start, bare program", $"{reference:0.00} s", null);
        Report.Figure("start, empty data directory", $"{Report.Median(first):0.00} s, {Report.Median(first) / reference:0.0} x bare", "3 s");
        Report.Figure("start, second", $"{Report.Median(second):0.00} s, {Report.Median(second) / reference:0.0} x bare", "1.5 s");
    }
}
