using System.Reflection;
using Isc.Architecture.Tests.Fixtures.Habits;
using Isc.Architecture.Tests.Fluent;
using Isc.Architecture.Tests.Subjects;
using static Isc.Architecture.Tests.Fluent.ArchRuleDefinition;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A16")]
public sealed class A16BannedMembersAreNotCalled
{
    // By name, as text: the analyzer refuses to see them even here.
    private static readonly MethodTarget[] Banned =
    [
        MethodTarget.Of(typeof(DateTime), "get_Now"),
        MethodTarget.Of(typeof(DateTime), "get_UtcNow"),
        MethodTarget.Of(typeof(DateTime), "get_Today"),
        MethodTarget.Of(typeof(DateTimeOffset), "get_Now"),
        MethodTarget.Of(typeof(DateTimeOffset), "get_UtcNow"),
        MethodTarget.Of(typeof(Task<>), "get_Result"),
        MethodTarget.Of(typeof(Task), "Wait"),
        MethodTarget.Of(typeof(Task), "WaitAll"),
        MethodTarget.Of(typeof(Thread), "Sleep"),
        MethodTarget.Of(typeof(Assembly), "GetEntryAssembly"),
    ];

    [Fact]
    public void Nobody_asks_the_machine_for_the_time_or_blocks_a_thread() => Members(House.Everything).Check(House.Isc);

    [Fact]
    [Trait("Catalogue", "T16")]
    public void Every_regular_expression_is_bounded() => Expressions(House.Everything).Check(House.Isc);

    [Fact]
    [Trait("Catalogue", "T15")]
    public void Nobody_fetches_an_address() => Requests(House.Everything).Check(House.Isc);

    [Theory]
    [InlineData("System.DateTime.get_UtcNow")]
    [InlineData("System.Threading.Tasks.Task`1.get_Result")]
    [InlineData("System.Threading.Thread.Sleep")]
    public void The_rule_names_who_calls_what(string member) =>
        Expect.Names(Members([House.Fixtures]).Evaluate(House.Isc), nameof(CallsBannedMembers), member);

    [Fact]
    public void The_rule_names_the_unbounded_expression_and_spares_the_bounded()
    {
        var breaches = Expressions([House.Fixtures]).Evaluate(House.Isc);

        Assert.Equal(
            ["IsWord uses Regex.IsMatch", "Word uses GeneratedRegex", "get_Letters uses Regex..ctor"],
            breaches.Where(breach => breach.Offender == typeof(MatchesText).FullName)
                .Select(breach => breach.Problem.Split(" without", StringSplitOptions.None)[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_rule_names_who_fetches() =>
        Expect.Names(Requests([House.Fixtures]).Evaluate(House.Isc), nameof(FetchesAddresses), typeof(HttpClient).FullName!);

    private static ArchRule Members(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).Should().NotCallMethod(Banned).Because("time comes from TimeProvider and waiting is awaited");

    private static ArchRule Expressions(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).Should().FollowCustomCondition("bound every Regex", BoundedRegex.Problems)
            .Because("one hostile line must not hold a core");

    private static ArchRule Requests(IReadOnlyList<ArchAssembly> assemblies) =>
        Types().That().ResideInAssembly(assemblies).Should().NotDependOnAny(typeof(HttpClient), typeof(HttpMessageHandler), typeof(IHttpClientFactory))
            .Because("Isc fetches no address that a user gives");
}
