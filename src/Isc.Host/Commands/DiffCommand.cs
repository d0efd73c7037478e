using System.CommandLine;
using Isc.Reporting.Differences;
using Isc.Reporting.Freezing;
using Isc.Text;

namespace Isc.Host.Commands;

/// <summary><c>report diff</c>.</summary>
internal static class DiffCommand
{
    private const string Now = "now";

    public static Command Create()
    {
        var then = new Argument<string>("a") { Description = "A frozen report: council-resolution-191/1." };
        var now = new Argument<string>("b") { Description = $"Another, or '{Now}' for the same report composed now." };
        var language = new Option<string>("--language") { Description = $"One of {string.Join(", ", Languages.All)}.", DefaultValueFactory = _ => Languages.Default };
        var diff = new Command("diff", "Tells what changed from one report to another, paragraph by paragraph.") { then, now, language };
        diff.SetAction((command, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            var other = command.GetRequiredValue(now);
            foreach (var change in await services.GetRequiredService<IFrozenReports>().CompareAsync(
                command.GetRequiredValue(then), other == Now ? null : other, command.GetRequiredValue(language), cancel))
                await WriteAsync(change);
            return 0;
        }, cancellationToken));
        return diff;
    }

    private static async Task WriteAsync(ParagraphChange change)
    {
        await Console.Out.WriteLineAsync($"@@ {change.PlaceThen ?? "-"} {change.PlaceNow ?? "-"} {change.Kind.ToString().ToLowerInvariant()}");
        if (change.Then is not null && change.Then != change.Now)
            await Console.Out.WriteLineAsync($"-{change.Then}");
        if (change.Now is not null && change.Then != change.Now)
            await Console.Out.WriteLineAsync($"+{change.Now}");
        foreach (var figure in change.Figures)
            await Console.Out.WriteLineAsync($"  {figure.Measure}: {figure.Then?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} > {figure.Now?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-"} (+{figure.Come.Count} -{figure.Gone.Count} records)");
    }
}
