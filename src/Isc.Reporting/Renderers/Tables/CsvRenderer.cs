using Isc.Export;

namespace Isc.Reporting.Renderers.Tables;

/// <summary>Every figure and cell of a report on a line of its own, with the ids of the records behind it.</summary>
internal sealed class CsvRenderer : IReportRenderer
{
    public string Format => "csv";

    public string ContentType => CsvFile.MediaType;

    public bool IsTabular => true;

    public async Task<ReadOnlyMemory<byte>> RenderAsync(Report report, string? site, CancellationToken cancellationToken)
    {
        using var file = new MemoryStream();
        await CsvFile.WriteAsync(
            file, ["place", "table", "row", "column", "text", "measure", "value", "sources"], DataCells.Of(report).ToAsyncEnumerable(),
            (row, cell) => row.Text(cell.Place).Text(cell.Table).Text(cell.Row).Text(cell.Column).Text(cell.Text).Text(cell.Measure).Number(cell.Value).Text(cell.SourceIds),
            cancellationToken);
        return file.ToArray();
    }
}
