using System.Diagnostics;
using Isc.Testing;

namespace Isc.Meetings.Tests.Calendar;

/// <summary>Programs of others that read a calendar and tell its occurrences: a line each, UTC start and end or days, status and title.</summary>
internal static class Readers
{
    // Debian's own Python: another on the path does not see its packages.
    private const string Python = "/usr/bin/python3";

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Calendar", "readers");

    public static IReadOnlyList<(string Program, string Script)> All { get; } = [(Python, "read_icalendar.py"), (Python, "read_vobject.py"), ("node", "read_icaljs.mjs")];

    public static async Task<IReadOnlyList<string>> ReadAsync((string Program, string Script) reader, string calendar)
    {
        if (!Directory.Exists(Path.Combine(Folder, "node_modules")))
            Requirement.Missing("ical.js is missing: npm ci --prefix tests/Isc.Meetings.Tests/Calendar/readers, then build again.");
        using var process = Process.Start(new ProcessStartInfo(reader.Program, [Path.Combine(Folder, reader.Script)])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        await process.StandardInput.WriteAsync(calendar);
        process.StandardInput.Close();
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, $"{reader.Script}: {await errors}");
        return (await output).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }
}
