using Isc.Architecture.Tests.Subjects;

namespace Isc.Architecture.Tests.Rules;

[Trait("Rule", "A20")]
public sealed class A20FilesAreSmallAndListed
{
    [Fact]
    public void No_file_is_longer_than_300_lines() => Expect.None(FileRules.Long(Repository.Here), "A file has at most 300 lines.");

    [Fact]
    public void A_file_holds_one_type() => Expect.None(FileRules.Crowded(Repository.Here), "A file holds one type.");

    [Fact]
    public void Every_module_has_a_readme() => Expect.None(FileRules.Unexplained(Repository.Here), "A module's folder has a README.md.");

    [Fact]
    public void Every_project_is_in_the_solution() => Expect.None(FileRules.Unlisted(Repository.Here), "Isc.sln lists every project.");

    [Fact]
    public void Most_files_are_short() => Expect.None(FileRules.Lengthy(Repository.Here), "The median file has 40 lines at most, nine in ten under 150.");

    [Fact]
    public void The_rule_names_the_figure_when_files_grow()
    {
        using var tree = new TemporaryRepository().With("src/Isc.Attic/A.cs", new string('\n', 41)).With("src/Isc.Attic/B.cs", new string('\n', 150));

        Expect.Names(FileRules.Lengthy(tree.Repository), "The median file", "has 150 lines");
        Expect.Names(FileRules.Lengthy(tree.Repository), "The tenth longest in a hundred", "has 150 lines");
    }

    [Fact]
    public void The_rule_names_a_long_file()
    {
        using var tree = new TemporaryRepository()
            .With("src/Isc.Attic/Long.razor", new string('\n', 301)).With("src/Isc.Attic/Right.cs", new string('\n', 300))
            .With("src/Isc.Attic/Migrations/1_Long.cs", new string('\n', 301));

        Expect.Names(FileRules.Long(tree.Repository), "src/Isc.Attic/Long.razor", "301 lines");
        Assert.Single(FileRules.Long(tree.Repository));
    }

    [Fact]
    public void The_rule_names_a_crowded_file()
    {
        using var tree = new TemporaryRepository()
            .With("src/Isc.Attic/Chest.cs", "namespace A;\npublic sealed record Chest(int Size)\n{\n    private enum Inner { One }\n}\ninternal enum Lid { Open }\n")
            .With("src/Isc.Attic/Box.cs", "namespace A;\npublic static class Box\n{\n    // class Comment\n}\n")
            .With("src/Isc.Attic/Migrations/1_Two.cs", "partial class A;\npartial class B;\n");

        Expect.Names(FileRules.Crowded(tree.Repository), "src/Isc.Attic/Chest.cs", "Chest, Lid");
        Assert.Single(FileRules.Crowded(tree.Repository));
    }

    [Fact]
    public void The_rule_names_a_module_without_a_readme()
    {
        using var tree = new TemporaryRepository()
            .WithProject("modules/Alpha/Isc.Modules.Alpha/Isc.Modules.Alpha.csproj").With("modules/Alpha/README.md", "# Alpha")
            .WithProject("modules/Beta/Isc.Modules.Beta/Isc.Modules.Beta.csproj");

        Expect.Names(FileRules.Unexplained(tree.Repository), "modules/Beta", "README.md");
        Assert.Single(FileRules.Unexplained(tree.Repository));
    }

    [Fact]
    public void The_rule_names_a_project_outside_the_solution_and_one_that_is_gone()
    {
        using var tree = new TemporaryRepository()
            .WithProject("src/Isc.Attic/Isc.Attic.csproj").WithProject("tests/Isc.Attic.Tests/Isc.Attic.Tests.csproj")
            .With("Isc.sln", """
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Isc.Attic", "src\Isc.Attic\Isc.Attic.csproj", "{1}"
                Project("{9A19103F-16F7-4668-BE54-9A1E7A4F7556}") = "Isc.Cellar", "src\Isc.Cellar\Isc.Cellar.csproj", "{2}"
                """);

        var breaches = FileRules.Unlisted(tree.Repository).ToList();

        Expect.Names(breaches, "tests/Isc.Attic.Tests/Isc.Attic.Tests.csproj", "is not in Isc.sln");
        Expect.Names(breaches, "Isc.sln", "src/Isc.Cellar/Isc.Cellar.csproj");
        Assert.Equal(2, breaches.Count);
    }

    [Fact]
    public void The_rule_names_a_missing_solution()
    {
        using var tree = new TemporaryRepository().WithProject("src/Isc.Attic/Isc.Attic.csproj");

        Expect.Names(FileRules.Unlisted(tree.Repository), "Isc.sln", "is missing");
    }
}
