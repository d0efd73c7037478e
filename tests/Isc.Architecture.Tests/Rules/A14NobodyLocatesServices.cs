using Isc.Architecture.Tests.Fixtures.Habits;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Microsoft.Extensions.DependencyInjection;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A14")]
public sealed class A14NobodyLocatesServices
{
    [Fact]
    public void No_constructor_below_the_host_takes_the_service_provider() => Constructors([.. House.Kernels, .. House.Modules]).Check(House.Isc);

    [Fact]
    public void Nobody_builds_a_second_provider() => Providers(House.Everything).Check(House.Isc);

    [Fact]
    public void The_rule_names_who_takes_the_provider() =>
        Expect.Names(Constructors([House.Fixtures]).Evaluate(House.Isc), nameof(ServiceLocator), "takes IServiceProvider");

    [Fact]
    public void The_rule_names_who_builds_a_provider() =>
        Expect.Names(Providers([House.Fixtures]).Evaluate(House.Isc), nameof(ServiceLocator), "BuildServiceProvider");

    private static ArchRule Constructors(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).Should().NotHaveConstructorParameterOf(typeof(IServiceProvider))
            .Because("a constructor says what its type needs; only the host composes");

    private static ArchRule Providers(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).Should()
            .NotCallMethod(MethodTarget.Of(typeof(ServiceCollectionContainerBuilderExtensions), nameof(ServiceCollectionContainerBuilderExtensions.BuildServiceProvider)))
            .Because("a second provider makes every singleton twice");
}
