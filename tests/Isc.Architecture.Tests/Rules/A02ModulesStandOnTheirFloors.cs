using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Microsoft.AspNetCore.Components;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A2")]
public sealed class A02ModulesStandOnTheirFloors
{
    // What comes with Isc.Data. A module that needs more asks for it in review, here.
    private static readonly IReadOnlySet<string> Packages = new HashSet<string>(
        ["Microsoft.EntityFrameworkCore", "Microsoft.EntityFrameworkCore.Abstractions", "Microsoft.EntityFrameworkCore.Relational"],
        StringComparer.Ordinal);

    private static readonly IReadOnlySet<string> Framework = new[] { typeof(object), typeof(ComponentBase) }
        .SelectMany(type => Directory.EnumerateFiles(Path.GetDirectoryName(type.Assembly.Location)!, "*.dll"))
        .Select(file => Path.GetFileNameWithoutExtension(file)!).ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void A_module_references_only_lower_floors_the_framework_and_listed_packages() => Expect.None(
        [.. House.Modules.SelectMany(Breaches), .. Repository.Here.Modules.SelectMany(Breaches)],
        "Modules reference floors 0 to 3, the framework and the listed packages.");

    [Fact]
    public void The_rule_names_an_assembly_beyond_the_list()
    {
        Expect.Names(Breaches(House.Fixtures), "Isc.Architecture.Tests", "Mono.Cecil");
        Expect.Names(Breaches(House.Fixtures), "Isc.Architecture.Tests", "xunit.v3.core");
        Assert.DoesNotContain(Breaches(House.Fixtures), breach => breach.Problem.EndsWith("Isc.Data", StringComparison.Ordinal));
    }

    [Fact]
    public void The_rule_names_a_project_or_package_beyond_the_list()
    {
        using var tree = new TemporaryRepository().WithProject(
            "modules/Beta/Isc.Modules.Beta/Isc.Modules.Beta.csproj",
            """<ProjectReference Include="../../../src/Isc.Themes/Isc.Themes.csproj" />""",
            """<ProjectReference Include="../../../src/Isc.Host/Isc.Host.csproj" />""",
            """<PackageReference Include="Newtonsoft.Json" />""");

        var breaches = tree.Repository.Modules.SelectMany(Breaches).ToList();

        Expect.Names(breaches, "Isc.Modules.Beta", "Isc.Host");
        Expect.Names(breaches, "Isc.Modules.Beta", "Newtonsoft.Json");
        Assert.Equal(2, breaches.Count);
    }

    [Fact]
    public void The_rule_reads_what_a_project_inherits_from_its_folder()
    {
        using var tree = new TemporaryRepository()
            .With("modules/Directory.Build.props", """<Project><ItemGroup><PackageReference Include="Newtonsoft.Json" /></ItemGroup></Project>""")
            .WithProject("modules/Beta/Isc.Modules.Beta/Isc.Modules.Beta.csproj");

        Expect.Names(tree.Repository.Modules.SelectMany(Breaches), "Isc.Modules.Beta", "Newtonsoft.Json");
    }

    private static IEnumerable<Violation> Breaches(ArchAssembly module) => module.References
        .Where(reference => !IsLowerFloor(reference) && !Packages.Contains(reference) && !Framework.Contains(reference))
        .Select(reference => new Violation(module.Name, $"references {reference}"));

    private static IEnumerable<Violation> Breaches(Project module) =>
        module.ProjectReferences.Where(project => !IsLowerFloor(project))
            .Concat(module.PackageReferences.Where(package => !Packages.Contains(package)))
            .Select(reference => new Violation(module.RelativePath, $"references {reference}"));

    private static bool IsLowerFloor(string name) => Floors.Of(name) < Floors.Modules;
}
