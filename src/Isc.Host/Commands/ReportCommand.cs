using System.CommandLine;
using Isc.Reporting;
using Isc.Text;

namespace Isc.Host.Commands;

/// <summary><c>report list</c>, <c>report make</c>, <c>report freeze</c> and <c>report diff</c>.</summary>
internal static class ReportCommand
{
    private const string Pdf = "pdf";

    // What a terminal cannot show.
    private static readonly string[] Binary = [".docx", ".xlsx", ".pdf"];

    public static Command Create() => new("report", "Lists reports, makes them from the records, freezes and compares them.") { List(), Make(), FreezeCommand.Create(), DiffCommand.Create() };

    private static Command List()
    {
        var list = new Command("list", "The keys and titles of the reports.");
        list.SetAction((_, cancellationToken) => CommandHost.RunAsync(async (services, cancel) =>
        {
            foreach (var report in await services.GetRequiredService<IReports>().AllAsync(cancel))
                await Console.Out.WriteLineAsync($"{report.Key}\t{report.Title}");
            return 0;
        }, cancellationToken));
        return list;
    }

    private static Command Make()
    {
        var key = new Argument<string>("key") { Description = "Key of the report; see report list." };
        var asOf = new Option<string>("--as-of") { Description = "Cut-off, inclusive: 2021-03-31.", Required = true };
        var since = new Option<string?>("--since") { Description = "First day: 2020-04-01. Without it, from the beginning." };
        var language = new Option<string>("--language") { Description = $"One of {string.Join(", ", Languages.All)}.", DefaultValueFactory = _ => Languages.Default };
        var format = new Option<string?>("--format") { Description = "docx, html, md, json, csv, xlsx, or pdf where LibreOffice is configured. Without it, by the ending of --output, else md." };
        var output = new Option<string?>("--output") { Description = "File to write; without it, text goes to standard output." };
        var make = new Command("make", "Makes a report.") { key, asOf, since, language, format, output };
        make.SetAction((command, cancellationToken) =>
        {
            // Mistakes in the words are told before the database is opened.
            var period = ReportArguments.Period(command.GetValue(since), command.GetRequiredValue(asOf));
            var tongue = ReportArguments.Language(command.GetRequiredValue(language));
            var file = command.GetValue(output);
            return CommandHost.RunAsync(async (services, cancel) =>
            {
                var rendered = await Terminal.WaitAsync(MakeAsync(services, command.GetRequiredValue(key), period, tongue, command.GetValue(format), file, cancel));
                await WriteAsync(rendered, file, cancel);
                return 0;
            }, cancellationToken);
        });
        return make;
    }

    private static async Task<ReportFile> MakeAsync(
        IServiceProvider services, string key, ReportPeriod period, string language, string? format, string? file, CancellationToken cancellationToken)
    {
        var reports = services.GetRequiredService<IReports>();
        var report = await reports.ComposeAsync(key, period, language, cancellationToken);
        var kind = format ?? FormatOf(file, reports);
        return kind == Pdf
            ? await services.GetRequiredService<IReportPrinter>().PrintAsync(report, cancellationToken)
            : await reports.RenderAsync(report, kind, null, cancellationToken);
    }

    private static string FormatOf(string? file, IReports reports) =>
        Path.GetExtension(file)?.TrimStart('.') is { Length: > 0 } extension && (extension == Pdf || reports.Formats.Contains(extension)) ? extension : "md";

    private static async Task WriteAsync(ReportFile rendered, string? file, CancellationToken cancellationToken)
    {
        if (file is not null)
        {
            try
            {
                await File.WriteAllBytesAsync(file, rendered.Content, cancellationToken);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw new OperatorException($"'{file}' cannot be written: {error.Message}", error);
            }
        }
        else if (Binary.FirstOrDefault(ending => rendered.Name.EndsWith(ending, StringComparison.Ordinal)) is { } ending && !Console.IsOutputRedirected)
        {
            throw new OperatorException($"A {ending[1..]} is not for a terminal; add --output FILE.");
        }
        else
        {
            await using var stdout = Console.OpenStandardOutput();
            await stdout.WriteAsync(rendered.Content, cancellationToken);
        }
    }
}
