using System.Globalization;

namespace Isc.Benchmarks;

/// <summary>Start to first answered page with modules of the template dropped in: none, twenty, a hundred. Their tables are there already.</summary>
internal static class ManyModules
{
    private const int Some = 20;
    private const int All = 100;
    private const int Rounds = 5;

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var workshop = new ModuleWorkshop(folder.Sub("workshop"));
        await workshop.MakeAsync(All);
        var starts = new Dictionary<int, double>();
        foreach (var count in new[] { 0, Some, All })
        {
            var (plugins, data) = (workshop.Plugins(count), folder.Sub(string.Create(CultureInfo.InvariantCulture, $"with-{count}")));
            await using (await Server.StartIscAsync(data, $"--Isc:PluginDirectory={plugins}"))
            {
                // Migrates and loads; not what is measured.
            }

            var seconds = new List<double>();
            for (var round = 0; round < Rounds; round++)
            {
                await using var server = await Server.StartIscAsync(data, $"--Isc:PluginDirectory={plugins}");
                seconds.Add(server.FirstAnswer.TotalSeconds);
            }

            starts[count] = Report.Median(seconds);
        }

        Report.Figure("start, no dropped-in module", $"{starts[0]:0.00} s", null);
        Report.Figure($"start, {Some} modules", $"{starts[Some]:0.00} s", null);
        Report.Figure($"start, {All} modules", $"{starts[All]:0.00} s", "4 s");
        Report.Figure($"for each module beyond {Some}", $"{(starts[All] - starts[Some]) / (All - Some) * 1000:0} ms", "25 ms");
    }
}
