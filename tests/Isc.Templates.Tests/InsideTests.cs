using Isc.Testing;

namespace Isc.Templates.Tests;

/// <summary>The shortest way to a module inside the repository, as the guide prints it, in a copy of the tree.</summary>
public sealed class InsideTests(Workshop workshop)
{
    // A build of the whole copy takes minutes: the soak has them.
    private static readonly int Commands = Size.Of(ordinary: 2, soak: int.MaxValue);

    [Fact]
    public async Task The_commands_of_the_guide_add_a_module_and_change_nothing_else()
    {
        var tree = await CopyAsync();
        var said = "";
        foreach (var command in Guide.CommandsUnder("## The shortest way").Take(Commands))
            said = await workshop.RunAsync(tree, "bash", "-c", command);

        Assert.Equal([" M Isc.sln", "?? modules/Youth/"], (await workshop.RunAsync(tree, "git", "status", "--porcelain")).TrimEnd().Split('\n'));
        Assert.Contains("Isc.Modules.Youth.Tests.csproj", await File.ReadAllTextAsync(Path.Combine(tree, "Isc.sln"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(">الشباب<", await File.ReadAllTextAsync(Path.Combine(tree, "modules/Youth/Isc.Modules.Youth/Text/Texts.ar.resx"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        if (Size.IsSoak)
            Assert.Contains("youth", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_guide_has_four_commands_inside_and_three_outside()
    {
        Assert.Equal(4, Guide.CommandsUnder("## The shortest way").Count);
        Assert.Equal(3, Guide.CommandsUnder("## Outside the repository").Count);
    }

    // What git knows or would take, as it lies here.
    private async Task<string> CopyAsync()
    {
        var tree = workshop.Folder();
        await workshop.RunAsync(Workshop.Repository, "bash", "-c",
            $"git ls-files -z -co --exclude-standard | while IFS= read -r -d '' f; do [ -e \"$f\" ] && printf '%s\\0' \"$f\"; done | tar --null -cf - -T - | tar -xf - -C '{tree}'");
        await workshop.RunAsync(tree, "bash", "-c", "git init -q && git add -A && git -c user.name=Test -c user.email=test@isc.example commit -qm Copy");
        return tree;
    }
}
