using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A4")]
public sealed class A04FloorsReferenceDownwards
{
    [Fact]
    public void Every_assembly_references_only_lower_floors() => Expect.None(
        House.Everything.SelectMany(assembly => Breaches(assembly.Name, assembly.Name, Floors.Of(assembly.Name), assembly.References)),
        "A floor references only lower floors.");

    [Fact]
    public void Every_project_references_only_lower_floors() => Expect.None(Breaches(Repository.Here), "A floor references only lower floors.");

    [Fact]
    public void The_rule_names_an_assembly_that_references_its_own_floor_or_a_higher_one()
    {
        var fixtures = House.Fixtures;

        Expect.Names(Breaches(fixtures.Name, fixtures.Name, 1, fixtures.References), fixtures.Name, "Isc.Data of floor 1");
        Expect.Names(Breaches(fixtures.Name, fixtures.Name, 0, fixtures.References), fixtures.Name, "Isc.Data of floor 1");
        Expect.Names(Breaches(fixtures.Name, fixtures.Name, 0, fixtures.References), fixtures.Name, "Isc.Abstractions of floor 0");
    }

    [Theory]
    [InlineData("Isc.Data", "Isc.Web")]
    [InlineData("Isc.Library", "Isc.Organisation")]
    [InlineData("Isc.Meetings", "Isc.Themes")]
    [InlineData("Isc.Abstractions", "Isc.Data")]
    [InlineData("Isc.Web", "Isc.Library")]
    [InlineData("Isc.Themes", "Isc.Host")]
    [InlineData("Isc.Host", "Isc.Migrations")]
    public void The_rule_names_a_project_that_references_sideways_or_upwards(string project, string other)
    {
        using var tree = new TemporaryRepository()
            .WithProject($"src/{project}/{project}.csproj", $"""<ProjectReference Include="../{other}/{other}.csproj" />""");

        Expect.Names(Breaches(tree.Repository), $"src/{project}/{project}.csproj", other);
    }

    [Fact]
    public void The_rule_names_a_project_that_has_no_floor()
    {
        using var tree = new TemporaryRepository().WithProject("src/Isc.Attic/Isc.Attic.csproj");

        Expect.Names(Breaches(tree.Repository), "src/Isc.Attic/Isc.Attic.csproj", "no floor");
    }

    private static IEnumerable<Violation> Breaches(Repository repository) => repository.Core.Concat(repository.Modules)
        .SelectMany(project => Breaches(project.RelativePath, project.Name, Floors.Of(project.Name), project.ProjectReferences));

    private static IEnumerable<Violation> Breaches(string offender, string name, int? floor, IEnumerable<string> references)
    {
        if (floor is null)
            return [new(offender, "stands on no floor")];
        return references.Where(other => other != name && IsOfIsc(other) && !(Floors.Of(other) < floor))
            .Select(other => new Violation(offender, $"of floor {floor} references {other} of {FloorOf(other)}"));
    }

    private static bool IsOfIsc(string name) => name.StartsWith("Isc.", StringComparison.Ordinal);

    private static string FloorOf(string name) => Floors.Of(name) is { } floor ? $"floor {floor}" : "no floor";
}
