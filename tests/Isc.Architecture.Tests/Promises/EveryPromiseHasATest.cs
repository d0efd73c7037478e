using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Promises;

public sealed class EveryPromiseHasATest
{
    private const string Page = """
        Built so far: part 1.
        | id | part | promise |
        | --- | --- | --- |
        | I1 | 2 | a |
        | I6 | 1 | b |
        | T5 | 1 | c |
        | T9 | later | d |
        """;

    [Fact]
    public void Every_promise_that_is_due_has_a_test() =>
        Expect.None(ProofRules.Unproved(Repository.Here), "A promise whose part is built has a test that carries its id.");

    [Fact]
    public void No_test_names_an_unknown_promise() => Expect.None(ProofRules.Unknown(Repository.Here), "Traits name rows of the page.");

    [Fact]
    public void No_test_is_set_aside() => Expect.None(ProofRules.Skipped(Repository.Here), "A test runs, or states the condition it needs.");

    [Fact]
    public void The_page_lists_all_promises_and_all_tests_once()
    {
        Assert.Equal(
            Enumerable.Range(1, 32).Select(n => $"I{n}").Concat(Enumerable.Range(1, 30).Select(n => $"T{n}")).Order(StringComparer.Ordinal),
            PromisePage.Known(Repository.Here).Order(StringComparer.Ordinal));
        Assert.NotEmpty(PromisePage.Due(Repository.Here));
    }

    [Fact]
    public void A_due_promise_without_a_test_is_named()
    {
        using var tree = Tree("""[Fact, Trait("Catalogue", "T5")] public void Migrates() { }""");

        Expect.Names(ProofRules.Unproved(tree.Repository), "I6", "has no test");
        Assert.Single(ProofRules.Unproved(tree.Repository));
    }

    [Theory]
    [InlineData("""[Trait("Promise", "I99")]""", "I99")]
    [InlineData("""[Trait("Catalogue", "I6")]""", "I6")]
    [InlineData("""[Trait("Promise", "")]""", "''")]
    public void An_unknown_promise_is_named(string trait, string id)
    {
        using var tree = Tree($$"""{{trait}} public sealed class Tests { [Trait("Promise", "I1"), Fact] public void Runs() { } }""");

        Expect.Names(ProofRules.Unknown(tree.Repository), "modules/Attic/Isc.Modules.Attic.Tests/Tests.cs", id);
        Assert.Single(ProofRules.Unknown(tree.Repository));
    }

    [Fact]
    public void A_test_that_is_set_aside_is_named_and_one_with_a_condition_is_not()
    {
        using var tree = Tree("""
            [Fact(Skip = "some day [soon]")] public void Idle() { }
            [Fact(Skip = "needs PostgreSQL", SkipUnless = nameof(Here))] public void Waits() { }
            """);

        Expect.Names(ProofRules.Skipped(tree.Repository), "modules/Attic/Isc.Modules.Attic.Tests/Tests.cs", "some day");
        Assert.Single(ProofRules.Skipped(tree.Repository));
    }

    private static TemporaryRepository Tree(string source) =>
        new TemporaryRepository().With(PromisePage.Path, Page).With("modules/Attic/Isc.Modules.Attic.Tests/Tests.cs", source);
}
