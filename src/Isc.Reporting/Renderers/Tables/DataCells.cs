using System.Globalization;
using Isc.Charts;

namespace Isc.Reporting.Renderers.Tables;

/// <summary>A report's figures, tables and charts as data, in reading order.</summary>
internal static class DataCells
{
    public static IEnumerable<DataCell> Of(Report report) => Placed(report).SelectMany(placed => Of(placed.Place, placed.Block));

    /// <summary>Tables and charts in reading order.</summary>
    public static IEnumerable<DataGrid> Grids(Report report) => Placed(report).Select(placed => placed.Block switch
    {
        Table table => new DataGrid(false, table.Caption, table.Headings, RowsOf(placed.Place, table)),
        ChartBlock { Chart: var chart } => new DataGrid(true, chart.Title, HeadingsOf(chart), RowsOf(placed.Place, chart)),
        _ => null,
    }).OfType<DataGrid>();

    private static IEnumerable<(string Place, Block Block)> Placed(Report report) =>
        report.Cover.Panels.SelectMany(panel => panel.Blocks.Select(block => (panel.Key, block)))
            .Concat(Numbering.Of(report).SelectMany(chapter => chapter.Blocks.Select(block => (block.Place, block.Block))));

    private static IEnumerable<DataCell> Of(string place, Block block) => block switch
    {
        Paragraph paragraph => In(place, paragraph.Text),
        Bullets bullets => bullets.Items.SelectMany(item => In(place, item)),
        Table table => RowsOf(place, table).SelectMany(row => row.Skip(1)),
        ChartBlock chart => RowsOf(place, chart.Chart).SelectMany(row => row.Skip(1)),
        _ => [],
    };

    private static IEnumerable<DataCell> In(string place, Bullet bullet) => In(place, bullet.Text).Concat(bullet.Children.SelectMany(child => In(place, child)));

    private static IEnumerable<DataCell> In(string place, Phrase phrase) =>
        from run in phrase.Inlines
        let figure = run.Figure
        where figure is not null
        select new DataCell(place, null, null, null, run.Text, figure.Measure, figure.Value, figure.Sources);

    private static IReadOnlyList<IReadOnlyList<DataCell>> RowsOf(string place, Table table) =>
        [.. table.Rows.Select(row => (IReadOnlyList<DataCell>)[.. row.Select((cell, i) => CellOf(place, table, row[0].ToString(), i, cell))])];

    // A cell with words around its figure is words; the records behind all that it prints are its sources.
    private static DataCell CellOf(string place, Table table, string row, int column, Phrase cell)
    {
        var figure = cell.Inlines is [{ Figure: { } only }] ? only : null;
        var sources = cell.Inlines.SelectMany(run => run.Figure?.Sources ?? run.Sources ?? []).ToList();
        return new(place, table.Caption, row, table.Headings[column], cell.ToString(), figure?.Measure, figure?.Value, sources);
    }

    private static IReadOnlyList<string> HeadingsOf(ChartModel chart) => [chart.CategoryHeading, .. chart.Series.Select(series => series.Name)];

    private static IReadOnlyList<IReadOnlyList<DataCell>> RowsOf(string place, ChartModel chart) =>
        [.. chart.Categories.Select((category, i) => (IReadOnlyList<DataCell>)
        [
            new DataCell(place, chart.Title, category, chart.CategoryHeading, category, null, null, []),
            .. chart.Series.Select(series => new DataCell(
                place, chart.Title, category, series.Name, series.Values[i].ToString("N0", CultureInfo.CurrentCulture), null, series.Values[i], [])),
        ])];
}
