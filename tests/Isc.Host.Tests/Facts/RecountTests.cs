using System.Diagnostics;
using System.Text.Json;
using Isc.Host.Tests.Servers;
using Isc.Testing;

namespace Isc.Host.Tests.Facts;

/// <summary>A script that knows nothing of Isc counts the figures of both reports again, from the CSV exports.</summary>
[Trait("Promise", "I19")]
public abstract class RecountTests(ServerFixture fixture) : IDisposable
{
    private static readonly (string Name, string Path)[] Exports =
    [
        ("meetings", "meetings/file"), ("decisions", "meetings/decisions/file"), ("coordinations", "themes/coordinations/file"),
        ("umbrellas", "themes/umbrellas/file"), ("plan-items", "themes/plan-items/file"), ("submissions", "library/submissions/file"),
        ("bodies", "organisation/bodies/file"), ("entries", "membership/entries/file"), ("recommendations", "oversight/recommendations/file"),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("isc-recount-").FullName;

    [Theory]
    [InlineData("council")]
    [InlineData("tsag")]
    public async Task Script_over_the_exports_gets_the_same_figures_from_the_same_records(string report)
    {
        var source = SourceReport.Named(report);
        var (_, model) = await fixture.Server.ReportAsync(source.Key, source.Since, source.AsOf);
        var recounted = await RecountAsync(source);
        var facts = FactFile.Read().Where(fact => fact.Report == source && fact.Figure is not null).ToList();

        Assert.NotEmpty(facts);
        Assert.Empty(facts.Where(fact => !model.GetProperty("figures").EnumerateArray().Any(figure =>
            figure.GetProperty("place").ValueEquals(fact.Place) && figure.GetProperty("measure").ValueEquals(fact.Figure!.Value.Measure)
            && figure.GetProperty("value").GetInt64() == fact.Figure.Value.Value && recounted.Contains(LineOf(figure)))).Select(fact => fact.ToString()));
    }

    [Fact]
    public async Task Script_gets_other_figures_for_another_period()
    {
        var (_, model) = await fixture.Server.ReportAsync(SourceReport.Council.Key, SourceReport.Council.Since, SourceReport.Council.AsOf);
        var held = model.GetProperty("figures").EnumerateArray().First(figure => figure.GetProperty("measure").ValueEquals("meetings-held"));

        Assert.DoesNotContain(LineOf(held), await RecountAsync(SourceReport.Tsag));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<IReadOnlySet<string>> RecountAsync(SourceReport report)
    {
        if (!File.Exists("/usr/bin/python3"))
            Requirement.Missing("Python is not installed: apt-get install python3");
        using var client = await fixture.Server.CallerAsync();
        foreach (var (name, path) in Exports)
        {
            await File.WriteAllBytesAsync(
                Path.Combine(_folder, $"{name}.csv"), await client.GetByteArrayAsync($"api/v1/{path}", TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        }

        var script = Path.Combine(_folder, "recount.py");
        await using (var text = typeof(RecountTests).Assembly.GetManifestResourceStream("recount.py")!)
        await using (var file = File.Create(script))
            await text.CopyToAsync(file, TestContext.Current.CancellationToken);
        using var process = Process.Start(new ProcessStartInfo("/usr/bin/python3", [script, _folder, report.Since, report.AsOf]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
        return output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<JsonElement>(line)).Select(LineOf).ToHashSet(StringComparer.Ordinal);
    }

    // A figure as one line: what it measures, how much, and from which records. The model tells a record by an object, the script by its id.
    private static string LineOf(JsonElement figure) => string.Join(' ', figure.GetProperty("sources").EnumerateArray()
        .Select(source => source.ValueKind == JsonValueKind.String ? source.GetString()! : source.GetProperty("id").GetString()!)
        .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
        .Prepend($"{figure.GetProperty("measure").GetString()} {figure.GetProperty("value").GetInt64()}"));

    [Collection(SqliteCollection.Name)]
    public sealed class OnSqlite(SqliteHost host) : RecountTests(host);

    [Collection(PostgreSqlCollection.Name)]
    public sealed class OnPostgreSql(PostgreSqlHost host) : RecountTests(host);
}
