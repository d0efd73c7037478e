using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Asvs;

public sealed class EveryApplicableRequirementHasATest(ITestOutputHelper output)
{
    private const string Head = "requirement,level,applicable,reason,tests,note\n";

    [Fact]
    public void Every_applicable_requirement_has_a_test()
    {
        Assert.Equal(345, AsvsLevels.All.Count);
        Expect.None(AsvsTable.Breaches(Repository.Here), "Each of the 345 requirements is shown by a test, or set aside with a reason.");
        var rows = AsvsTable.Rows(Repository.Here);
        output.WriteLine($"{rows.Count(row => row.Applicable == "yes")} shown by tests, {rows.Count(row => row.Applicable == "open")} open, {rows.Count(row => row.Applicable == "no")} not applicable or beyond the aim");
    }

    [Fact]
    public void No_requirement_is_open() => Assert.DoesNotContain(AsvsTable.Rows(Repository.Here), row => row.Applicable == "open");

    [Theory]
    [InlineData("V1.1.1,1,yes,,Tests.Runs,", "level 2")]
    [InlineData("V1.1.1,2,yes,,,", "names no test")]
    [InlineData("V1.1.1,2,yes,,Tests.Walks,", "Tests.Walks")]
    [InlineData("V1.1.1,2,yes,,Tests.Sleeps,", "Tests.Sleeps")]
    [InlineData("V1.1.1,2,no,,,", "without a reason")]
    [InlineData("V1.1.1,2,no,Level 3 is not aimed at.,,", "aimed at")]
    [InlineData("V1.1.1,2,perhaps,,,", "perhaps")]
    public void A_row_that_does_not_hold_is_named(string row, string problem)
    {
        using var tree = new TemporaryRepository().With(AsvsTable.Path, Head + row + "\n").With("tests/Isc.Attic.Tests/Tests.cs", $$"""
            [Fact] public void Runs() { }
            [Fact({{"Skip"}} = "some day")] public void Sleeps() { }
            """);

        Expect.Names(AsvsTable.Breaches(tree.Repository), "V1.1.1", problem);
        Expect.Names(AsvsTable.Breaches(tree.Repository), "V1.1.2", "missing");
    }
}
