using Isc.Architecture.Tests.Fixtures.Dependencies;
using Isc.Architecture.Tests.Subjects;
using Isc.Charts;
using Isc.Contributions;
using Isc.Events;
using Isc.Reporting;
using Isc.Text;
using Isc.Time;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Fluent;

public sealed class FluentLayerTests
{
    private static readonly ArchAssembly Abstractions = House.Isc.Assembly(typeof(OperatorException).Assembly.GetName().Name!);

    public static TheoryData<Type, Type> Dependencies => new()
    {
        { typeof(ByBaseType), typeof(Block) },
        { typeof(ByField), typeof(LocalizedText) },
        { typeof(ByInterface), typeof(IIntegrationEvent) },
        { typeof(ByAttribute), typeof(DateWindow) },
        { typeof(ByGenericArgument), typeof(ChartModel) },
        { typeof(ByConstraint<>), typeof(IContribution) },
        { typeof(ByMethodBody), typeof(PluralRules) },
        { typeof(ByAsyncLambda), typeof(PluralRules) },
        { typeof(ByCatch), typeof(OperatorException) },
    };

    [Theory]
    [MemberData(nameof(Dependencies))]
    public void A_dependency_is_seen_wherever_it_hides(Type offender, Type target)
    {
        var rule = Types().That().Are(offender).Should().NotDependOnAny(Types().That().ResideInAssembly(Abstractions));

        Expect.Names(rule.Evaluate(House.Isc), ArchType.NameOf(offender), ArchType.NameOf(target));
    }

    [Fact]
    public void A_type_that_depends_on_nothing_forbidden_passes() =>
        Types().That().Are(typeof(ByMethodBody)).Should().NotDependOnAny(Types().That().Are(typeof(ChartModel))).Check(House.Isc);

    [Fact]
    public void Top_level_statements_are_read_and_generated_types_are_not()
    {
        Assert.Contains(House.Host.Types, type => type.Name == "Program");
        Assert.DoesNotContain(House.Isc.Types, type => type.Definition.FullName.Contains('<', StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_without_a_subject_fails_and_says_so()
    {
        var rule = Types().That().ResideInAssembly(Abstractions).And().ImplementInterface(typeof(IDisposable)).Should().BeSealed();

        var failure = Assert.Throws<ArchRuleException>(() => rule.Check(House.Isc));

        Assert.Equal(
            "The rule has no subject: there are no types that reside in assembly Isc.Abstractions and implement IDisposable.", failure.Message);
    }

    [Fact]
    public void A_rule_without_a_target_fails_and_says_so()
    {
        var rule = Types().That().Are(typeof(ByCatch)).Should().NotDependOnAny(Types().That().ResideInAssembly([]));

        var failure = Assert.Throws<ArchRuleException>(() => rule.Check(House.Isc));

        Assert.StartsWith("The rule has no target:", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_misspelt_method_is_no_target() =>
        Assert.Throws<ArchRuleException>(() => MethodTarget.Of(typeof(Thread), "Slep"));

    [Fact]
    public void A_misspelt_assembly_is_no_subject() => Assert.Throws<ArchRuleException>(() => House.Isc.Assembly("Isc.Abstraction"));

    [Fact]
    public void A_broken_rule_states_itself_its_reason_and_every_offender()
    {
        var rule = Types().That().Are(typeof(ByCatch), typeof(ByField)).Should()
            .NotDependOnAny(Types().That().Are(typeof(OperatorException), typeof(LocalizedText))).Because("they are fixtures");

        var failure = Assert.Throws<ArchRuleException>(() => rule.Check(House.Isc));

        Assert.Contains("should not depend on any types that are", failure.Message, StringComparison.Ordinal);
        Assert.Contains("because they are fixtures", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{typeof(ByCatch).FullName} depends on {typeof(OperatorException).FullName}", failure.Message, StringComparison.Ordinal);
        Assert.Contains($"{typeof(ByField).FullName} depends on {typeof(LocalizedText).FullName}", failure.Message, StringComparison.Ordinal);
    }
}
