using Isc.Architecture.Tests.Fixtures.Modules;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Data;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A1")]
public sealed class A01ModulesKeepApart
{
    [Fact]
    public void A_module_uses_no_other_module()
    {
        foreach (var module in House.Modules)
            Rule(module, [.. House.Modules.Where(other => other.Name != module.Name)]).Check(House.Isc);
    }

    [Fact]
    public void A_module_references_no_other_module_in_its_assembly_or_project() =>
        Expect.None([.. AssemblyBreaches(House.Modules, House.Modules), .. ProjectBreaches(Repository.Here)], "Modules reference no other module.");

    [Fact]
    public void The_rule_names_a_type_that_uses_another_module() =>
        Expect.Names(Rule(House.Fixtures, [House.Isc.Assembly("Isc.Data")]).Evaluate(House.Isc), nameof(NeighbourReader), typeof(ModuleDbContext).FullName!);

    [Fact]
    public void The_rule_names_an_assembly_that_references_another_module() =>
        Expect.Names(AssemblyBreaches([House.Fixtures], [House.Isc.Assembly("Isc.Data")]), "Isc.Architecture.Tests", "Isc.Data");

    [Fact]
    public void The_rule_names_a_project_that_references_another_module()
    {
        using var tree = new TemporaryRepository()
            .WithProject("modules/Alpha/Isc.Modules.Alpha/Isc.Modules.Alpha.csproj")
            .WithProject(
                "modules/Beta/Isc.Modules.Beta/Isc.Modules.Beta.csproj",
                """<ProjectReference Include="..\..\Alpha\Isc.Modules.Alpha\Isc.Modules.Alpha.csproj" />""");

        Expect.Names(ProjectBreaches(tree.Repository), "Isc.Modules.Beta", "Isc.Modules.Alpha");
    }

    private static ArchRule Rule(ArchAssembly module, IReadOnlyList<ArchAssembly> others) =>
        Types().That().ResideInAssembly(module).Should().NotDependOnAny(Types().That().ResideInAssembly(others))
            .Because("a module must run when the others are absent");

    private static IEnumerable<Violation> AssemblyBreaches(IReadOnlyList<ArchAssembly> modules, IReadOnlyList<ArchAssembly> others) =>
        from module in modules
        from other in others
        where other.Name != module.Name && module.References.Contains(other.Name)
        select new Violation(module.Name, $"references {other}");

    private static IEnumerable<Violation> ProjectBreaches(Repository repository)
    {
        var names = repository.Modules.Select(module => module.Name).ToHashSet(StringComparer.Ordinal);
        return repository.Modules.SelectMany(module => module.ProjectReferences.Where(names.Contains)
            .Select(other => new Violation(module.RelativePath, $"references {other}")));
    }
}
