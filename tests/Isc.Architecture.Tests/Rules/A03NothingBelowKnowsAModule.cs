using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Fixtures.Modules;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Data;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A3")]
public sealed class A03NothingBelowKnowsAModule
{
    [Fact]
    public void A_kernel_uses_no_module_and_not_the_host() => Rule(House.Kernels, [House.Host, .. House.Modules]).Check(House.Isc);

    [Fact]
    public void The_host_uses_no_module() => Rule([House.Host], House.Modules).Check(House.Isc);

    [Fact]
    public void No_source_or_project_of_core_names_a_module() =>
        Expect.None(NamedModules(Repository.Here), "Core finds modules by scan and names none.");

    [Fact]
    public void The_rule_names_a_type_that_uses_a_module() =>
        Expect.Names(Rule([House.Fixtures], [House.Isc.Assembly("Isc.Data")]).Evaluate(House.Isc), nameof(NeighbourReader), typeof(ModuleDbContext).FullName!);

    [Fact]
    public void The_rule_names_a_file_that_names_a_module()
    {
        using var tree = new TemporaryRepository()
            .WithProject("modules/Beta/Isc.Modules.Beta/Isc.Modules.Beta.csproj")
            .WithProject("src/Isc.Host/Isc.Host.csproj", """<ProjectReference Include="../../modules/Beta/Isc.Modules.Beta/Isc.Modules.Beta.csproj" />""")
            .With("src/Isc.Host/Welcome.cs", "string constant = nameof(Isc.Modules.Beta.Text.Texts);")
            .With("src/Isc.Host/Innocent.cs", "using Isc.Modules;");

        var breaches = NamedModules(tree.Repository).ToList();

        Expect.Names(breaches, "src/Isc.Host/Isc.Host.csproj", "Isc.Modules.Beta");
        Expect.Names(breaches, "src/Isc.Host/Welcome.cs", "Isc.Modules.Beta");
        Assert.Equal(2, breaches.Count);
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> lower, IReadOnlyList<ArchAssembly> upper) =>
        Types().That().ResideInAssembly(lower).Should().NotDependOnAny(Types().That().ResideInAssembly(upper))
            .Because("a module comes and goes without a change below it");

    // Constants and nameof leave no trace in IL, so the words are read.
    private static IEnumerable<Violation> NamedModules(Repository repository) =>
        from pattern in new[] { "*.cs", "*.razor", "*.csproj" }
        from file in repository.Files("src", pattern)
        let text = File.ReadAllText(file)
        from module in repository.Modules
        where Regex.IsMatch(text, $@"\b{Regex.Escape(module.Name)}\b", RegexOptions.NonBacktracking)
        select new Violation(repository.RelativePath(file), $"names {module.Name}");
}
