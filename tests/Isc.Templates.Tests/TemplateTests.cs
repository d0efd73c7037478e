namespace Isc.Templates.Tests;

/// <summary>What the template makes, before anything is built.</summary>
public sealed class TemplateTests(Workshop workshop, ITestOutputHelper output)
{
    private static readonly string[] Marks = ["ModuleName", "module-id", "module_prefix", "TheKind", "The-", "#if", "#el", "#endif"];

    [Fact]
    public async Task A_module_stands_under_modules_and_in_the_solution()
    {
        var folder = await workshop.MakeAsync("DigitalTransformation", "--fr", "Transformation numérique");

        var module = Path.Combine(folder, "modules/DigitalTransformation");
        Assert.Contains("\"digital-transformation\"", Read(module, "Isc.Modules.DigitalTransformation/DigitalTransformationModule.cs"), StringComparison.Ordinal);
        Assert.Contains("digital_transformation_activities", Read(module, "Isc.Modules.DigitalTransformation/Data/Migrations/20261127065554_Initial.cs"), StringComparison.Ordinal);
        Assert.Contains("<value>Transformation numérique</value>", Read(module, "Isc.Modules.DigitalTransformation/Text/Texts.fr.resx"), StringComparison.Ordinal);
        Assert.Contains("<value>Digital Transformation</value>", Read(module, "Isc.Modules.DigitalTransformation/Text/Texts.resx"), StringComparison.Ordinal);
        var solution = Read(folder, "Isc.sln");
        Assert.Contains("Isc.Modules.DigitalTransformation.csproj", solution, StringComparison.Ordinal);
        Assert.Contains("Isc.Modules.DigitalTransformation.Tests.csproj", solution, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_data_and_a_report_section_takes_fewer_than_150_lines()
    {
        var bare = await LinesAsync("--kind", "Register", "--recording", "false", "--api", "false", "--agenda", "false");
        var withForm = await LinesAsync("--kind", "Register", "--api", "false", "--agenda", "false");
        var whole = await LinesAsync();

        output.WriteLine($"A page with data and a report section: {bare} lines. With a form to record: {withForm}. With routes, agenda source and theme panel: {whole}.");
        Assert.InRange(bare, 50, 149);
        Assert.InRange(withForm, bare, 199);
        Assert.InRange(whole, withForm, 349);
    }

    [Theory]
    [InlineData("")]
    [InlineData("--kind Register")]
    [InlineData("--kind Umbrella --recording false")]
    [InlineData("--api false --pages false")]
    [InlineData("--report false --agenda false")]
    [InlineData("--data false")]
    [InlineData("--data false --pages false")]
    public async Task Nothing_of_the_template_is_left_in_what_it_makes(string options)
    {
        var module = Path.Combine(await workshop.MakeAsync("Youth", options.Split(' ', StringSplitOptions.RemoveEmptyEntries)), "modules/Youth");

        foreach (var file in Directory.EnumerateFiles(module, "*", SearchOption.AllDirectories))
        {
            var content = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            Assert.All(Marks, mark => Assert.DoesNotContain(mark, file[module.Length..] + content, StringComparison.Ordinal));
        }
    }

    private static string Read(string folder, string file) => File.ReadAllText(Path.Combine(folder, file));

    // What people write and read as code: texts are counted by their translators, and migrations are scaffolded.
    private async Task<int> LinesAsync(params string[] options)
    {
        var module = Path.Combine(await workshop.MakeAsync("Youth", options), "modules/Youth/Isc.Modules.Youth");
        return new[] { "*.cs", "*.razor", "*.csproj" }
            .SelectMany(pattern => Directory.EnumerateFiles(module, pattern, SearchOption.AllDirectories))
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal))
            .Sum(file => File.ReadLines(file).Count());
    }
}
