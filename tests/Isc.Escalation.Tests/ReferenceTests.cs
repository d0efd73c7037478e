using Isc.Escalation.Life;

namespace Isc.Escalation.Tests;

/// <summary>The page that shows the table shows the table.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void The_page_of_the_reference_is_made_from_the_table()
    {
        using var page = new StreamReader(typeof(ReferenceTests).Assembly.GetManifestResourceStream("escalation.md")!);
        var lines = page.ReadToEnd().Split('\n');
        Assert.Equal(IssueLife.Table.Select(row => $"    {row.From} --> {row.To}: {Word(row)}"), lines.Where(l => l.StartsWith("    ", StringComparison.Ordinal) && !l.Contains("[*]", StringComparison.Ordinal)));
        Assert.Equal(
            IssueLife.Table.Select(row => $"| {row.From} | {Word(row)} | {row.To} | {row.Who} | {(row.Guards == Guard.None ? "" : row.Guards.ToString())} | {row.Step} |"),
            lines.Where(l => l.StartsWith('|')).Skip(2));
    }

    private static string Word(IssueTransition row) => row.Trigger.ToString().ToLowerInvariant();
}
