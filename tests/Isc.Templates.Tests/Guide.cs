namespace Isc.Templates.Tests;

/// <summary>The guide to modules, whose commands are run as they are printed.</summary>
internal static class Guide
{
    /// <summary>The lines of the first block of commands under a heading.</summary>
    public static IReadOnlyList<string> CommandsUnder(string heading) =>
    [
        .. File.ReadLines(Path.Combine(Workshop.Repository, "docs/guides/add-a-module.md")).SkipWhile(line => line != heading)
            .SkipWhile(line => line != "```bash").Skip(1).TakeWhile(line => line != "```"),
    ];
}
