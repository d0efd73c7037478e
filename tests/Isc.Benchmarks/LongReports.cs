using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace Isc.Benchmarks;

/// <summary>A report of forty pages over ten years of full data: composed, rendered, and what it costs in memory; and the dashboard beside it.</summary>
internal static class LongReports
{
    private const int Rounds = 11;
    private const string Path = "api/v1/reports/council-resolution-191";
    private static readonly string[] Command = ["report", "freeze", "council-resolution-191", "--since", "2016-01-01", "--as-of", "2025-12-31"];
    private const string Years = "since=2016-01-01&as-of=2025-12-31";

    public static async Task MeasureAsync(ScratchFolder folder)
    {
        var data = await Decade.MakeAsync(folder);
        await using var server = await Server.StartIscAsync(data, "--Isc:Jobs=false");
        using var client = new HttpClient { BaseAddress = server.Address };
        client.DefaultRequestHeaders.Authorization = new("Bearer", await Agendas.TokenAsync(data));
        var idle = server.Memory;
        var (composed, model) = await TimeAsync(client, $"{Path}?{Years}");
        var (written, bytes) = await TimeAsync(client, $"{Path}/document?format=docx&{Years}");
        var most = server.Memory;
        var (dashboard, _) = await TimeAsync(client, "en/");
        Report.Figure("report over ten years, composed, with its model", $"{composed:0} ms, {model / 1048576} MB", "1,000 ms");
        Report.Figure("the same as DOCX, above that", $"{Math.Max(0, written - composed):0} ms, {bytes / 1024} kB", "1,000 ms");
        Report.Figure("memory above idle", $"{(most - idle) / 1048576.0:0} MB", "150 MB");
        Report.Figure("dashboard, signed in", $"{dashboard:0} ms", "60 ms");
        await FreezeAsync(data);
    }

    /// <summary>Freezes the report by the command, in this process, and prints how much managed memory a collection left at most.</summary>
    public static int Freeze()
    {
        var most = 0L;
        using (new Timer(_ => most = Math.Max(most, GC.GetGCMemoryInfo(GCKind.Any).HeapSizeBytes), null, 0, 2))
        {
            if ((int)Assembly.Load("Isc.Host").EntryPoint!.Invoke(null, [Command])! is var failed and not 0)
                return failed;
        }

        Console.WriteLine(most);
        return 0;
    }

    private static async Task FreezeAsync(string data)
    {
        var watch = Stopwatch.StartNew();
        using var freeze = Process.Start(new ProcessStartInfo("dotnet", [typeof(LongReports).Assembly.Location, "freeze"])
        {
            UseShellExecute = false, RedirectStandardOutput = true, Environment = { ["Isc__DataDirectory"] = data, ["ASPNETCORE_ENVIRONMENT"] = "Production", ["DOTNET_GCgen0size"] = "1000000" },
        })!;
        var lines = (await freeze.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        await freeze.WaitForExitAsync();
        Report.Figure("the same frozen in six languages", $"{watch.Elapsed.TotalSeconds:0.0} s, {long.Parse(lines[^1], CultureInfo.InvariantCulture) / 1048576} MB managed after a collection at most", null);
    }

    // The first answers compile; they are left out.
    private static async Task<(double Milliseconds, int Bytes)> TimeAsync(HttpClient client, string path)
    {
        var times = new List<double>();
        var bytes = 0;
        for (var i = 0; i < Rounds + 3; i++)
        {
            var watch = Stopwatch.StartNew();
            bytes = (await client.GetByteArrayAsync(path)).Length;
            times.Add(watch.Elapsed.TotalMilliseconds);
        }

        return (Report.Median(times.Skip(3)), bytes);
    }
}
