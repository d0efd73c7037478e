using System.Reflection;
using System.Text.RegularExpressions;
using Isc.Architecture.Tests.Fixtures.Modules;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Modules;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A5")]
public sealed class A05OneDoorPerModule
{
    [Fact]
    public void A_module_has_one_door() => Expect.None(House.Modules.SelectMany(DoorCount), "A module has exactly one IModule.");

    [Fact]
    public void A_door_is_public_sealed_and_parameterless() => Rule(House.Modules).Check(House.Isc);

    [Fact]
    public void A_module_is_called_by_its_project() => Expect.None(
        House.Modules.SelectMany(module => DoorsOf(module).SelectMany(door => IdBreaches(Runtime.TypeOf(door), module.Name))),
        "A module's id is its project's name in kebab-case.");

    [Fact]
    public void The_host_was_stamped_with_every_module() => Assert.Equal(
        House.Modules.Select(module => module.Name).Order(StringComparer.Ordinal),
        House.Host.Attributes.Where(attribute => attribute.AttributeType.Name == nameof(ModuleAssemblyAttribute))
            .Select(attribute => (string)attribute.ConstructorArguments[0].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void The_rule_names_two_doors() =>
        Expect.Names(DoorCount(House.Fixtures), "Isc.Architecture.Tests", $"{nameof(HiddenDoor)}, {nameof(OpenDoor)}");

    [Fact]
    public void The_rule_names_no_door() => Expect.Names(DoorCount(House.Isc.Assembly("Isc.Abstractions")), "Isc.Abstractions", "has 0");

    [Fact]
    public void The_rule_names_a_door_that_is_hidden_open_to_inheritance_or_asks_for_something()
    {
        var breaches = Rule([House.Fixtures]).Evaluate(House.Isc);

        Expect.Names(breaches, nameof(HiddenDoor), "is not public");
        Expect.Names(breaches, nameof(OpenDoor), "is not sealed");
        Expect.Names(breaches, nameof(HiddenDoor), "takes System.TimeProvider");
    }

    [Fact]
    public void The_rule_names_an_id_that_is_not_the_projects()
    {
        Expect.Names(IdBreaches(typeof(OpenDoor), "Isc.Modules.DigitalTransformation"), nameof(OpenDoor), "'digital-transformation'");
        Assert.Empty(IdBreaches(typeof(OpenDoor), "Isc.Modules.OpenDoor"));
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> modules) =>
        Types().That().ResideInAssembly(modules).And().ImplementInterface(typeof(IModule))
            .Should().BePublic().AndShould().BeSealed().AndShould().HaveOnlyParameterlessConstructors()
            .Because("the host constructs it without knowing it");

    private static IEnumerable<Violation> DoorCount(ArchAssembly module) => DoorsOf(module) is { Count: not 1 } doors
        ? [new(module.Name, $"has {doors.Count} IModules: {string.Join(", ", doors.Select(door => door.Name).Order(StringComparer.Ordinal))}")]
        : [];

    private static List<ArchType> DoorsOf(ArchAssembly module) =>
        [.. module.Types.Where(type => type is { Definition.IsClass: true } && type.IsAssignableTo(typeof(IModule)))];

    private static IEnumerable<Violation> IdBreaches(Type door, string project)
    {
        var module = (IModule)Activator.CreateInstance(door, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, [], null)!;
        var expected = KebabCase(project[(project.LastIndexOf('.') + 1)..]);
        return module.Manifest.Id == expected ? [] : [new(door.FullName!, $"has the id '{module.Manifest.Id}'; its project asks for '{expected}'")];
    }

    private static string KebabCase(string name) =>
        Regex.Replace(name, "(?<end>[a-z0-9])(?<start>[A-Z])", "${end}-${start}", RegexOptions.NonBacktracking).ToLowerInvariant();
}
