using Isc.Architecture.Tests.Fixtures.Habits;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A17")]
public sealed class A17NothingStaticChanges
{
    [Fact]
    public void No_type_has_a_static_mutable_field() => Rule(House.Everything).Check(House.Isc);

    [Fact]
    public void The_rule_names_the_field_and_spares_constants_and_tables()
    {
        var breaches = Rule([House.Fixtures]).Evaluate(House.Isc);

        Assert.Equal(
            ["<Last>k__BackingField", "Seen", "_calls"],
            breaches.Where(breach => breach.Offender == typeof(RemembersStatically).FullName)
                .Select(breach => breach.Problem.Split(' ')[5]).Order(StringComparer.Ordinal));
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).Should().NotHaveStaticMutableFields()
            .Because("what is static is shared by every request and every test");
}
