using Isc.Architecture.Tests.Fixtures.Modules;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Modules;
using Microsoft.AspNetCore.Components;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A6")]
public sealed class A06ModulesAreClosed
{
    [Fact]
    public void A_module_shows_its_door_its_texts_and_its_components_only() => Rule(House.Modules).Check(House.Isc);

    [Fact]
    public void The_rule_names_a_public_type_that_nobody_outside_needs()
    {
        var breaches = Rule([House.Fixtures]).Evaluate(House.Isc);

        Expect.Names(breaches, nameof(PublicRegister), "is public");
        Assert.DoesNotContain(breaches, breach => breach.Offender == typeof(OpenDoor).FullName);
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> modules) =>
        Types().That().ResideInAssembly(modules).And().ArePublic().Should()
            .FollowCustomCondition("be the door, the texts or a component", type => MayBePublic(type) ? [] : ["is public"])
            .Because("what nobody can name, nobody can break");

    // Razor makes every component public, the imports too; there is no way to ask for less.
    private static bool MayBePublic(ArchType type) =>
        type.IsAssignableTo(typeof(IModule))
        || type.Name == "Texts" && type.Namespace.EndsWith(".Text", StringComparison.Ordinal)
        || type.IsAssignableTo(typeof(IComponent))
        || type.Name == "_Imports";
}
