using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Isc.Templates.Tests;

/// <summary>A module that is made outside the repository, built against packages alone, and dropped into a host: everything that it has is there.</summary>
public sealed class OutsideTests(Workshop workshop, ITestOutputHelper output)
{
    [Fact]
    public async Task A_module_made_outside_is_built_against_the_packages_passes_its_tests_and_runs_dropped_in()
    {
        var before = await workshop.RunAsync(Workshop.Repository, "git", "status", "--porcelain");
        var packages = await PackAsync();
        var folder = workshop.Folder();
        foreach (var command in Guide.CommandsUnder("## Outside the repository"))
            output.WriteLine(LastLinesOf(await workshop.RunOfflineAsync(folder, packages, "bash", "-c", command)));
        Assert.DoesNotContain(Directory.EnumerateFiles(Path.Combine(folder, "plugins/Isc.Modules.Sport"), "Isc.*.dll"), file => !Path.GetFileName(file).StartsWith("Isc.Modules.", StringComparison.Ordinal));
        await using (var host = await DroppedInHost.StartAsync(Path.Combine(folder, "data"), Path.Combine(folder, "plugins"), TestContext.Current.CancellationToken))
        {
            await AssertEverythingAnswersAsync(host.Http);
            await AssertReportsTellOfItAsync(host);
        }

        Assert.Equal(before, await workshop.RunAsync(Workshop.Repository, "git", "status", "--porcelain"));
    }

    private static async Task AssertEverythingAnswersAsync(HttpClient http)
    {
        foreach (var (language, name, activity) in new[]
        {
            ("ar", "الرياضة", "مثال"), ("zh", "体育", "示例"), ("en", "Sport", "Example"), ("fr", "Sport", "Exemple"), ("ru", "Спорт", "Пример"), ("es", "Deporte", "Ejemplo"),
        })
        {
            var page = await http.GetStringAsync($"{language}/sport", TestContext.Current.CancellationToken);
            Assert.Contains(name, page, StringComparison.Ordinal);
            Assert.Contains(activity, page, StringComparison.Ordinal);
            Assert.Contains("href=\"sport\"", page, StringComparison.Ordinal);
        }

        var activities = await http.GetFromJsonAsync<JsonElement>("api/v1/sport/activities", TestContext.Current.CancellationToken);
        Assert.Equal(2, activities.GetProperty("items").GetArrayLength());
        using var refused = await http.PostAsJsonAsync("api/v1/sport/activities", new { }, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        var module = await http.GetFromJsonAsync<JsonElement>("api/v1/modules/sport", TestContext.Current.CancellationToken);
        Assert.Equal("on", module.GetProperty("status").GetString());
    }

    // The secretariat adds the section to a report, as data: no code knows of it.
    private static async Task AssertReportsTellOfItAsync(DroppedInHost host)
    {
        using var secretariat = await host.CallerAsync("secretariat", TestContext.Current.CancellationToken);
        using var read = await secretariat.GetAsync("api/v1/reports/definitions/council-resolution-191", TestContext.Current.CancellationToken);
        var definition = (await read.Content.ReadFromJsonAsync<JsonNode>(TestContext.Current.CancellationToken))!;
        var chapters = definition["chapters"]!.AsArray();
        chapters[^1]!["items"]!.AsArray().Add(new JsonObject { ["section"] = "sport.outcomes" });
        using var change = new HttpRequestMessage(HttpMethod.Put, "api/v1/reports/definitions/council-resolution-191") { Content = JsonContent.Create(definition) };
        change.Headers.IfMatch.Add(read.Headers.ETag!);
        using var changed = await secretariat.SendAsync(change, TestContext.Current.CancellationToken);
        Assert.True(changed.IsSuccessStatusCode, await changed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        var report = await host.Http.GetStringAsync(
            "api/v1/reports/council-resolution-191/document?format=md&since=2020-04-01&as-of=2021-03-31&language=es", TestContext.Current.CancellationToken);
        Assert.Contains("Se llevó a cabo 1 actividad.", report, StringComparison.Ordinal);
    }

    private static string LastLinesOf(string said) => string.Join('\n', said.Trim().Split('\n')[^1..]);

    // What the tests were built with is what is packed: no second build, and one process for all.
    private async Task<string> PackAsync()
    {
        var folder = workshop.Folder();
        await File.WriteAllTextAsync(Path.Combine(folder, "pack.proj"), $"""
            <Project>
              <ItemGroup><Package Include="{string.Join(';', Packages.Projects.Select(project => Path.Combine(Workshop.Repository, project)))}" /></ItemGroup>
              <Target Name="Build">
                <MSBuild Projects="@(Package)" Targets="Pack" BuildInParallel="true" Properties="NoBuild=true;Configuration={Packages.Configuration};PackageVersion={Packages.Version};PackageOutputPath={folder}/" />
              </Target>
            </Project>
            """, TestContext.Current.CancellationToken);
        await workshop.RunAsync(folder, "dotnet", "build", "pack.proj", "-v", "q", "--tl:off");
        Assert.Equal(Packages.Projects.Count, Directory.EnumerateFiles(folder, $"*.{Packages.Version}.nupkg").Count());
        return folder;
    }
}
