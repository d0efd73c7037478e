using Isc.Benchmarks;

// Measures Isc beside a bare ASP.NET Core program that answers the same page from the same file with hand-written SQLite.
// Figures belong to one run on one machine; what carries over is the ratio.
if (args is ["bare", var database, var address])
{
    await BareApp.RunAsync(database, address);
    return;
}

using var folder = new ScratchFolder();
Report.Machine();
await StartUp.MeasureAsync(folder);
await Lists.MeasureAsync(folder);
