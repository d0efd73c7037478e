using Isc.Architecture.Tests.Fixtures.Modules;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using Isc.Data;
using Microsoft.EntityFrameworkCore;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A8")]
public sealed class A08ContextsHaveTheBase
{
    [Fact]
    public void A_context_derives_from_the_base_lives_in_Data_and_is_internal() => Rule(House.Everything).Check(House.Isc);

    [Fact]
    public void The_rule_names_everything_that_is_wrong_with_one()
    {
        var breaches = Rule([House.Fixtures]).Evaluate(House.Isc);

        Expect.Names(breaches, nameof(BareDbContext), $"is no {nameof(ModuleDbContext)}");
        Expect.Names(breaches, nameof(BareDbContext), "outside a namespace that ends with .Data");
        Expect.Names(breaches, nameof(BareDbContext), "is public");
        Assert.DoesNotContain(breaches, breach => breach.Offender.StartsWith(typeof(Fixtures.Data.StrayDbContext).FullName!, StringComparison.Ordinal));
    }

    private static ArchRule Rule(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).And().AreAssignableTo(typeof(DbContext)).And().AreNotAbstract()
            .Should().BeAssignableTo(typeof(ModuleDbContext)).AndShould().ResideInNamespaceEndingWith(".Data").AndShould().BeInternal()
            .Because("the base gives the prefix, the audit trail and the outbox");
}
