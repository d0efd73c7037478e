using Isc.Architecture.Tests.Fixtures.Modules;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Modules;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A7")]
public sealed class A07EndpointModulesAreStateless
{
    [Fact]
    public void An_endpoint_module_is_internal_sealed_and_keeps_nothing() => Rule(House.Everything).Check(House.Isc);

    [Fact]
    public void The_rule_names_everything_that_is_wrong_with_one()
    {
        var breaches = Rule([House.Fixtures]).Evaluate(House.Isc);

        Expect.Names(breaches, nameof(PublicRoutes), "is public");
        Expect.Names(breaches, nameof(PublicRoutes), "is not sealed");
        Expect.Names(breaches, nameof(PublicRoutes), "takes System.TimeProvider");
        Expect.Names(breaches, nameof(PublicRoutes), "keeps _count");
        Expect.Names(breaches, nameof(PublicRoutes), "static mutable field _total");
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).And().ImplementInterface(typeof(IEndpointModule))
            .Should().BeInternal().AndShould().BeSealed()
            .AndShould().HaveOnlyParameterlessConstructors().AndShould().HaveNoInstanceFields().AndShould().NotHaveStaticMutableFields()
            .Because("it lives as long as the process and serves every request");
}
