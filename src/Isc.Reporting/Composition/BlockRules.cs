namespace Isc.Reporting.Composition;

/// <summary>What renderers rely on. A section that breaks it fails here, where only it is marked.</summary>
internal static class BlockRules
{
    /// <exception cref="InvalidOperationException">A block cannot be rendered.</exception>
    public static IReadOnlyList<Block> Checked(IReadOnlyList<Block>? blocks)
    {
        if (blocks is null)
            throw new InvalidOperationException("The section answered null; nothing to say is an empty list.");
        foreach (var block in blocks)
            Check(block);
        return blocks;
    }

    private static void Check(Block block)
    {
        switch (block)
        {
            case null:
                throw new InvalidOperationException("The section answered a block that is null.");
            case Table { Headings.Count: 0 } table:
                throw new InvalidOperationException($"Table '{table.Caption}' has no columns.");
            case Table table when table.Rows.FirstOrDefault(row => row.Count != table.Headings.Count) is { } row:
                throw new InvalidOperationException(
                    $"Table '{table.Caption}' has {table.Headings.Count} headings and a row of {row.Count} cells.");
            case ChartBlock { Chart: var chart } when chart.Series.FirstOrDefault(s => s.Values.Count != chart.Categories.Count) is { } odd:
                throw new InvalidOperationException(
                    $"Chart '{chart.Title}' has {chart.Categories.Count} categories and {odd.Values.Count} values for '{odd.Name}'.");
        }
    }
}
