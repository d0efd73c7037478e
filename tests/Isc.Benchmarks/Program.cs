using Isc.Benchmarks;

// Measures Isc beside a bare ASP.NET Core program that answers the same page from the same file with hand-written SQLite.
// Figures belong to one run on one machine; what carries over is the ratio. A name as argument (StartUp, Lists …) measures that alone.
if (args is ["bare", var database, var address])
{
    await BareApp.RunAsync(database, address);
    return;
}

if (args is ["bare-module" or "bare-host", var directory, var assembly, var at])
{
    await (args[0] == "bare-host" ? BareModule.RunInHostAsync(directory, assembly, at) : BareModule.RunAsync(directory, assembly, at));
    return;
}

if (args is ["freeze"])
{
    Environment.ExitCode = LongReports.Freeze();
    return;
}

(string Name, Func<ScratchFolder, Task> MeasureAsync)[] measurements =
[
    (nameof(StartUp), StartUp.MeasureAsync),
    (nameof(ManyModules), ManyModules.MeasureAsync),
    (nameof(ModuleRoutes), ModuleRoutes.MeasureAsync),
    (nameof(Memory), Memory.MeasureAsync),
    (nameof(Documents), Documents.MeasureAsync),
    (nameof(LongReports), LongReports.MeasureAsync),
    (nameof(Lists), Lists.MeasureAsync),
    (nameof(Agendas), Agendas.MeasureAsync),
    (nameof(Calendars), Calendars.MeasureAsync),
    (nameof(Writes), Writes.MeasureAsync),
    (nameof(Issues), Issues.MeasureAsync),
];
using var folder = new ScratchFolder();
Report.Machine();
foreach (var (name, measureAsync) in measurements)
{
    if (args.Length == 0 || args.Contains(name, StringComparer.OrdinalIgnoreCase))
        await measureAsync(folder);
}
